import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/find';
import { clockIn } from '../../src/dates/page/clock';
import { readText } from '../../src/text/read';
import { articleOf } from '../text/helpers';

test.each([
  ['EST', '-05:00'],
  ['BST', '+01:00'],
  ['HKT', '+08:00'],
  ['GMT', 'Z'],
  ['CST', ''],
  ['IST', ''],
])('%s is one thing in prose and in the times of pages', (zone, offset) => {
  const prose = `It ended on 3 May 2031 at 10:30 ${zone}.`;
  const [found] = findDates(readText(articleOf(prose), { tags: null, statements: null }), '2031-05-04');
  expect(found.value).toBe(`2031-05-03T10:30${offset}`);
  const stamp = `3 May 2031, 10:30 ${zone}`;
  expect(clockIn(stamp, 0, '3 May 2031'.length)).toEqual({ time: '10:30', offset });
});
