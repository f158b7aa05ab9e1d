import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../src/browser/messages';
import type { Analysis, Article } from '../../../src/model';
import { report } from '../../../src/tools/start/report';

const text = 'Ada Lind said on Monday that the bridge was safe.';
const article = { url: 'https://a.example/', text, blocks: [], candidates: {} } as unknown as Article;
const analysis = {
  meta: { title: 'The bridge', published: { value: '2024-05-14' }, modified: null },
  speakers: [{ id: 0, name: 'Ada Lind' }],
  statements: [
    {
      content: [[29, 48]],
      kind: 'indirect',
      confidence: 0.9,
      speakers: [0],
      date: { value: '2024-05-13', basis: 'stated' },
    },
    {
      content: [[29, 48]],
      kind: 'indirect',
      confidence: 0.5,
      speakers: [],
      date: { value: '2024-05-14', basis: 'article' },
    },
    { content: [[0, 8]], kind: 'mixed', confidence: 0.4, speakers: [], date: { value: null, basis: 'unknown' } },
  ],
  dates: [
    { span: [17, 23], value: '2024-05-13', granularity: 'day', type: 'date', vague: false },
    { span: [0, 3], value: null, granularity: null, type: 'date', vague: true },
  ],
} as unknown as Analysis;

const state = (status: PageState['status']): PageState => ({
  url: article.url,
  status,
  refusal: null,
  readings: status === 'ready' ? [{ article, analysis, leftOut: 0 }] : [],
  highlights: true,
  corrections: [],
});

describe('a page that was read', () => {
  const told = report(state('ready'), 100);

  it.each([
    ['its dates', 'Published 2024-05-14 · updated unknown'],
    ['who says what, how and when', 'Ada Lind  indirect  2024-05-13   the bridge was safe'],
    ['that a date is implied', 'unknown   indirect  ~2024-05-14  the bridge was safe'],
    ['what dates there are', '2024-05-13  day        Monday'],
  ])('tells %s', (_, line) => expect(told).toContain(line));

  it('leaves out what the popup hides', () => {
    expect(told).toContain('Statements: 2');
    expect(told).not.toContain('mixed');
  });

  it('leaves vague dates out', () => expect(told).toContain('Dates: 1'));
});

it.each([
  ['notArticle', 'not an article'],
  ['off', 'off for this site'],
  ['tooLarge', 'too large'],
] as const)('says why there is nothing: %s', (status, words) => {
  expect(report(state(status), 100)).toContain(words);
});
