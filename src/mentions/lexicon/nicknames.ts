/** Common short forms of English first names; shortenings that are prefixes ("Chris") need no entry. */
// prettier-ignore
const SHORT_FORMS = new Map(Object.entries({
  abby: 'abigail', andy: 'andrew', becky: 'rebecca', bernie: 'bernard', beth: 'elizabeth', bill: 'william',
  billy: 'william', bob: 'robert', bobby: 'robert', charlie: 'charles', chuck: 'charles', dave: 'david', dick: 'richard',
  eddie: 'edward', fred: 'frederick', gabby: 'gabrielle', harry: 'henry', jack: 'john', jake: 'jacob', jim: 'james',
  jimmy: 'james', joe: 'joseph', johnny: 'john', kate: 'katherine', kathy: 'katherine', katie: 'katherine',
  larry: 'lawrence', liz: 'elizabeth', maggie: 'margaret', meg: 'margaret', mike: 'michael', mickey: 'michael',
  mitch: 'mitchell', ned: 'edward', nick: 'nicholas', peggy: 'margaret', polly: 'mary', rick: 'richard',
  rob: 'robert', ron: 'ronald', sally: 'sarah', sandy: 'alexandra', steve: 'stephen', sue: 'susan', ted: 'edward',
  tony: 'anthony', vicky: 'victoria', vince: 'vincent', wendy: 'gwendolyn', will: 'william', zach: 'zachary',
}));

/** Whether two first names may be the same person's: equal, an initial, a shortening or a common short form. */
export function sameFirstName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().replace(/\./g, ''));
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 || short.length >= 3) if (long.startsWith(short)) return true;
  return (SHORT_FORMS.get(a) ?? a) === (SHORT_FORMS.get(b) ?? b);
}
