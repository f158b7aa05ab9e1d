import type { SpeakerKind } from '../model';
import { isDocument } from '../mentions/lexicon/documents';
import { readHead } from '../mentions/nominals';

/** A description as a reader is shown it: without leading article, cut at its first relative clause or comma. */
export function describe(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})"”]+$/gu, '')
    .replace(/^(?:but|and|yet|while|even|according to)\s+/i, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/(?:,|\swho\s|\swhich\s).*$/u, '')
    .replace(/['’]s?$/, '')
    .trim();
}

/** Endings of nouns for those who do something: "attendee", "cellist". */
const PERSONAL = /^\p{L}{3,}(?:ee|ist|ian|man|woman|er|or)s?$/u;

const MAX_WORDS = 12;

/** The noun that a description is about: "director" of "director of exhibits at the museum". */
export function headWord(description: string): string {
  const words = description.split(' ').slice(0, MAX_WORDS);
  const stop = words.findIndex(
    (word, i) => i > 0 && /^(?:of|for|at|from|in|on|with|by|to|close|familiar|inside|near|who)$/.test(word),
  );
  return words.slice(0, stop < 0 ? words.length : stop).at(-1) ?? '';
}

/** What kind of speaker a description names; null where its words name nobody who may speak. */
export function kindOf(description: string): SpeakerKind | null {
  const head = headWord(description);
  const read = readHead(head.replace(/[^\p{L}\p{N}-]/gu, ''));
  if (read) return read.kind;
  if (isDocument(head)) return 'document';
  if (PERSONAL.test(head)) return head.endsWith('s') ? 'group' : 'unnamed';
  return null;
}
