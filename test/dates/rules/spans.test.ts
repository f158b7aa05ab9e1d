import { expect, test } from 'vitest';
import { written } from '../reading';

test.each([
  ['He served for 33 years.', '33 years = P33Y'],
  ['They signed a 27-year contract.', '27-year = P27Y'],
  ['The flight took twelve hours.', 'twelve hours = PT12H'],
  ['It failed after thirty minutes.', 'thirty minutes = PT30M'],
  ['It was put off for several years.', 'several years = PXY'],
  ['It is almost two and a half years late.', 'almost two and a half years = P2.5Y'],
  ['It fell over the past nine days.', 'the past nine days = P9D'],
  ['Prices doubled in the past year.', 'the past year = P1Y'],
  ['It fell for six straight days.', 'six straight days = P6D'],
  ['It lasted more than a decade.', 'more than a decade = P10Y'],
  ['It lasted a fortnight.', 'a fortnight = P2W'],
  ['It came two weeks after the vote.', 'two weeks = P2W'],
  ['It takes 60 to 90 days.', '60 to 90 days = P90D'],
  ['It fell for two consecutive quarters.', 'two consecutive quarters = P2Q'],
  ['It went on for hours.', 'hours = PTXH'],
  ['It went on for decades.', 'decades = PXDE'],
  ['They meet every day.', 'every day = P1D'],
  ['They meet every two years.', 'every two years = P2Y'],
  ['They meet every other week.', 'every other week = P2W'],
  ['They meet twice a month.', 'twice a month = P1M'],
  ['The annual meeting was held.', 'annual = P1Y'],
  ['The weekly figures rose.', 'weekly = P1W'],
])('%s', (text, expected) => expect(written(text)).toEqual([expected]));

test.each([
  'She is 38 years old.',
  'The 38-year-old teacher left.',
  'He won a second term.',
  'One day he will return.',
  'The Daily Mail reported it.',
  'The Weekly Standard closed.',
  'Give me a second.',
  'The minutes of the meeting were lost.',
])('no span: %s', (text) => expect(written(text)).toEqual([]));
