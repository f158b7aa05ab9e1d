import { civilOf, dayOf, isCivil, weekdayOf } from '../calendar';
import { point, timeOn, type Reading, type Rule } from '../expression';
import { MONTHS } from '../lexicon/names';
import { STREET } from '../lexicon/streets';
import { dayNear } from '../nearest';
import { dayPeriod, intervalPeriod, monthPeriod, pad, periodAt, type Period } from '../period';
import { after, antecedent, before, pieceAfter, type Situation } from '../situation';

const dayOn = (year: number, month: number, day: number): Period | null =>
  isCivil(year, month, day) ? dayPeriod(dayOf(year, month, day)) : null;

/** A date that must exist: 31 June is no date. */
const certain = (period: Period | null): Reading | null => period && point(period);

/** The year of "in March '13": the latest that is not well after the article. */
export function fullYear(yy: number, situation: Situation): number {
  const century = situation.today === null || situation.today >= dayOf(2000, 1, 1) ? 2000 : 1900;
  return yy <= 40 ? century + yy : 1900 + yy;
}

const QUANTITY = /^(?:percent|%|per|million|billion|trillion|people|points|runs|goals|votes|km|miles|pm|am)$/;

/** Month and day without a year; "May 5 percent" and "March 10 miles" are none. */
function monthDay({ num }: { num: Record<string, number> }, situation: Situation): Reading | null {
  if (!isCivil(2000, num.month, num.day) || QUANTITY.test(after(situation))) return null;
  // "The first Sept. 12, 2019, the second …": the month has a day of its own.
  if (
    /^\p{L}+$/u.test(situation.pieces[situation.first].text) &&
    MONTHS.has(situation.pieces[situation.end - 1].lower)
  ) {
    if (/^\d{1,2}$/.test(after(situation))) return null;
  }
  // "4 June Street".
  if (STREET.test(pieceAfter(situation)?.text ?? '')) return null;
  return point(dayNear(situation, num.month, num.day, num.weekday ?? null), 'day');
}

const YEARS_AWAY = new Map<string, number>(Object.entries({ last: -1, this: 0, next: 1 }));

/** "June 16th of last year". */
const inRelativeYear: Rule['read'] = ({ num, word }, { today }) =>
  today === null
    ? point(null, 'day')
    : certain(dayOn(civilOf(today).year + YEARS_AWAY.get(word.which)!, num.month, num.day));

const full: Rule['read'] = ({ num }) => certain(dayOn(num.year, num.month, num.day));

/** "June 8-10", "8 to 10 June 2013": one expression, for neither half stands alone. */
function days({ num }: { num: Record<string, number> }, situation: Situation): Reading | null {
  const on = (day: number): Period | null =>
    num.year === undefined ? dayNear(situation, num.month, day) : dayOn(num.year, num.month, day);
  if (num.day >= num.last || !isCivil(2000, num.month, num.last)) return null;
  const [first, last] = [on(num.day), on(num.last)];
  return first && last ? point(intervalPeriod(first, last)) : point(null, 'day');
}

/** "Between June 10 and 12", "on 5 and 6 November"; days that lie apart are two dates. */
const daysBetween: Rule['read'] = (captures, situation) =>
  before(situation) === 'between' || captures.num.last === captures.num.day + 1 ? days(captures, situation) : null;

/** "The weekend of May 25". */
const aroundDay: Rule['read'] = ({ num, word }, situation) => {
  const day = num.year === undefined ? dayNear(situation, num.month, num.day) : dayOn(num.year, num.month, num.day);
  const unit = word.unit === 'week' ? 'week' : 'weekend';
  return point(day && periodAt(unit, day.from), unit);
};

/** 08/06/2013: the halves tell where one is above 12, then the nearness to the article, then its other dates. */
function numeric(a: number, b: number, year: number, situation: Situation): Reading | null {
  const dayFirst = dayOn(year, b, a);
  const monthFirst = dayOn(year, a, b);
  if (!dayFirst || !monthFirst || a === b) return certain(dayFirst ?? monthFirst);
  const { today } = situation;
  const far = (period: Period): number => (today === null ? Infinity : Math.abs(period.from - today));
  const [near, other] = far(dayFirst) < far(monthFirst) ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (far(near) <= 10 && far(other) > 20) return point(near);
  if (situation.dayFirst !== null) return point(situation.dayFirst ? dayFirst : monthFirst);
  return point(null, 'day');
}

const slashed: Rule['read'] = ({ num }, situation) => {
  if (before(situation) === '/' || after(situation) === '/') return null;
  return numeric(num.int, num.b, num.year ?? fullYear(num.yy, situation), situation);
};

/** 3.11.1954: who writes dots puts the day first. */
const dotted: Rule['read'] = ({ num }) => certain(dayOn(num.year, num.b, num.int) ?? dayOn(num.year, num.int, num.b));

