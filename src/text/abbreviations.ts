/** Abbreviations that stand before a name or number and so never end a sentence. */
const BEFORE_NAME =
  'mr mrs ms mx dr prof rev fr sr sra hon st ste mt ft gen maj col lt cpl sgt pvt capt cmdr adm brig supt insp det sen rep gov atty pres supt msgr no nos vs v fig pp vol ed eds art sec op cit approx';

/** Abbreviations that may end a sentence. */
const ANYWHERE =
  'jr sr inc ltd co corp bros llc plc etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd rd dept est govt univ assn a.m p.m e.g i.e ph.d u.s u.k u.n d.c';

const before = new Set(BEFORE_NAME.split(' '));
const anywhere = new Set(ANYWHERE.split(' '));

/** Whether `word`, without its period, is an abbreviation or an initial. */
export const isAbbreviation = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  // "no", "fig", "art" are words of their own; only the capitalised form or the form before a number abbreviates.
  if (AMBIGUOUS.has(lower)) return /^\p{Lu}/u.test(word);
  return before.has(lower) || anywhere.has(lower);
};

/** Words as well as abbreviations: counted as the latter only with a capital. */
const AMBIGUOUS = new Set(
  'no fig art sec mar mon sun sat wed ill ind la ore wash mass miss mo pa va del co ed st ft mt fr gen rep sen col det est'.split(
    ' ',
  ),
);

/** Whether a token with its period is one that a name or number follows, so that no sentence ends at it. */
export const expectsName = (token: string): boolean => {
  const word = token.replace(/\.$/, '');
  return before.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
};
