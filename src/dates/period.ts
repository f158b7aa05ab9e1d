import type { Granularity } from '../model';
import { addMonths, civilOf, dayOf, daysInMonth, isoWeekOf, weekdayOf, type Day } from './calendar';

/** A stretch of the calendar with its TIMEX3 value and its first and last day. */
export interface Period {
  granularity: Granularity;
  value: string;
  from: Day;
  to: Day;
}

/** What a period can be counted in. */
export type Unit = Exclude<Granularity, 'time' | 'season'>;

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

export function formatDay(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(d)}`;
}

export const dayPeriod = (day: Day): Period => ({ granularity: 'day', value: formatDay(day), from: day, to: day });

export const monthPeriod = (year: number, month: number): Period => ({
  granularity: 'month',
  value: `${pad(year, 4)}-${pad(month)}`,
  from: dayOf(year, month, 1),
  to: dayOf(year, month, daysInMonth(year, month)),
});

/** Months `[first, first + length)` of a year. */
const months = (granularity: Granularity, value: string, year: number, first: number, length: number): Period => {
  const last = addMonths(year, first, length - 1);
  return {
    granularity,
    value,
    from: dayOf(year, first, 1),
    to: dayOf(last.year, last.month, daysInMonth(last.year, last.month)),
  };
};

export const yearPeriod = (year: number): Period => months('year', pad(year, 4), year, 1, 12);

export const quarterPeriod = (year: number, quarter: number): Period =>
  months('quarter', `${pad(year, 4)}-Q${quarter}`, year, quarter * 3 - 2, 3);

export const halfPeriod = (year: number, half: number): Period =>
  months('half', `${pad(year, 4)}-H${half}`, year, half * 6 - 5, 6);

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'];

/** Meteorological seasons of the north, 0 is spring; a winter counts to the year of its December. */
export const seasonPeriod = (year: number, season: number): Period =>
  months('season', `${pad(year, 4)}-${SEASON_CODES[season]}`, year, season * 3 + 3, 3);

export const decadePeriod = (year: number): Period => {
  const first = Math.floor(year / 10) * 10;
  return months('decade', pad(first / 10, 3), first, 1, 120);
};

/** The hundred years that share their first digits with `year`; "the 20th century" is 19. */
export const centuryPeriod = (year: number): Period => {
  const first = Math.floor(year / 100) * 100;
  return months('century', pad(first / 100), first, 1, 1200);
};

function weekPeriod(day: Day): Period {
  const { year, week } = isoWeekOf(day);
  const monday = day - weekdayOf(day) + 1;
  return { granularity: 'week', value: `${pad(year, 4)}-W${pad(week)}`, from: monday, to: monday + 6 };
}

function weekendPeriod(day: Day): Period {
  const week = weekPeriod(day);
  return { granularity: 'weekend', value: `${week.value}-WE`, from: week.to - 1, to: week.to };
}

/** From the first day of one period to the last of another, as an ISO 8601 interval. */
export const intervalPeriod = (first: Period, last: Period): Period | null =>
  first.from <= last.from
    ? { granularity: last.granularity, value: `${first.value}/${last.value}`, from: first.from, to: last.to }
    : null;

/** The period of `unit` that holds `day`. */
export function periodAt(unit: Unit, day: Day): Period {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'day':
      return dayPeriod(day);
    case 'week':
      return weekPeriod(day);
    case 'weekend':
      return weekendPeriod(day);
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'half':
      return halfPeriod(year, month <= 6 ? 1 : 2);
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return decadePeriod(year);
    case 'century':
      return centuryPeriod(year);
  }
}

const UNIT_MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The period of `unit` that lies `count` units after the one that holds `day`. */
export function periodAway(unit: Unit, day: Day, count: number): Period {
  const span = UNIT_MONTHS[unit];
  if (span === undefined) return periodAt(unit, day + count * (unit === 'day' ? 1 : 7));
  const { year, month } = civilOf(day);
  const to = addMonths(year, month, Math.round(count * span));
  return periodAt(unit, dayOf(to.year, to.month, 1));
}
