import { describe, expect, test } from 'vitest';
import { timescale } from '../../src/ui/timescale';

const origin = 20_000;
const year = 365.25;

describe('timescale', () => {
  test('keeps the order of time, from end to end', () => {
    const days = [-100 * year, -30, -1, 0, 1, 40, year].map((offset) => origin + offset);
    const { place } = timescale(days, origin);
    const places = days.map(place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect([places[0], places.at(-1)]).toEqual([0, 1]);
  });

  test('gives yesterday and last month room beside another century', () => {
    const { place } = timescale([origin - 100 * year, origin - 30, origin - 1, origin], origin);
    expect(place(origin) - place(origin - 30)).toBeGreaterThan(0.3);
    expect(place(origin) - place(origin - 1)).toBeGreaterThan(0.05);
  });

  test('has ticks as far as the dates reach, the origin among them, and a day of room', () => {
    const { ticks } = timescale([origin - 400, origin], origin);
    expect(ticks.map(({ count, unit }) => `${count} ${unit}`)).toEqual([
      '-1 year',
      '-1 month',
      '-1 week',
      '-1 day',
      '0 null',
      '1 day',
    ]);
  });

  test('has a width although all is of one day', () => {
    const { place } = timescale([origin, origin], origin);
    expect(place(origin)).toBe(0.5);
  });
});
