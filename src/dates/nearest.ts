import { addMonths, civilOf, dayOf, isCivil, weekdayOf, type Day } from './calendar';
import { directionOf, type Direction } from './direction';
import { dayPeriod, monthPeriod, quarterPeriod, seasonPeriod, type Period } from './period';
import type { Situation } from './situation';

/** How a word before a name picks among its recurrences: "last Tuesday", "next June", "this summer". */
export type Pick = 'last' | 'this' | 'coming' | 'next' | null;

/** Dates far ahead are written with a year, those just past are not: without a tense, at most this many days ahead. */
const AHEAD = 125;

/** The weekday that is meant; without a sign of the future the latest one, today included. */
export function weekdayNear(situation: Situation, weekday: number, pick: Pick): Period | null {
  const { today } = situation;
  if (today === null) return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (pick === 'last') return dayPeriod(today - (back || 7));
  if (pick === 'coming') return dayPeriod(today + (ahead || 7));
  // Said on a Wednesday, "Friday" is this week's, so that "next Friday" is not.
  if (pick === 'next') return dayPeriod(today - weekdayOf(today) + 7 + weekday);
  const direction = directionOf(situation);
  const future = direction === 'future' || (pick === 'this' && direction === 'open');
  return dayPeriod(future ? today + ahead : today - back);
}

/** Among a yearly period's recurrences the one that is meant. */
export function yearlyNear(
  situation: Situation,
  pick: Pick,
  inYear: (year: number) => Period | null,
  ahead: number = 0,
): Period | null {
  const { today } = situation;
  if (today === null) return null;
  const { year } = civilOf(today);
  const periods = [-2, -1, 0, 1, 2].map((k) => inYear(year + k)).filter((period) => period !== null);
  const holding = periods.find((period) => period.from <= today && today <= period.to) ?? null;
  const past = periods.findLast((period) => period.to < today) ?? null;
  const coming = periods.find((period) => period.from > today) ?? null;
  if (pick === 'last') return past;
  if (pick === 'next') return coming;
  const direction: Direction = directionOf(situation);
  if (direction === 'future') return holding ?? coming;
  if (holding) return holding;
  if (pick === 'this') {
    const own = periods.find((period) => civilOf(period.from).year === year) ?? null;
    // "This winter", in March, is the one just over.
    return own && past && own.from - today > today - past.to ? past : own;
  }
  const soon = coming !== null && coming.from - today <= ahead;
  return direction === 'open' && soon ? coming : past;
}

export function monthNear(situation: Situation, month: number, pick: Pick): Period | null {
  const told = pick === null ? yearOfClause(situation) : null;
  return told === null
    ? yearlyNear(situation, pick, (year) => monthPeriod(year, month), AHEAD)
    : monthPeriod(told, month);
}

export const seasonNear = (situation: Situation, season: number, pick: Pick): Period | null =>
  yearlyNear(situation, pick, (year) => seasonPeriod(year, season), AHEAD);

export const quarterNear = (situation: Situation, quarter: number, pick: Pick): Period | null =>
  yearlyNear(situation, pick, (year) => quarterPeriod(year, quarter), AHEAD);

/** The year whose clause an expression stands in: "in 1953, when in March …". */
function yearOfClause({ pieces, first, from }: Situation): number | null {
  let at = first - 1;
  while (at > from && pieces[at].lower !== 'when') at--;
  const year = pieces[pieces[at - 1]?.text === ',' ? at - 2 : at - 1];
  return at > from && year && year.sentence === pieces[first].sentence && /^[12]\d{3}$/.test(year.text)
    ? Number(year.text)
    : null;
}

/** The day of a month that is not named. */
export function dayOfMonthNear(situation: Situation, day: number): Period | null {
  const { today } = situation;
  if (today === null) return null;
  const { year, month } = civilOf(today);
  const days = [-1, 0, 1].flatMap((count) => {
    const near = addMonths(year, month, count);
    return isCivil(near.year, near.month, day) ? [dayOf(near.year, near.month, day)] : [];
  });
  const found = directionOf(situation) === 'future' ? days.find((d) => d >= today) : days.findLast((d) => d <= today);
  return found === undefined ? null : dayPeriod(found);
}

/** A day of the year; of its recurrences, the nearest unless the tense speaks against it. */
export function dayNear(
  situation: Situation,
  month: number,
  day: number,
  weekday: number | null = null,
): Period | null {
  const { today } = situation;
  if (today === null) return null;
  const told = yearOfClause(situation);
  const { year } = civilOf(today);
  const years = told === null ? [year - 1, year, year + 1] : [told];
  const days = years.filter((y) => isCivil(y, month, day)).map((y) => dayOf(y, month, day));
  const fitting = weekday === null ? days : days.filter((d) => weekdayOf(d) === weekday);
  const direction = directionOf(situation);
  const cost = (d: Day): number =>
    d > today
      ? (direction === 'past' ? 8 : direction === 'future' ? 1 : 1.5) * (d - today)
      : (direction === 'future' ? 8 : 1) * (today - d);
  const best = (fitting.length > 0 ? fitting : days).sort((a, b) => cost(a) - cost(b))[0];
  return best === undefined ? null : dayPeriod(best);
}
