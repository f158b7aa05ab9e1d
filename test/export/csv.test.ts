import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/export/csv';
import type { StatementDate } from '../../src/model';
import { untold } from '../untold';
import { bridge, hostile, sourceOf } from './source';

const read = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

describe('csv', () => {
  test('says that it is UTF-8', () => expect(csv([bridge]).codePointAt(0)).toBe(0xfeff));

  test('is read back cell by cell', () =>
    expect(read(csv([bridge]))).toEqual([
      {
        quote: '“The bridge is safe, and it will stay open,” … “We checked every bolt.”',
        kind: 'direct',
        speaker: 'Ada Moreno',
        role: 'mayor',
        cue: '',
        confidence: '0.95',
        date: '2026-03',
        dateImplied: '',
        granularity: 'month',
        basis: 'stated',
        occasion: '',
        dateConfidence: '0.9',
        corrected: '',
        title: 'Bridge reopens',
        authors: 'Maya Brandt; Leo van der Velde; Newswire',
        publisher: 'The Ledger',
        published: '2026-03-11T06:40+01:00',
        modified: '2026-03-12',
        url: 'https://ledger.example/a',
        link: expect.stringContaining('https://ledger.example/a#:~:text='),
        accessed: '2026-03-15T09:00:00.000Z',
      },
    ]));

  test('keeps line ends, commas and quotation marks inside cells', () =>
    expect(read(csv([sourceOf(['x'], [['x']], {}, 'Moreno, "Ada"\n')]))[0].speaker).toBe('Moreno, "Ada"\n'));

  test('gives words of a poisoned page as one line', () =>
    expect(read(csv([hostile])).map(({ quote }) => quote.includes('\n'))).toEqual([false, false]));

  test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', '＝1'])('makes %j inert', (name) => {
    const [{ speaker }] = read(csv([sourceOf(['x'], [['x']], {}, name)]));
    expect(speaker).toBe(`'${name}`);
  });

  test('leaves no cell of a poisoned page to be a formula', () => {
    const cells = read(csv([hostile])).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });

  const dated = (date: Partial<StatementDate>): Record<string, string> => {
    const [statement] = bridge.statements;
    const changed = { ...statement, date: { ...statement.date, ...date } as StatementDate };
    const [{ date: told, dateImplied, basis, occasion }] = read(csv([{ ...bridge, statements: [changed] }]));
    return { told, dateImplied, basis, occasion };
  };

  test('keeps an implied date out of the column of told ones', () =>
    expect(dated({ basis: 'article', from: 'published' })).toEqual({
      told: '',
      dateImplied: '2026-03',
      basis: 'article',
      occasion: '',
    }));

  test('gives the words that date an occasion', () =>
    expect(dated({ basis: 'context', span: [0, 4] })).toEqual({
      told: '2026-03',
      dateImplied: '',
      basis: 'context',
      occasion: '“The',
    }));

  test('says that a date is not told', () =>
    expect(dated(untold)).toEqual({ told: '', dateImplied: '', basis: 'unknown', occasion: '' }));

  test('has a header where there is no statement', () =>
    expect(csv([{ ...bridge, statements: [] }])).toMatch(/^\uFEFFquote,kind,.*,accessed\r\n$/));
});
