import { expect, test } from 'vitest';
import { json } from '../../src/export/json';
import { bridge } from './source';

test('json is the documented version with everything known', () =>
  expect(JSON.parse(json([bridge]))).toEqual({
    format: 'on-record',
    version: 2,
    articles: [
      {
        url: 'https://ledger.example/a',
        readFrom: 'https://ledger.example/a?from=mail#top',
        title: 'Bridge reopens',
        authors: ['Maya Brandt', 'Leo van der Velde', 'Newswire'],
        publisher: 'The Ledger',
        section: 'Region',
        language: 'en',
        published: { value: '2026-03-11T06:40+01:00', granularity: 'time' },
        modified: { value: '2026-03-12', granularity: 'day' },
        accessed: '2026-03-15T09:00:00.000Z',
        statements: [
          {
            quote: '“The bridge is safe, and it will stay open,” … “We checked every bolt.”',
            kind: 'direct',
            speakers: [{ name: 'Ada Moreno', kind: 'person', role: 'mayor' }],
            cue: '',
            confidence: 0.954,
            date: {
              value: '2026-03',
              granularity: 'month',
              basis: 'stated',
              from: 'text',
              confidence: 0.9,
              occasion: null,
            },
            corrected: [],
            evidence: [{ rule: 'quote.implicit', args: {} }],
            spans: { content: bridge.statements[0].content, cue: [], source: [] },
            link: expect.stringContaining('#:~:text='),
          },
        ],
      },
    ],
  }));
