import lexicon from './names.json';

export type Gender = 'female' | 'male' | 'neuter' | 'unknown';

const set = (list: string): Set<string> => new Set(list.split('|'));

const FEMALE = set(lexicon.female);
const MALE = set(lexicon.male);
const EITHER = set(lexicon.either);
const LAST = set(lexicon.last);
const PLACES = set(lexicon.place);
const DEMONYMS = set(lexicon.demonym);
const LONGEST_PLACE = 3;

/** Without accents, as the lists are written. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '');

/** The gender of a first name; null where the word is not listed as one. "Jean-Marc" counts by its first half. */
export function firstName(word: string): Gender | null {
  const key = plain(word);
  for (const form of [key, key.split('-')[0], plain(CAMEL.exec(word)?.[0] ?? '')]) {
    if (FEMALE.has(form)) return 'female';
    if (MALE.has(form)) return 'male';
    if (EITHER.has(form)) return 'unknown';
  }
  return null;
}

/** "KellyAnne" counts by its first half too. */
const CAMEL = /^\p{Lu}\p{Ll}{2,20}(?=\p{Lu}\p{Ll}{2})/u;

/** Whether the word is listed as a surname. */
export const isSurname = (word: string): boolean => LAST.has(plain(word));

/** How many of the words from `at` on make the name of a place; 0 for none. */
export function placeLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length--) {
    const key = plain(words.slice(at, at + length).join(' '));
    if (PLACES.has(key) || (length === 1 && ABBREVIATED_PLACES.test(words[at]))) return length;
  }
  return 0;
}

const ABBREVIATED_PLACES = /^(?:U\.?S\.?|U\.?S\.?A\.?|U\.?K\.?|U\.?A\.?E\.?|E\.?U\.?|D\.C\.|L\.A\.|N\.Y\.)$/;

const COMPATRIOT = /^(?:english|french|dutch|irish|scots|welsh)(?:(?:wo)?man|(?:wo)?men)$/;

/** The gender that a word for one from a country gives: "Dutchman", "Frenchwoman". */
export function compatriot(word: string): Gender {
  const key = plain(word);
  if (!COMPATRIOT.test(key)) return 'unknown';
  return /wom[ae]n$/.test(key) ? 'female' : 'male';
}

/** Whether the word says where somebody is from: "French", "Britons", "Mexican-American". */
export function isDemonym(word: string): boolean {
  const key = plain(word);
  return (
    DEMONYMS.has(key) ||
    COMPATRIOT.test(key) ||
    DEMONYMS.has(key.replace(/s$/, '')) ||
    (key.includes('-') && DEMONYMS.has(key.split('-').at(-1)!))
  );
}
