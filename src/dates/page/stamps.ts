import type { Granularity } from '../../model';
import { clockIn } from './clock';
import { monthOf } from './months';
import { orderByWeekday } from './weekdayOrder';

/** A date as a page writes it. */
export interface Stamp {
  /** ISO 8601 as written: local time, with an offset where one is given. */
  value: string;
  granularity: Granularity;
  /** YYYY-MM-DD. */
  day: string;
  /** The time is given in UTC, so that the day may not be the reader's. */
  utc: boolean;
  /** Where it begins in the text. */
  at: number;
}

/** How numbers alone are read where both orders are possible: 3/4/2020. */
export type NumberOrder = 'day-first' | 'month-first';

const TIMESTAMP =
  /(?<![\d/.-])((?:19|20)\d\d)([-/.]?)(\d\d?)\2(\d\d?)(?!\d)(?:[T\s,]{1,3}(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d|UTC|GMT)?)?/g;
const YEAR = '((?:19|20)\\d\\d)(?=\\d{1,2}:\\d\\d|(?!\\d))';
const WORD = '([\\p{L}]{3,12})\\.?';
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]{0,2}(?:de |of )?${WORD}[\\s,-]{0,3}(?:de |del )?${YEAR}`,
  'giu',
);
const MONTH_DAY_YEAR = new RegExp(`(?<!\\p{L})${WORD}\\s{0,2}(\\d{1,2})(?:st|nd|rd|th)?[\\s,]{1,3}${YEAR}`, 'giu');
const NUMBERS = new RegExp(`(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2${YEAR}`, 'g');
const SHORT_YEAR = /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?![\d/.])/g;
const EAST_ASIAN = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;

/** Every full date in a short text, in order. */
export function stampsIn(text: string, order: NumberOrder): Stamp[] {
  const stamps = [
    ...timestampsIn(text),
    ...read(text, DAY_MONTH_YEAR, (m) => [m[3], monthOf(m[2]!), m[1]]),
    ...read(text, MONTH_DAY_YEAR, (m) => [m[3], monthOf(m[1]!), m[2]]),
    ...read(text, NUMBERS, (m) => numbers(m, m[4]!, order)),
    ...read(text, SHORT_YEAR, (m) => numbers(m, `20${m[4]!}`, order)),
    ...read(text, EAST_ASIAN, (m) => [m[1], m[2], m[3]]),
  ];
  return stamps.sort((a, b) => a.at - b.at);
}

function* timestampsIn(text: string): Generator<Stamp> {
  for (const match of text.matchAll(TIMESTAMP)) {
    const [, year, , month, day, hour, minute, second, zone] = match;
    const date = isoDay(year, month, day);
    if (!date) continue;
    if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) {
      yield withClock(text, date, match);
      continue;
    }
    const utc = zone !== undefined && /^(?:Z|UTC|GMT|[+-]00:?00)$/.test(zone);
    const offset = zone === undefined ? '' : utc ? 'Z' : zone.replace(/^([+-]\d\d):?/, '$1:');
    const time = `${hour}:${minute}${second ? `:${second}` : ''}`;
    yield { value: `${date}T${time}${offset}`, granularity: 'time', day: date, utc, at: match.index };
  }
}

type Parts = [year: string | undefined, month: string | number | null | undefined, day: string | undefined];

function* read(text: string, pattern: RegExp, partsOf: (match: RegExpMatchArray) => Parts): Generator<Stamp> {
  for (const match of text.matchAll(pattern)) {
    const date = isoDay(...partsOf(match));
    if (date) yield withClock(text, date, match);
  }
}

function numbers(
  { 1: first, 2: mark, 3: second, index, input }: RegExpMatchArray,
  year: string,
  order: NumberOrder,
): Parts {
  const told = orderByWeekday(input!.slice(0, index), Number(first), Number(second), Number(year));
  const usual = told ?? (mark === '/' ? order : 'day-first');
  const monthFirst = Number(second) > 12 || (usual === 'month-first' && Number(first) <= 12);
  return monthFirst ? [year, first, second] : [year, second, first];
}

function isoDay(...[year, month, day]: Parts): string | null {
  if (!year || !month || !day) return null;
  const numbers = [Number(year), Number(month), Number(day)] as const;
  const date = new Date(Date.UTC(numbers[0], numbers[1] - 1, numbers[2]));
  const exists = date.getUTCMonth() === numbers[1] - 1 && date.getUTCDate() === numbers[2];
  return exists ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function withClock(text: string, day: string, match: RegExpMatchArray): Stamp {
  const at = match.index ?? 0;
  const clock = clockIn(text, at, at + match[0].length);
  if (!clock) return { value: day, granularity: 'day', day, utc: false, at };
  return { value: `${day}T${clock.time}${clock.offset}`, granularity: 'time', day, utc: clock.offset === 'Z', at };
}
