import { expect, test } from 'vitest';
import { written } from '../reading';

test.each([
  ['It closed in early 2009.', 'early 2009 = 2009'],
  ['It closed in mid-April.', 'mid-April = 2013-04'],
  ['It closed at the end of March.', 'the end of March = 2013-03'],
  ['It closed at the very beginning of 2009.', 'the very beginning of 2009 = 2009'],
  ['It closed earlier this month.', 'earlier this month = 2013-06'],
  ['It closed late on its first day in 2009.', '2009 = 2009'],
  ['It lasted over two years.', 'over two years = P2Y'],
  ['It lasted at least two years.', 'at least two years = P2Y'],
  ['It lasted no more than two years.', 'no more than two years = P2Y'],
  ['It fell over the next two years.', 'the next two years = P2Y'],
])('%s', (text, expected) => expect(written(text)).toEqual([expected]));
