import { findDates } from '../../src/dates/find';
import type { DateMention } from '../../src/model';
import type { TextDocument } from '../../src/text/document';
import { readText } from '../../src/text/read';

/** Reads paragraphs parted by blank lines, without learned weights. */
function documentOf(text: string): TextDocument {
  const blocks = Array.from(text.matchAll(/\S[^\n]*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    kind: 'paragraph' as const,
  }));
  const candidates = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
  return readText({ url: '', text, blocks, candidates }, { tags: null, statements: null });
}

export const datesIn = (text: string, published: string | null): DateMention[] =>
  findDates(documentOf(text), published);

/** The dates of a text that are worth showing, each as "words = value". */
export const written = (text: string, published: string | null = '2013-06-08'): string[] =>
  datesIn(text, published)
    .filter(({ vague }) => !vague)
    .map(({ span, value }) => `${text.slice(...span)} = ${value}`);
