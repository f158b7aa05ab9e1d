import type { KeptStatement, Reading, ReadStatement } from './kept';
import { wordsOf } from './words';

/** What is to become of an article's statements when it is read again. */
export interface Matched {
  /** Statements that are there again, with what was kept of them. */
  again: { read: ReadStatement; kept: KeptStatement }[];
  added: ReadStatement[];
  /** Kept ones that the article no longer holds. */
  gone: KeptStatement[];
}

/** Two statements are one where the same words are said, in whatever case and punctuation. */
const keyOf = ({ quote }: Pick<ReadStatement, 'quote'>): string => wordsOf(quote).join(' ');

/** Finds the statements of a reading again among those kept of its article. */
export function matchStatements(read: readonly ReadStatement[], kept: readonly KeptStatement[]): Matched {
  const left = new Map<string, KeptStatement[]>();
  for (const one of kept) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  const matched: Matched = { again: [], added: [], gone: [] };
  for (const one of read) {
    const found = left.get(keyOf(one))?.shift();
    if (found) matched.again.push({ read: one, kept: found });
    else matched.added.push(one);
  }
  matched.gone = [...left.values()].flat();
  return matched;
}

/** A statement as it stands in a reading, without what the record adds. */
const asRead = ({ quote, speakers, content, cue, source, kind, confidence, evidence, date }: ReadStatement): string =>
  JSON.stringify([
    quote,
    speakers.map(({ name, kind, role }) => [name, kind, role]),
    content,
    cue,
    source,
    kind,
    confidence,
    evidence,
    date,
  ]);

/** Whether what is kept of a statement says the same as what was read now. */
export const isUnchanged = (read: ReadStatement, { speakers, ...kept }: KeptStatement): boolean =>
  !kept.gone && asRead(read) === asRead({ ...kept, speakers });

/** Whether a reading tells of another version than one that is kept. */
export const isNewVersion = (kept: Pick<Reading, 'text' | 'meta'>, read: Pick<Reading, 'text' | 'meta'>): boolean =>
  kept.text !== read.text || kept.meta.title !== read.meta.title;
