import { isoDay } from '../record/days';

/** How many statements fall into a month or year. */
export interface Bar {
  /** "2026-03", or "2026". */
  value: string;
  granularity: 'month' | 'year';
  count: number;
}

/** More than so many bars are too thin to be pointed at. */
const MOST = 60;

const monthNumber = (day: number): number => {
  const [year, month] = isoDay(day).split('-').map(Number);
  return year! * 12 + month! - 1;
};

/** Days since 1970 by months, or by years where those are too many; months of nothing in between are there too. */
export function barsOf(days: readonly (number | null)[]): Bar[] {
  const told = days.filter((day) => day !== null).map(monthNumber);
  if (told.length === 0) return [];
  const first = told.reduce((a, b) => Math.min(a, b));
  const last = told.reduce((a, b) => Math.max(a, b));
  const byYear = last - first >= MOST;
  const step = (month: number): number => (byYear ? Math.floor(month / 12) : month);
  const counts = new Map<number, number>();
  for (const month of told) counts.set(step(month), (counts.get(step(month)) ?? 0) + 1);
  return Array.from({ length: step(last) - step(first) + 1 }, (_, at) => {
    const number = step(first) + at;
    const value = byYear ? String(number) : `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    return { value, granularity: byYear ? 'year' : 'month', count: counts.get(number) ?? 0 };
  });
}
