import { describe, expect, test } from 'vitest';
import { type Analysis, type Article, type Statement } from '../../src/model';
import { applyCorrections } from '../../src/settings/apply';
import {
  type Correction,
  pageKey,
  readCorrections,
  type Verdict,
  withCorrection,
  withoutCorrection,
} from '../../src/settings/corrections';
import { untold } from '../untold';

const text = 'The bridge is safe, Ada Moss said. It will open, she added.';
const article = { url: 'https://morning.example/bridge', text, blocks: [] } as unknown as Article;
const statement = (id: number, start: number, end: number): Statement => ({
  id,
  content: [[start, end]],
  cue: [],
  source: [],
  kind: 'indirect',
  speakers: [0],
  confidence: 0.6,
  evidence: [{ rule: 'after.clause', args: {} }],
  date: untold,
});
const analysis = {
  speakers: [{ id: 0, name: 'Ada Moss', kind: 'person', role: null, mentions: [] }],
  statements: [statement(0, 0, 18), statement(1, 35, 47)],
} as unknown as Analysis;

const on = (quote: string, verdict: Verdict): Correction => ({ url: article.url, quote, verdict });

describe('corrections', () => {
  test('a page is known without its fragment', () =>
    expect(pageKey('https://morning.example/bridge?page=2#comments')).toBe('https://morning.example/bridge?page=2'));

  test('a verdict takes the place of the one before on the same quotation', () => {
    const first = on('a', { is: 'notStatement' });
    const second = on('a', { is: 'saidBy', speaker: 'Ben Hale' });
    const other = on('b', { is: 'notStatement' });
    expect(withCorrection([first, other], second)).toEqual([other, second]);
    expect(withoutCorrection([first, other], second)).toEqual([other]);
  });

  test.each([
    [undefined, 0],
    ['damaged', 0],
    [[on('a', { is: 'notStatement' })], 1],
    [[{ url: 'x', quote: 'a', verdict: { is: 'saidBy' } }, null, 3, on('a', { is: 'saidBy', speaker: 'B' })], 1],
  ])('of %o, %i are whole', (stored, whole) => expect(readCorrections(stored)).toHaveLength(whole));
});

describe('applyCorrections', () => {
  test('without corrections nothing changes', () => expect(applyCorrections(article, analysis, [])).toBe(analysis));

  test('what is no statement is left out, and the others close up', () => {
    const { statements } = applyCorrections(article, analysis, [on('The bridge is safe', { is: 'notStatement' })]);
    expect(statements.map(({ id, content }) => [id, content])).toEqual([[0, [[35, 47]]]]);
  });

  test('another speaker is added, and marked as the reader’s own', () => {
    const verdict: Verdict = { is: 'saidBy', speaker: 'Ben Hale' };
    const { statements, speakers } = applyCorrections(article, analysis, [on('It will open', verdict)]);
    expect(speakers.map(({ name }) => name)).toEqual(['Ada Moss', 'Ben Hale']);
    expect(statements[1]).toMatchObject({ speakers: [1], confidence: 1, evidence: [{ rule: 'reader.speaker' }] });
    expect(statements[0]).toEqual(analysis.statements[0]);
  });

  test('a speaker of the article is found by name', () => {
    const verdict: Verdict = { is: 'saidBy', speaker: 'Ada Moss' };
    expect(applyCorrections(article, analysis, [on('It will open', verdict)]).speakers).toHaveLength(1);
  });

  test('the analysis itself stays as it was', () => {
    const before = JSON.stringify(analysis);
    applyCorrections(article, analysis, [on('It will open', { is: 'saidBy', speaker: 'Ben Hale' })]);
    expect(JSON.stringify(analysis)).toBe(before);
  });
});
