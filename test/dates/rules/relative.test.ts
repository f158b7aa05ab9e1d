import { expect, test } from 'vitest';
import { datesIn, written } from '../reading';

test.each([
  ['He resigned today.', 'today = 2013-06-08'],
  ['He resigned yesterday.', 'yesterday = 2013-06-07'],
  ['He resigns tomorrow.', 'tomorrow = 2013-06-09'],
  ['He resigned yesterday evening.', 'yesterday evening = 2013-06-07TEV'],
  ['He resigned last night.', 'last night = 2013-06-07TNI'],
  ['He speaks tonight.', 'tonight = 2013-06-08TNI'],
  ['He spoke this morning.', 'this morning = 2013-06-08TMO'],
  ['He spoke earlier today.', 'earlier today = 2013-06-08'],
  ['He spoke the day before yesterday.', 'the day before yesterday = 2013-06-06'],
  ['He speaks the day after tomorrow.', 'the day after tomorrow = 2013-06-10'],
  ['Prices fell this week.', 'this week = 2013-W23'],
  ['Prices fell last week.', 'last week = 2013-W22'],
  ['Prices will fall next week.', 'next week = 2013-W24'],
  ['Prices fell last month.', 'last month = 2013-05'],
  ['Prices fell earlier this month.', 'earlier this month = 2013-06'],
  ['Prices may fall later this year.', 'later this year = 2013'],
  ['Prices fell last year.', 'last year = 2012'],
  ['Prices will fall by the end of next year.', 'the end of next year = 2014'],
  ['Prices fell last quarter.', 'last quarter = 2013-Q1'],
  ['It was built last century.', 'last century = 19'],
  ['It will be built this decade.', 'this decade = 201'],
  ['They met last weekend.', 'last weekend = 2013-W22-WE'],
  ['They meet this weekend.', 'this weekend = 2013-W23-WE'],
  ['They met at the start of the week.', 'the start of the week = 2013-W23'],
  ['He died two years ago.', 'two years ago = 2011'],
  ['He died three months ago.', 'three months ago = 2013-03'],
  ['He died two weeks ago.', 'two weeks ago = 2013-W21'],
  ['He died ten days ago.', 'ten days ago = 2013-05-29'],
  ['He died a year and a half ago.', 'a year and a half ago = 2011-12'],
  ['He died two decades ago.', 'two decades ago = 1993'],
  ['It opens five years from now.', 'five years from now = 2018'],
])('%s', (text, expected) => expect(written(text)).toEqual([expected]));

test.each([
  ['The fire broke out on 3 May. The following day the school closed.', 'The following day = 2013-05-04'],
  ['The fire broke out on 3 May. The next day the school closed.', 'The next day = 2013-05-04'],
  ['The fire broke out on 3 May. Three days later the school closed.', 'Three days later = 2013-05-06'],
  ['The fire broke out on 3 May. Two days earlier, it had been inspected.', 'Two days earlier = 2013-05-01'],
  ['The fire broke out on 3 May. It had been inspected the day before.', 'the day before = 2013-05-02'],
  ['The fire broke out on 3 May. A man was arrested the same day.', 'the same day = 2013-05-03'],
  ['The fire broke out on 3 May. A week later it reopened.', 'A week later = 2013-W19'],
  ['The mine opened in 1990. Ten years later it closed.', 'Ten years later = 2000'],
  ['The mine opened in 1990. It closed that year.', 'that year = 1990'],
  ['Sales fell in May, compared with the same month last year.', 'the same month last year = 2012-05'],
  ['Sales dropped last month from the previous year.', 'the previous year = 2012'],
  ['It opens on 11 July. If nothing is agreed by that time, it closes.', 'that time = 2013-07-11'],
  ['On 3 May he was freed. That afternoon he fled.', 'That afternoon = 2013-05-03TAF'],
  ['On 3 May he was freed. The following morning he fled.', 'The following morning = 2013-05-04TMO'],
  ['Trading was halted for a third straight day.', 'a third straight day = 2013-06-08'],
  ['Shares rose for the fourth week in a row.', 'the fourth week in a row = 2013-W23'],
  ['Three days later the school closed.', 'Three days later = null'],
])('from what was told before: %s', (text, expected) => expect(written(text).at(-1)).toBe(expected));

test.each([
  ['A year ago nobody spoke of it.', null, 'A year ago = null'],
  ['He left yesterday.', '2012-03-01', 'yesterday = 2012-02-29'],
  ['He left last month.', '2013-01-31T23:59-05:00', 'last month = 2012-12'],
  ['He left last week.', '2013-01-02', 'last week = 2012-W52'],
  ['He left yesterday.', '2013-06-08T00:05+14:00', 'yesterday = 2013-06-07'],
])('published on another day: %s (%s)', (text, published, expected) =>
  expect(written(text, published)).toEqual([expected]),
);

test.each([
  'Russia Today aired it.',
  'A USA TODAY analysis found it.',
  'He told CBS This Morning so.',
  'The day was long.',
  'The year was hard.',
])('no date: %s', (text) => expect(written(text)).toEqual([]));

test.each([
  ['He resigned recently.', 'PAST_REF'],
  ['He is currently mayor.', 'PRESENT_REF'],
  ['He fell ill many years ago.', 'PAST_REF'],
  ['It will open in the coming weeks.', 'FUTURE_REF'],
  ['It opens soon.', 'FUTURE_REF'],
])('vague, never shown: %s', (text, value) =>
  expect(datesIn(text, '2013-06-08').map((date) => [date.value, date.vague])).toEqual([[value, true]]),
);
