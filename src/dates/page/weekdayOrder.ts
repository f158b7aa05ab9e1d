import { isCivil, dayOf, weekdayOf } from '../calendar';
import { WEEKDAYS } from '../lexicon/names';
import type { NumberOrder } from './stamps';

const WEEKDAY = /(?<!\p{L})(\p{L}{3,9})\.?,?\s*$/u;

/**
 * In which order 10/03/2024 is written where a weekday stands before it: "Thu, 10/03/2024" is in October. Null where
 * both orders fit the weekday, or none does.
 */
export function orderByWeekday(lead: string, first: number, second: number, year: number): NumberOrder | null {
  const weekday = WEEKDAYS.get(WEEKDAY.exec(lead)?.[1]?.toLowerCase() ?? '');
  if (weekday === undefined) return null;
  const fits = (month: number, day: number) =>
    isCivil(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday;
  const [monthFirst, dayFirst] = [fits(first, second), fits(second, first)];
  if (monthFirst === dayFirst) return null;
  return monthFirst ? 'month-first' : 'day-first';
}
