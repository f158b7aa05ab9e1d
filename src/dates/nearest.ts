import { addMonths, civilOf, dayOf, isCivil, weekdayOf, type Day } from './calendar';
import { directionOf, type Direction } from './direction';
import { dayPeriod, monthPeriod, quarterPeriod, seasonPeriod, type Period } from './period';
import { before, type Situation } from './situation';

/** How a word before a name picks among its recurrences: "last Tuesday", "next June", "this summer". */
export type Pick = 'last' | 'this' | 'coming' | 'next' | null;

/** Dates far ahead are written with a year, those just past are not: without a tense, at most this many days ahead. */
const AHEAD = 125;

/** The weekday that is meant; without a sign of the future the latest one, today included. */
export function weekdayNear(situation: Situation, weekday: number, pick: Pick): Period | null {
  const { today, updated } = situation;
  if (today === null) return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (pick === 'last') return dayPeriod(today - (back || 7));
  if (pick === 'coming') return dayPeriod(today + (ahead || 7));
  // Said on a Wednesday, "Friday" is this week's, so that "next Friday" is not.
  if (pick === 'next') return dayPeriod(today - weekdayOf(today) + 7 + weekday);
  const soon = today + ahead;
  // What an update tells of "Tuesday" happened since Monday's publication, not a week ago.
  if (updated !== null && ahead > 0 && soon <= updated && updated - today < 7) return dayPeriod(soon);
  const direction = directionOf(situation);
  const future = direction === 'future' || (pick === 'this' && direction === 'open');
  return dayPeriod(future ? soon : today - back);
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
  const cost = costOf(directionOf(situation), today);
  const best = (fitting.length > 0 ? fitting : days).sort((a, b) => cost(a) - cost(b))[0];
  return best === undefined ? null : dayPeriod(best);
}

/** How far a day lies; against the tense it counts eight times, and without one what lies ahead half as much again. */
const costOf =
  (direction: Direction, today: Day) =>
  (day: Day): number =>
    day > today
      ? (direction === 'past' ? 8 : direction === 'future' ? 1 : 1.5) * (day - today)
      : (direction === 'future' ? 8 : 1) * (today - day);

/** A day of the calendar is told where it is so many times as near as its next best recurrence. */
const CLEAR = 2;
/** What is so few days past is still spoken of in the future: "after Labor Day, voters will …". */
const JUST_PAST = 7;

const AHEAD_OF = /^(?:before|until|till|by|approaching|towards?)$/;
const BEHIND = /^(?:after|since|following)$/;

/** Which way the words before a feast and the tense point. */
function sideOf(situation: Situation): Direction {
  const lead = before(situation);
  if (BEHIND.test(lead)) return 'open';
  if (AHEAD_OF.test(lead) || (lead === 'of' && before(situation, 2) === 'ahead')) return 'open';
  return directionOf(situation);
}

/**
 * Among a yearly day's recurrences the one that tense, the words before it and nearness speak for; null where they do
 * not agree.
 */
export function feastNear(situation: Situation, inYear: (year: number) => Day): Period | null {
  const { today } = situation;
  if (today === null) return null;
  const told = yearOfClause(situation);
  if (told !== null) return dayPeriod(inYear(told));
  const { year } = civilOf(today);
  const days = [-1, 0, 1].map((count) => inYear(year + count));
  const [past, coming] = [days.findLast((day) => day <= today)!, days.find((day) => day >= today)!];
  const side = sideOf(situation);
  if (side === 'past') return dayPeriod(past);
  if (side === 'future') return today - past <= JUST_PAST && past !== coming ? null : dayPeriod(coming);
  const cost = costOf(side, today);
  const [best, next] = [past, coming].sort((a, b) => cost(a) - cost(b));
  return past === coming || cost(next) >= CLEAR * cost(best) ? dayPeriod(best) : null;
}
