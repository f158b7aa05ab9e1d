import { expect, test } from 'vitest';
import { written } from '../reading';

// 8 June 2013 is a Saturday.
test.each([
  ['The mayor said Tuesday that she would resign.', 'Tuesday = 2013-06-04'],
  ['The mayor resigned on Saturday.', 'Saturday = 2013-06-08'],
  ['The mayor will resign on Monday.', 'Monday = 2013-06-10'],
  ['The harvest is set to start on Wednesday.', 'Wednesday = 2013-06-12'],
  ['On Friday, the court will rule.', 'Friday = 2013-06-14'],
  ['On Friday, the court ruled.', 'Friday = 2013-06-07'],
  ['Markets are to remain closed until Tuesday.', 'Tuesday = 2013-06-11'],
  ['The mayor resigned last Tuesday.', 'last Tuesday = 2013-06-04'],
  ['The mayor resigned last Saturday.', 'last Saturday = 2013-06-01'],
  ['The vote is next Thursday.', 'next Thursday = 2013-06-13'],
  ['This Sunday the polls open.', 'This Sunday = 2013-06-09'],
  ['He was arrested this past Wednesday.', 'this past Wednesday = 2013-06-05'],
  ['He died late Thursday.', 'late Thursday = 2013-06-06'],
  ['He died on Thursday night.', 'Thursday night = 2013-06-06TNI'],
  ["Monday's email surprised them.", 'Monday = 2013-06-03'],
  ['The fire broke out on 3 May. The following Monday the school reopened.', 'The following Monday = 2013-05-06'],
  ['The vote was delayed until Monday.', 'Monday = 2013-06-10'],
  ['Two Sundays ago it hailed.', 'Two Sundays ago = 2013-05-26'],
  ['A Tuesday hearing was held.', 'Tuesday = 2013-06-04'],
  ['The court meets every Monday.', 'every Monday = XXXX-WXX-1'],
  ['The court meets on Tuesdays.', 'Tuesdays = XXXX-WXX-2'],
  ['A call on Monday, which will please few, was announced Tuesday.', 'Tuesday = 2013-06-04'],
])('%s', (text, expected) => expect(written(text).at(-1)).toBe(expected));

test.each([
  'The Sunday Times reported it.',
  'He writes for the Sunday Telegraph.',
  'She hosted Saturday Night Live.',
  'The sat nav failed.',
  'A sun cream recall was announced.',
  'It was a Tuesday.',
  'One Saturday he left.',
])('no weekday: %s', (text) => expect(written(text)).toEqual([]));