const iso: Rule['read'] = ({ num }, situation) => {
  const period = dayOn(num.year, num.int, num.day);
  if (!period || num.hour === undefined) return certain(period);
  if (num.hour > 23 || situation.today === undefined) return null;
  return timeOn(period, { suffix: `T${pad(num.hour)}:${pad(num.minute)}`, offset: null });
};

const weekdayFits: Rule['read'] = (captures, situation) => {
  const { num } = captures;
  const period = dayOn(num.year, num.month, num.day);
  // A weekday that does not fit is a slip of the writer; the date is what was meant.
  return period && weekdayOf(period.from) === num.weekday ? point(period) : full(captures, situation);
};

/** "19-Nov-12": who writes so puts the day first. */
const hyphened: Rule['read'] = ({ num }, situation) =>
  certain(dayOn(num.year ?? fullYear(num.yy, situation), num.anyMonth, num.day));

/** "29 March of that year": the year told last. */
const inThatYear: Rule['read'] = ({ num }, situation) => {
  const year = antecedent(situation, 'year');
  return year ? certain(dayOn(civilOf(year.from).year, num.month, num.day)) : point(null, 'day');
};

/** "06/2005"; a fraction has no such denominator. */
const monthYear: Rule['read'] = ({ num }, situation) =>
  num.int < 1 || num.int > 12 || num.year < 1900 || before(situation) === '/' || after(situation) === '/'
    ? null
    : point(monthPeriod(num.year, num.int));

/** Dates with a day and a month, in all orders that English text uses. */
export const ABSOLUTE: Rule[] = [
  { pattern: '{month} {day} ,? {year}', read: full },
  { pattern: '{day} of? {month} ,? {year}', read: full },
  { pattern: 'the {ord:day} of {month} ,? {year}', read: full },
  // With day and year beside it, a month is one in lower case, too.
  { pattern: '{anyMonth:month} {day} ,? {year}', read: full },
  { pattern: '{day} {anyMonth:month} ,? {year}', read: full },
  { pattern: '{day} - {anyMonth} - {year}', read: hyphened },
  { pattern: '{day} - {anyMonth} - {yy}', read: hyphened },
  { pattern: '{day} of? {month} of that|the same? year', read: inThatYear },
  { pattern: '{month} {day} of that|the same? year', read: inThatYear },
  { pattern: '{int} / {year}', read: monthYear },
  { pattern: '{weekday} ,? {month} {day} ,? {year}', read: weekdayFits },
  { pattern: '{weekday} ,? the? {day} of? {month} ,? {year}', read: weekdayFits },
  { pattern: '{month} {day}', read: monthDay },
  { pattern: '{month} {day} of? last|this|next=which year', read: inRelativeYear },
  { pattern: '{day} of? {month} last|this|next=which year', read: inRelativeYear },
  { pattern: '{weekday} ,? {month} {day} ,? last|this|next=which year', read: inRelativeYear },
  { pattern: '{weekday} ,? the? {day} of? {month} ,? last|this|next=which year', read: inRelativeYear },
  { pattern: 'the {ord:day} of {month}', read: monthDay },
  { pattern: '{day} of? {month}', read: monthDay },
  { pattern: '{weekday} ,? {month} the? {day}', read: monthDay },
  { pattern: '{weekday} ,? the? {day} of? {month}', read: monthDay },
  { pattern: '{month} {day} -|–|—|to|through|until {day:last} ( ,? {year} )?', read: days },
  { pattern: '{day} -|–|—|to {day:last} {month} ( ,? {year} )?', read: days },
  { pattern: '{month} {day} and {day:last} ( ,? {year} )?', read: daysBetween },
  { pattern: '{day} and {day:last} {month} ( ,? {year} )?', read: daysBetween },
  { pattern: 'the week|weekend=unit of {month} {day} ( ,? {year} )?', read: aroundDay },
  { pattern: 'the week|weekend=unit of {day} {month} {year}?', read: aroundDay },
  { pattern: 'the week=unit ending|ended on? {month} {day} ( ,? {year} )?', read: aroundDay },
  { pattern: 'the week=unit ending|ended on? {day} {month} {year}?', read: aroundDay },
  { pattern: '{year} - {int} - {int:day}', read: iso },
  { pattern: '{year} / {int} / {int:day}', read: iso },
  { pattern: '{year} - {int} - {int:day} t {int:hour} : {minute} ( : {minute:second} )?', read: iso },
  { pattern: '{int} / {int:b} / {year}', read: slashed },
  { pattern: '{int} / {int:b} / {yy}', read: slashed },
  { pattern: '{int} . {int:b} . {year}', read: dotted },
  { pattern: '{int} - {int:b} - {year}', read: slashed },
  { pattern: "{month} '|’ {yy}", read: ({ num }, s) => point(monthPeriod(fullYear(num.yy, s), num.month)) },
];
