import type { SpeakerKind } from '../model';
import { isDocument } from '../mentions/lexicon/documents';
import { readHead } from '../mentions/nominals';

/** A description as a reader is shown it: without leading article, cut at its first relative clause or comma. */
export function describe(words: string): string {
  const description = words
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})"”]+$/gu, '')
    .replace(/^(?:but|and|yet|while|even|according to)\s+/i, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/(?:,|\swho\s|\swhich\s).*$/u, '')
    .replace(/['’]s?$/, '')
    .trim();
  return beforeParticiple(description);
}

const PARTICIPLE = /^\p{Ll}{3,}(?:ed|ing)$|^(?:found|held|known|led|made|seen|sent|written)$/u;

/** A document without the clause of a participle behind its noun: "a paper *published in May*"; people are known by theirs. */
function beforeParticiple(description: string): string {
  const words = description.split(' ');
  const at = words.findIndex((word, i) => i > 0 && PARTICIPLE.test(word) && isDocument(words[i - 1]));
  return at < 0 ? description : words.slice(0, at).join(' ');
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
