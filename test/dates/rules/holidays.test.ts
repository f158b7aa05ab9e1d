import { expect, test } from 'vitest';
import { written } from '../reading';

test.each([
  ['The shop was shut on Christmas Day.', 'Christmas Day = 2012-12-25'],
  ['The shop will shut on Christmas Eve.', 'Christmas Eve = 2013-12-24'],
  ['They met on Easter Sunday.', 'Easter Sunday = 2013-03-31'],
  ['They met on Good Friday.', 'Good Friday = 2013-03-29'],
  ['They met on Easter Monday 2011.', 'Easter Monday 2011 = 2011-04-25'],
  ['They met on Thanksgiving.', 'Thanksgiving = 2012-11-22'],
  ['They met on Thanksgiving Day 2010.', 'Thanksgiving Day 2010 = 2010-11-25'],
  ['They met on Black Friday.', 'Black Friday = 2012-11-23'],
  ["They met on New Year's Eve.", "New Year's Eve = 2012-12-31"],
  ["They met on Valentine's Day.", "Valentine's Day = 2013-02-14"],
  ['They met on Labor Day.', 'Labor Day = 2012-09-03'],
  ['They met on Memorial Day.', 'Memorial Day = 2013-05-27'],
  ['They met on the Fourth of July.', 'the Fourth of July = 2012-07-04'],
  ['They met last Halloween.', 'last Halloween = 2012-10-31'],
  ['Everything changed on 9/11.', '9/11 = 2001-09-11'],
  ['It was the worst since the September 11 attacks.', 'September 11 = 2001-09-11'],
  ['He has decided that on Election Day he will vote.', 'Election Day = 2013-11-05'],
  ['His grandfather landed on D-Day.', 'D-Day = 1944-06-06'],
])('%s', (text, expected) => expect(written(text)).toEqual([expected]));

test.each([
  'Easter Island has no trees.',
  'The Christmas tree fell.',
  'Father Christmas came.',
  'Merry Christmas!',
  'They hid Easter eggs.',
])('no day: %s', (text) => expect(written(text)).toEqual([]));
