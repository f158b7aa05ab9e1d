import { expect, test } from 'vitest';
import { written } from '../reading';

test.each([
  ['It lost money in the first quarter of 2009.', 'the first quarter of 2009 = 2009-Q1'],
  ['It lost money in the first quarter of last year.', 'the first quarter of last year = 2012-Q1'],
  ['It lost money in the fourth quarter.', 'the fourth quarter = 2012-Q4'],
  ['It lost money in the final quarter of 2009.', 'the final quarter of 2009 = 2009-Q4'],
  ['First-quarter results were weak.', 'First-quarter = 2013-Q1'],
  ['Q1 results were weak.', 'Q1 = 2013-Q1'],
  ['It lost money in Q3 2012.', 'Q3 2012 = 2012-Q3'],
  ['It expects to lose money in the third quarter.', 'the third quarter = 2013-Q3'],
  ['It lost money in the first half of 2012.', 'the first half of 2012 = 2012-H1'],
  ['It lost money in the second half of last year.', 'the second half of last year = 2012-H2'],
  ['The war began in the spring of 2011.', 'the spring of 2011 = 2011-SP'],
  ['The war began in spring 2011.', 'spring 2011 = 2011-SP'],
  ['The war began last summer.', 'last summer = 2012-SU'],
  ['The war will end next fall.', 'next fall = 2013-FA'],
  ['The war began in the autumn.', 'the autumn = 2012-FA'],
  ['The war began in late winter.', 'late winter = 2012-WI'],
])('%s', (text, expected) => expect(written(text)).toEqual([expected]));

test.each([
  'He threw a touchdown in the fourth quarter.',
  'Arden scored twice in the second half.',
  'A quarter of the dealers closed.',
  'The fall of the city shocked them.',
  'Prices fall.',
  'The Winter Olympics opened.',
  'They drove to Spring Hill.',
  'The hot spring dried up.',
  'The Arab Spring changed the region.',
])('no part of a year: %s', (text) => expect(written(text)).toEqual([]));
