import type { DateMention, Granularity } from '../model';
import { UNITS } from './lexicon/names';
import type { Captures } from './pattern';
import { formatDay, type Period } from './period';
import type { Situation } from './situation';

/** A time of day, kept apart from its day so that a neighbouring date can take its place. */
export interface TimeOfDay {
  /** "T10:13" or a part of the day, "TMO". */
  suffix: string;
  /** Offset as ISO 8601 writes it; null where none is told. May hang on the day (daylight time). */
  offset: ((day: number) => string) | null;
}

/** What a rule reads from the pieces it matched. */
export interface Reading {
  type: DateMention['type'];
  value: string | null;
  granularity: Granularity | null;
  period: Period | null;
  vague: boolean;
  time?: TimeOfDay;
  /** Its day came from nowhere but the default, so that a neighbouring date may replace it. */
  dayless?: boolean;
}

/** A reading with where it stands: pieces `[first, end)`. */
export interface Expression extends Reading {
  first: number;
  end: number;
}

export interface Rule {
  pattern: string;
  /** Null where the words are no date here. */
  read: (captures: Captures, situation: Situation) => Reading | null;
}

const blank = { value: null, granularity: null, period: null, vague: false };

export const point = (period: Period | null, granularity: Granularity | null = null): Reading => ({
  ...blank,
  type: 'date',
  value: period?.value ?? null,
  granularity: period?.granularity ?? granularity,
  period,
});

/** A word such as "recently": TIMEX3 gives it no more than a direction. */
export const vaguePoint = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reading => ({
  ...blank,
  type: 'date',
  value,
  vague: true,
});

/** A date with a value of its own and no place in the civil calendar (a fiscal year). */
export const named = (value: string, granularity: Granularity): Reading => ({
  ...blank,
  type: 'date',
  value,
  granularity,
});

const amount = (count: number): string => (Number.isNaN(count) ? 'X' : String(count));

/** `count` of `UNITS[unit]` as an ISO 8601 duration; a count that is not told is X. */
export function durationValue(count: number, unit: number): string {
  const { code, factor, unit: name } = UNITS[unit];
  // Decades that are not counted: TIMEX3's own letters, since X years would lose what is said.
  if (Number.isNaN(count) && factor > 2) return name === 'decade' ? 'PXDE' : 'PXCE';
  return `P${code.startsWith('T') ? 'T' : ''}${amount(count * factor)}${code.replace('T', '')}`;
}

export const duration = (count: number, unit: number): Reading => ({
  ...blank,
  type: 'duration',
  value: durationValue(count, unit),
});

export const repeated = (value: string): Reading => ({ ...blank, type: 'set', value });

/** A time of day on a day; without one the value holds the time alone. */
export function timeOn(period: Period | null, time: TimeOfDay): Reading {
  const value =
    period && period.granularity === 'day' ? period.value + time.suffix + (time.offset?.(period.from) ?? '') : null;
  return { type: 'time', value, granularity: 'time', period: value ? period : null, vague: false, time };
}

export function toMention(expression: Expression, span: readonly [number, number]): DateMention {
  const { type, value, granularity, period, vague } = expression;
  return {
    span,
    type,
    value,
    granularity,
    covers: period ? { from: formatDay(period.from), to: formatDay(period.to) } : null,
    vague,
  };
}
