import { type Granularity, noCandidates } from '../model';
import type { TextDocument } from '../text/document';
import { readText } from '../text/read';
import { firstFrom } from '../text/search';
import { findDates } from './find';

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * The time of a live-blog entry as ISO 8601, from what the page writes ("10:13am", "14.05 BST", "9 June, 08:44"); a
 * time alone is on the article's day. Null where nothing is told.
 */
export function entryTime(
  written: string,
  published: string | null,
): { value: string; granularity: Granularity } | null {
  const text = written.trim().slice(0, 80);
  if (ISO.test(text)) return { value: text.slice(0, 16) + (ISO.exec(text)?.[1] ?? ''), granularity: 'time' };
  // A bare "14.05" or "14:05" is a time here, whatever it may be in prose.
  const plain = text.replace(/^(\d{1,2})[.h](\d\d)(?=\s|$)/, '$1:$2');
  const article = {
    url: '',
    text: plain,
    blocks: [{ start: 0, end: plain.length, kind: 'paragraph' as const }],
    candidates: noCandidates(),
  };
  const dates = findDates(readText(article, { tags: null, statements: null }), published);
  const best =
    dates.find(({ type, value }) => type === 'time' && value) ?? dates.find(({ value, covers }) => value && covers);
  return best?.value && best.granularity ? { value: best.value, granularity: best.granularity } : null;
}

/** How many blocks below its time an entry may go on. */
const ENTRY_LENGTH = 40;

/** A paragraph that is nothing but a time of day heads an entry: "2:35 p.m.", "14.05 GMT". */
const HEADING = /^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|(?<=[:.]\d\d))(?:\s[A-Z]{2,4})?$/i;

/** The time of the live-blog entry that an offset lies in: its block's own, or that of the nearest entry above. */
export function entryTimeAt({ blocks, text }: TextDocument, offset: number): string | null {
  const at = firstFrom(blocks, offset + 1, ({ start }) => start) - 1;
  for (let i = at; i >= Math.max(0, at - ENTRY_LENGTH); i--) {
    const { time, kind, start, end } = blocks[i];
    if (time !== undefined) return time;
    if (end - start < 20 && HEADING.test(text.slice(start, end))) return text.slice(start, end);
    if (kind === 'entry') return null;
  }
  return null;
}
