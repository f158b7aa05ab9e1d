import { expect, test } from 'vitest';
import { written } from '../reading';

test.each([
  ['It ran from May to July.', ['May = 2013-05', 'July = 2013-07']],
  ['It ran from March to May 2011.', ['March = 2011-03', 'May 2011 = 2011-05']],
  ['It ran from October 2011 to March.', ['October 2011 = 2011-10', 'March = 2012-03']],
  ['It ran from November to March 2012.', ['November = 2011-11', 'March 2012 = 2012-03']],
  ['It contracted between April and June.', ['April = 2013-04', 'June = 2013-06']],
  ['It runs next Monday through Wednesday.', ['next Monday = 2013-06-10', 'Wednesday = 2013-06-12']],
  ['It ran between 10 and 12 May 2013.', ['10 and 12 May 2013 = 2013-05-10/2013-05-12']],
  ['It ran from 9 a.m. to 5 p.m. Monday.', ['9 a.m. = 2013-06-03T09:00', '5 p.m. Monday = 2013-06-03T17:00']],
  ['It ran from 3 January to 5 February 2012.', ['3 January = 2012-01-03', '5 February 2012 = 2012-02-05']],
])('%s', (text, expected) => expect(written(text)).toEqual(expected));
