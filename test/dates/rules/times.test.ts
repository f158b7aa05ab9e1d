import { expect, test } from 'vitest';
import { written } from '../reading';

test.each([
  ['It began at 10:13am.', '10:13am = 2013-06-08T10:13'],
  ['It began at 8 p.m. on Tuesday.', '8 p.m. on Tuesday = 2013-06-04T20:00'],
  ['It began at 8 p.m. ET on Tuesday.', '8 p.m. ET on Tuesday = 2013-06-04T20:00-04:00'],
  ['It began at 8 p.m. ET on 4 January 2013.', '8 p.m. ET on 4 January 2013 = 2013-01-04T20:00-05:00'],
  ['It began on Tuesday at 8pm.', 'Tuesday at 8pm = 2013-06-04T20:00'],
  ['It began at 16:08 UTC.', '16:08 UTC = 2013-06-08T16:08Z'],
  ['It began at 0800 GMT.', '0800 GMT = 2013-06-08T08:00Z'],
  ['It began at 12:00 UTC Monday.', '12:00 UTC Monday = 2013-06-03T12:00Z'],
  ['It began at 8.30pm BST.', '8.30pm BST = 2013-06-08T20:30+01:00'],
  ['It began at 6:40 p.m. (GMT +8).', '6:40 p.m. (GMT +8) = 2013-06-08T18:40+08:00'],
  ['It began at 14:05.', '14:05 = 2013-06-08T14:05'],
  ["It began at 9 o'clock in the evening.", "9 o'clock in the evening = 2013-06-08T21:00"],
  ['It began at noon yesterday.', 'noon yesterday = 2013-06-07T12:00'],
  ['It began at 12:30 a.m. Friday.', '12:30 a.m. Friday = 2013-06-07T00:30'],
  ['It began at 7 a.m. Eastern Time.', '7 a.m. Eastern Time = 2013-06-08T07:00-04:00'],
])('%s', (text, expected) => expect(written(text)).toEqual([expected]));

test.each([
  'Arden won 3:2 at home.',
  'She read John 3:16 aloud.',
  'The mixture is 10:15 by weight.',
  'She finished in 2:03:04.',
  'It runs 24/7.',
  'The Midnight Crew robbed a bank.',
  'A midnight vote was held.',
  'He is 13 am or so.',
])('no time: %s', (text) => expect(written(text)).toEqual([]));
