import type { KeptArticle, KeptStatement } from './kept';
import { dayNumber } from './days';
import { wordsOf } from './words';

/**
 * Words that stand in most statements, and so find none: articles, forms of "to be" and "to have", the commonest
 * prepositions, conjunctions and pronouns. Phrases are compared with the text itself, where these count.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of to in on at by for from with as that this these those it its is are was were be been ' +
    'has have had will would not no i we you he she they them their our his her my your me us'
  ).split(' '),
);

/** An English plural's singular (D. Harman's S stemmer, "How effective is suffixing?", 1991). */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1);
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The terms that a text is found by. */
export const termsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !commonWords.has(word))
    .map(singular);

/** Terms for what statements are filtered by; no word begins with a colon. */
export const personTerm = (person: number): string => `:by ${person}`;
export const siteTerm = (site: string): string => `:on ${site}`;

/** Everything a statement is found by: its words, who says it, its article's title and sites, and the year. */
export function termsFor(
  statement: Pick<KeptStatement, 'quote' | 'speakers' | 'date'>,
  { meta, places }: Pick<KeptArticle, 'meta' | 'places'>,
): Set<string> {
  const { quote, speakers, date } = statement;
  const said = [quote, ...speakers.flatMap(({ name, role }) => [name, role ?? ''])];
  const read = [meta.title ?? '', meta.site ?? '', ...places.map(({ site }) => site)];
  const years = dayNumber(date.value) === null ? [] : [date.value!.slice(0, 4)];
  return new Set([
    ...[...said, ...read].flatMap(termsOf),
    ...years,
    ...speakers.flatMap(({ person }) => (person === null ? [] : personTerm(person))),
    ...places.map(({ site }) => siteTerm(site)),
  ]);
}
