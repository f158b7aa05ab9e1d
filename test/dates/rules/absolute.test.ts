import { expect, test } from 'vitest';
import { written } from '../reading';

test.each([
  ['The talks opened on 8 June 2013 in Arden.', '8 June 2013 = 2013-06-08'],
  ['The talks opened on June 8, 2013, in Arden.', 'June 8, 2013 = 2013-06-08'],
  ['The talks opened on June 8th, 2013.', 'June 8th, 2013 = 2013-06-08'],
  ['The talks opened on the 8th of June 2013.', 'the 8th of June 2013 = 2013-06-08'],
  ['The talks opened on the eighth of June, 2013.', 'the eighth of June, 2013 = 2013-06-08'],
  ['It was signed on Saturday, 8 June 2013.', 'Saturday, 8 June 2013 = 2013-06-08'],
  ['It was signed on Saturday, June 8, 2013.', 'Saturday, June 8, 2013 = 2013-06-08'],
  ['It was signed on Sat. June 8, 2013.', 'Sat. June 8, 2013 = 2013-06-08'],
  ['The file is dated 2013-06-08.', '2013-06-08 = 2013-06-08'],
  ['The file is dated 2013/06/08.', '2013/06/08 = 2013-06-08'],
  ['Logged at 2013-06-08T10:13 by the clerk.', '2013-06-08T10:13 = 2013-06-08T10:13'],
  ['He was born on Feb. 24, 1955.', 'Feb. 24, 1955 = 1955-02-24'],
  ['He was born on 24 Feb 1955.', '24 Feb 1955 = 1955-02-24'],
  ['She left on Sept 3 2012.', 'Sept 3 2012 = 2012-09-03'],
  ['She left on 29 February 2012.', '29 February 2012 = 2012-02-29'],
  ['The bridge opened in October 1982.', 'October 1982 = 1982-10'],
  ['The bridge opened in October, 1982.', 'October, 1982 = 1982-10'],
  ['The bridge opened in October of 1982.', 'October of 1982 = 1982-10'],
  ["The bridge opened in March '12.", "March '12 = 2012-03"],
])('full: %s', (text, expected) => expect(written(text)).toEqual([expected]));

test.each([
  ['The vote took place on April 3.', 'April 3 = 2013-04-03'],
  ['The vote took place on 3 April.', '3 April = 2013-04-03'],
  ['The vote took place on the 3rd of April.', 'the 3rd of April = 2013-04-03'],
  ['The vote took place on Wednesday, April 3.', 'Wednesday, April 3 = 2013-04-03'],
  ['The vote took place on December 20.', 'December 20 = 2012-12-20'],
  ['The vote will take place on June 20.', 'June 20 = 2013-06-20'],
  ['A June 20 hearing has been scheduled.', 'June 20 = 2013-06-20'],
  ['The trial is due to open on 10 January.', '10 January = 2014-01-10'],
  ['Figures released May 5 show a fall.', 'May 5 = 2013-05-05'],
  ['According to a March 2nd report, sales fell.', 'March 2nd = 2013-03-02'],
  ['The pier burned down on June 16th of last year.', 'June 16th of last year = 2012-06-16'],
  ['It rained on the weekend of May 25.', 'the weekend of May 25 = 2013-W21-WE'],
  ['Her letter of 30 March was made public.', '30 March = 2013-03-30'],
])('without a year: %s', (text, expected) => expect(written(text)).toEqual([expected]));

test.each([
  ['13/06/2013 was the last day.', '13/06/2013 = 2013-06-13'],
  ['06/13/2013 was the last day.', '06/13/2013 = 2013-06-13'],
  ['It opened on 08/06/2013.', '08/06/2013 = 2013-06-08'],
  ['It opened on 03/04/2005, a week after the 28 March vote.', '03/04/2005 = 2005-04-03'],
  ['It opened on 03/04/2005, a week after the March 28 vote.', '03/04/2005 = 2005-03-04'],
  ['It opened on 03/04/2005.', '03/04/2005 = null'],
  ['It opened on 04/04/2005.', '04/04/2005 = 2005-04-04'],
  ['It opened on 25.12.2012.', '25.12.2012 = 2012-12-25'],
])('numbers alone: %s', (text, expected) => expect(written(text)[0]).toBe(expected));

test.each([
  'He is due back on 31/31/2013.',
  'She turned 10/12 of the voters.',
  'The score was 9 to 3.',
  'May 5 percent be enough?',
  'See pic.example.com/P2qpm3h3Pm for more.',
])('no date: %s', (text) => expect(written(text)).toEqual([]));

test.each([
  ['The fair runs June 10-12.', 'June 10-12 = 2013-06-10/2013-06-12'],
  ['The fair ran 3-5 June 2013.', '3-5 June 2013 = 2013-06-03/2013-06-05'],
  ['The fair ran from June 3 to 5, 2013.', 'June 3 to 5, 2013 = 2013-06-03/2013-06-05'],
])('days of a month: %s', (text, expected) => expect(written(text)).toEqual([expected]));

test('without the article’s date only full dates resolve', () =>
  expect(written('He left on Monday, on May 3 and on 4 May 2012.', null)).toEqual([
    'Monday = null',
    'May 3 = null',
    '4 May 2012 = 2012-05-04',
  ]));
