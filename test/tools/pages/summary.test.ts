import { expect, test } from 'vitest';
import { summaryOf } from '../../../src/tools/pages/summary';

test('the times of pages are told by median and largest', () => {
  const timings = [12, 300, 44].map((all) => ({ all, readability: all / 2, task: all / 10 }));
  expect(summaryOf(timings)).toBe(
    '3 pages\n' +
      'main thread of a page      median   44 ms  largest  300 ms\n' +
      'of it Readability’s call   median   22 ms  largest  150 ms\n' +
      'longest task beside it     median    4 ms  largest   30 ms\n',
  );
  expect(summaryOf([])).toBe('');
});
