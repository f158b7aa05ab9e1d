import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf, dayOf, easterOf, isCivil, isoWeekOf, nthWeekday, weekdayOf } from '../../src/dates/calendar';
import { formatDay } from '../../src/dates/period';

const days = fc.integer({ min: -400_000, max: 400_000 });

test('day numbers agree with the language’s own calendar', () =>
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * 86_400_000);
      const { year, month, day: dayOfMonth } = civilOf(day);
      expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
    }),
  ));

test('a week’s days share their ISO week', () =>
  fc.assert(
    fc.property(days, (day) => {
      const monday = day - weekdayOf(day) + 1;
      expect(isoWeekOf(day)).toEqual(isoWeekOf(monday));
      expect(isoWeekOf(monday - 1)).not.toEqual(isoWeekOf(monday));
    }),
  ));

test.each([
  [2008, 12, 29, 2009, 1],
  [2010, 1, 3, 2009, 53],
  [2013, 6, 8, 2013, 23],
  [2021, 1, 1, 2020, 53],
])('%i-%i-%i is in week %i-W%i', (year, month, day, weekYear, week) =>
  expect(isoWeekOf(dayOf(year, month, day))).toEqual({ year: weekYear, week }),
);

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2013, '2013-03-31'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, expected) => expect(formatDay(easterOf(year))).toBe(expected));

test.each([
  ['the fourth Thursday of November 2012', nthWeekday(2012, 11, 4, 4), '2012-11-22'],
  ['the last Monday of May 2013', nthWeekday(2013, 5, 1, -1), '2013-05-27'],
])('%s', (_, day, expected) => expect(formatDay(day)).toBe(expected));

test('29 February is a day in leap years alone', () =>
  expect([1900, 2000, 2012, 2013].map((year) => isCivil(year, 2, 29))).toEqual([false, true, true, false]));
