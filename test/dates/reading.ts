import { readFileSync } from 'node:fs';
import { findDates } from '../../src/dates/find';
import type { Article, DateMention } from '../../src/model';
import type { Models } from '../../src/text/models';
import { readText } from '../../src/text/read';

const weights = readFileSync(new URL('../../assets/models/tags.bin', import.meta.url));
/** The learned tags alone. */
export const taught: Models = { tags: new Uint8Array(weights).buffer, statements: null };

/** An article of paragraphs parted by blank lines. */
export function articleOf(text: string): Article {
  const blocks = Array.from(text.matchAll(/\S[^\n]*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    kind: 'paragraph' as const,
  }));
  const candidates = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
  return { url: '', text, blocks, candidates };
}

export const datesIn = (text: string, published: string | null): DateMention[] =>
  findDates(readText(articleOf(text), { tags: null, statements: null }), published);

/** The dates of a text that are worth showing, each as "words = value". */
export const written = (text: string, published: string | null = '2013-06-08'): string[] =>
  datesIn(text, published)
    .filter(({ vague }) => !vague)
    .map(({ span, value }) => `${text.slice(...span)} = ${value}`);
