import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../src/dates/find';
import type { Article, BlockKind } from '../../src/model';
import { readText } from '../../src/text/read';
import { articleOf, datesIn, taught } from './reading';

const valuesOf = (article: Article): (string | null)[] =>
  findDates(readText(article, taught), '2013-06-08').map(({ value }) => value);

const WORDS =
  'the a an on in at of and to from between by last next this that week weeks day days year years ago later earlier before after Monday Tuesday May March June 8 8th 2013 12 1990s ’80s first quarter half spring Christmas Day noon 8pm p.m. 10:13 UTC - – / , . ( ) “ ” $ % every annual over almost until will said day-long 2019-20 century decade couple few and a half'.split(
    ' ',
  );
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

test('whatever the words, spans stand in order inside the text and cover real days', () =>
  fc.assert(
    fc.property(texts, fc.constantFrom('2013-06-08', null, '2012-02-29', 'no date'), (text, published) => {
      let last = 0;
      for (const { span, covers, vague, value } of datesIn(text, published)) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(span[1]).toBeGreaterThan(span[0]);
        last = span[1];
        if (covers) expect(covers.from <= covers.to).toBe(true);
        if (vague) expect(value).toMatch(/_REF$/);
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  ));

test('a caption tells the past in the present tense', () => {
  const article = articleOf('The council meets in Carrow on Friday.');
  const valueIn = (kind: BlockKind) => valuesOf({ ...article, blocks: [{ ...article.blocks[0], kind }] });
  expect([valueIn('paragraph'), valueIn('caption')]).toEqual([['2013-06-14'], ['2013-06-07']]);
});

test('an entry of a live blog counts from its own time', () => {
  const article = articleOf('The wall broke yesterday.\n\nIt was mended yesterday.');
  article.blocks[1].time = '2013-06-11T08:00Z';
  expect(valuesOf(article)).toEqual(['2013-06-07', '2013-06-10']);
});

test('the same text gives the same dates', () => {
  const text = 'He said on Monday that in May, three days after Easter, it will be 2 years since the 1990s.';
  expect(datesIn(text, '2013-06-08')).toEqual(datesIn(text, '2013-06-08'));
});

test.each([
  ['2013-06-08', { from: '2013-06-08', to: '2013-06-08' }],
  ['last week', { from: '2013-05-27', to: '2013-06-02' }],
  ['last weekend', { from: '2013-06-01', to: '2013-06-02' }],
  ['February 2012', { from: '2012-02-01', to: '2012-02-29' }],
  ['the first quarter of 2009', { from: '2009-01-01', to: '2009-03-31' }],
  ['the second half of 2009', { from: '2009-07-01', to: '2009-12-31' }],
  ['winter 2010', { from: '2010-12-01', to: '2011-02-28' }],
  ['2019-20', { from: '2019-01-01', to: '2020-12-31' }],
  ['the 1990s', { from: '1990-01-01', to: '1999-12-31' }],
  ['the 19th century', { from: '1800-01-01', to: '1899-12-31' }],
  ['three years', null],
])('the days that "%s" covers', (words, covers) =>
  expect(datesIn(`It happened in ${words}.`, '2013-06-08')[0].covers).toEqual(covers),
);
