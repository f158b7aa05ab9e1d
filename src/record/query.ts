import { commonWords, termsOf } from './terms';
import { wordsOf } from './words';

/** What the reader looks for. */
export interface Query {
  /** As typed: words, "phrases in quotation marks", and the beginning of a word at its end. */
  text: string;
  person: number | null;
  site: string | null;
  /** YYYY-MM-DD: said on that day or later; a statement whose date is not told is left out. */
  since: string | null;
}

export const everything: Query = { text: '', person: null, site: null, since: null };

/** What was found: statements, those said last first, those of which that is not told at the end. */
export interface Found {
  ids: number[];
  /** When each was said, in days since 1970. */
  days: (number | null)[];
  /** Whether more fit than were looked for; those found are the ones kept last. */
  more: boolean;
}

/** What was typed, in parts. */
export interface Sought {
  /** Terms that must all be there. */
  terms: string[];
  /** The beginning of a last word that may go on, where it is not finished by a space or a mark. */
  prefix: string | null;
  /** Words that must follow each other in the text. */
  phrases: string[][];
}

/** From here on a beginning is looked up; a single letter begins too many words to tell anything. */
const SHORTEST = 2;

/** Takes apart what was typed. A quotation mark that is not closed yet begins no phrase. */
export function soughtIn(text: string): Sought {
  const phrases: string[][] = [];
  const rest = text.replace(/["“„«]([^"“”„«»]+)["”“»]/g, (_, words: string) => {
    phrases.push(wordsOf(words));
    return ' ';
  });
  const unfinished = /[\p{L}\p{N}\p{M}]$/u.test(rest);
  const words = wordsOf(rest);
  const last = unfinished ? words.pop() : undefined;
  return {
    terms: [...new Set([...termsOf(words.join(' ')), ...phrases.flatMap((phrase) => termsOf(phrase.join(' ')))])],
    prefix: last && [...last].length >= SHORTEST && !commonWords.has(last) ? last : null,
    phrases: phrases.filter((phrase) => phrase.length > 1),
  };
}

/** Whether a text holds the words of a phrase in their order, one after the other. */
export const holdsPhrase = (text: string, phrase: readonly string[]): boolean =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${phrase.join(' ')} `);
