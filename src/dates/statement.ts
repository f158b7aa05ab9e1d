import type { DateMention, StatementDate, UntoldDate } from '../model';
import type { TextDocument } from '../text/document';
import type { StatementSpans } from './clause/shape';
import { clauseDate } from './clause/find';
import { wasOnce } from './clause/once';
import { entryTime } from './entry';
import { dayOfIso } from './find';
import { formatDay } from './period';
import { firstFrom } from '../text/search';

/** The item that holds an offset, of items in order. */
function holding<T extends { start: number; end: number }>(items: readonly T[], offset: number): T | null {
  const item = items[firstFrom(items, offset + 1, ({ start }) => start) - 1];
  return item && offset < item.end ? item : null;
}

const untold: UntoldDate = {
  basis: 'unknown',
  value: null,
  granularity: null,
  from: null,
  span: null,
  confidence: 0.5,
};
/** How often the dates of this file were right on news that nothing was tuned on. */
const confidence = 0.6;

/** How many blocks below its time an entry may go on. */
const ENTRY_LENGTH = 40;

/** A paragraph that is nothing but a time of day heads an entry: "2:35 p.m.", "14.05 GMT". */
const HEADING = /^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|(?<=[:.]\d\d))(?:\s[A-Z]{2,4})?$/i;

/** The time of the live-blog entry that an offset lies in: its block's own, or that of the nearest entry above. */
function entryTimeAt({ blocks, text }: TextDocument, offset: number): string | null {
  const at = firstFrom(blocks, offset + 1, ({ start }) => start) - 1;
  for (let i = at; i >= Math.max(0, at - ENTRY_LENGTH); i--) {
    const { time, kind, start, end } = blocks[i];
    if (time !== undefined) return time;
    if (end - start < 20 && HEADING.test(text.slice(start, end))) return text.slice(start, end);
    if (kind === 'entry') return null;
  }
  return null;
}

/** A live blog goes on after the day it was begun: its entries tell what was said on theirs. */
function laterDay(published: string | null, entry: string | null): string | null {
  const days = [published, entry].map(dayOfIso).filter((day) => day !== null);
  return days.length > 0 ? formatDay(Math.max(...days)) : null;
}

/**
 * When a statement was made: told in its own clause ("said on Saturday"), else the time of its live-blog entry, else
 * the article's date; not told where there is none of these.
 *
 * @param dates the article's date expressions, in reading order.
 * @param published ISO 8601 as the page writes it, or null.
 */
export function dateStatement(
  doc: TextDocument,
  statement: StatementSpans,
  dates: readonly DateMention[],
  published: string | null,
): StatementDate {
  const anchor = statement.cue[0] ?? statement.source[0];
  const time = entryTimeAt(doc, (anchor ?? statement.content[0])?.[0] ?? 0);
  const entry = time === null ? null : entryTime(time, published);
  const sentence = anchor && holding(doc.sentences, anchor[0]);
  if (sentence) {
    const told = clauseDate(doc, statement, sentence, dates, laterDay(published, entry?.value ?? null));
    if (told)
      return {
        value: told.value!,
        granularity: told.granularity!,
        basis: 'stated',
        from: 'text',
        span: told.span,
        confidence,
      };
  }
  if (statement.cue[0] && wasOnce(doc, statement.cue[0])) return untold;
  if (entry) return { ...entry, basis: 'context', from: 'entry', span: null, confidence };
  if (published === null) return untold;
  return {
    value: published.slice(0, 10),
    granularity: 'day',
    basis: 'article',
    from: 'published',
    span: null,
    confidence,
  };
}

/** The date of what was said on the occasion of something of this date. */
export const sameOccasion = (date: StatementDate): StatementDate =>
  date.basis === 'stated' ? { ...date, basis: 'context' } : date;
