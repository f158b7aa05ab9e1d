const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

export const ONES = new Map(UNITS.split(' ').map((word, i) => [word, i]));
export const TEN_WORDS = new Map(TENS.split(' ').map((word, i) => [word, 20 + 10 * i]));
export const ORDINAL_WORDS = new Map([
  ...ORDINALS.split(' ').map((word, i): [string, number] => [word, i + 1]),
  ['thirtieth', 30],
]);

/** Words for a count that is not told; TIMEX3 writes X. */
export const UNTOLD = new Map(
  ['several', 'few', 'many', 'numerous', 'countless', 'multiple'].map((word) => [word, Number.NaN]),
);

export const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);
