import { describe, expect, test } from 'vitest';
import type { Granularity, StatementDate } from '../../src/model';
import { groupByDate } from '../../src/ui/byDate';
import type { Entry } from '../../src/ui/entries';
import { untold } from '../untold';

const on = (value: string, granularity: Granularity = 'day'): StatementDate => ({
  value,
  granularity,
  basis: 'stated',
  from: 'text',
  span: null,
  confidence: 1,
});

const said = (date: StatementDate, item: number): Entry => ({
  ref: { reading: 0, item },
  statement: {
    id: item,
    content: [],
    cue: [],
    source: [],
    kind: 'direct',
    speakers: [],
    confidence: 1,
    evidence: [],
    date,
  },
  text: '',
  occasion: null,
  voice: { id: '', speakers: [], hue: null },
});

/** The dates of the groups, in order. */
const order = (...dates: StatementDate[]): (string | null)[] =>
  groupByDate(dates.map(said)).map(({ date }) => date?.value ?? null);

describe('statements by date', () => {
  test('stand under their dates, earliest first', () =>
    expect(order(on('2031-05-03'), on('2030-12-24'), on('2031-05-01'))).toEqual([
      '2030-12-24',
      '2031-05-01',
      '2031-05-03',
    ]));

  test('of which the article does not tell the date stand apart, last', () =>
    expect(order(untold, on('2031-05-03'), untold)).toEqual(['2031-05-03', null]));

  test('of one date stand as in the text', () => {
    const [first] = groupByDate([on('2031-05-03'), on('2031-05-04'), on('2031-05-03')].map(said));
    expect(first!.entries.map(({ ref }) => ref.item)).toEqual([0, 2]);
  });

  test('know where years, decades, quarters, seasons, weeks and ranges begin', () =>
    expect(
      order(
        on('2031-Q3', 'quarter'),
        on('2031-06-30/2031-07-04'),
        on('2031-W19', 'week'),
        on('2031-SU', 'season'),
        on('2031', 'year'),
        on('203', 'decade'),
        on('2031-05-04'),
      ),
    ).toEqual(['203', '2031', '2031-05-04', '2031-W19', '2031-SU', '2031-06-30/2031-07-04', '2031-Q3']));
});
