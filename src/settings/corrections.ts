import type { StatementKind } from '../model';
import { isWords, type Words } from './words';

/** What the reader says of a statement. */
export type Verdict =
  | { is: 'notStatement' }
  /** Somebody else says it. */
  | { is: 'saidBy'; speaker: string }
  /** Whoever the article is read to call `speaker` is `name`, in all their statements. */
  | { is: 'named'; speaker: string; name: string }
  | { is: 'ofKind'; kind: StatementKind }
  /** A year, a month or a day, ISO 8601; null where the article does not tell. */
  | { is: 'saidOn'; date: string | null }
  /** It has other words. */
  | { is: 'worded'; words: Words }
  /** It was not found; nobody is known to say it where there is no speaker. */
  | { is: 'missed'; words: Words; kind: StatementKind; speaker: string | null };

/** A reader's verdict on one quotation of one page. */
export interface Correction {
  /** The page without its fragment. */
  url: string;
  /** The statement's content as it stood on the page, earlier corrections applied. */
  quote: string;
  verdict: Verdict;
}

/** The page that a correction belongs to: its address without the fragment. */
export const pageKey = (url: string): string => url.replace(/#.*$/s, '');

/** A page's address without query and fragment. */
export const pathOf = (url: string): string => url.replace(/[?#].*$/s, '');

const isSame = (a: Correction, b: Correction): boolean =>
  JSON.stringify([a.url, a.quote, a.verdict]) === JSON.stringify([b.url, b.quote, b.verdict]);

/** `corrections` without the last that is this one: the steps before it hold again. */
export function withoutCorrection(corrections: readonly Correction[], dropped: Correction): Correction[] {
  const at = corrections.findLastIndex((known) => isSame(known, dropped));
  return corrections.filter((_, index) => index !== at);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1_000;
const isKind = (value: unknown): boolean => value === 'direct' || value === 'mixed' || value === 'indirect';

/** Whether a text is a year, a month or a day that the calendar has. */
export function isDay(value: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return false;
  const instant = new Date(value);
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(value);
}

type Fields = Record<string, unknown>;

const checks: Record<Verdict['is'], (fields: Fields) => boolean> = {
  notStatement: () => true,
  saidBy: ({ speaker }) => isText(speaker),
  named: ({ speaker, name }) => isText(speaker) && isText(name),
  ofKind: ({ kind }) => isKind(kind),
  saidOn: ({ date }) => date === null || (isText(date) && isDay(date)),
  worded: ({ words }) => isWords(words),
  missed: ({ words, kind, speaker }) => isWords(words) && isKind(kind) && (speaker === null || isText(speaker)),
};

export function isVerdict(value: unknown): value is Verdict {
  const fields = Object(value) as Fields;
  const { is } = fields;
  return typeof is === 'string' && Object.hasOwn(checks, is) && checks[is as Verdict['is']](fields);
}

export function isCorrection(value: unknown): value is Correction {
  const { url, quote, verdict } = Object(value) as Partial<Correction>;
  return typeof url === 'string' && typeof quote === 'string' && isVerdict(verdict);
}

/** Corrections as stored, without what is damaged. */
export const readCorrections = (stored: unknown): Correction[] =>
  Array.isArray(stored) ? stored.filter(isCorrection) : [];
