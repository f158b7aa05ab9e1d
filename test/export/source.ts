import type { ExportSource } from '../../src/export/source';
import type { Wording } from '../../src/export/wording';
import type { Meta, Span, Statement } from '../../src/model';
import { articleOf } from '../text/helpers';

/** English of our own, so that these tests need no interface. */
const wording: Wording = {
  how: ({ kind, date }) => `${kind}; ${date.value ? `${date.value}, ${date.basis}` : 'date not told'}`,
  names: (names) => names.join(' and ') || 'unknown speaker',
  date: ({ value }) => value,
};

/** An article with the paragraphs given, and one statement a quotation. */
export function sourceOf(
  paragraphs: string[],
  quotes: string[][],
  meta: Partial<Meta> = {},
  name = 'Ada Moreno',
): ExportSource {
  const text = paragraphs.join('\n\n');
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const statements = quotes.map((parts, id): Statement => ({
    id,
    content: parts.map(spanOf),
    cue: [],
    source: [],
    kind: 'direct',
    speakers: [0],
    confidence: 0.954,
    evidence: [{ rule: 'quote.implicit', args: {} }],
    date: { value: '2026-03', granularity: 'month', basis: 'stated', from: 'text', span: null, confidence: 0.9 },
  }));
  return {
    article: { ...articleOf(text), url: 'https://ledger.example/a?from=mail' },
    meta: {
      url: 'https://ledger.example/a?from=mail#top',
      canonicalUrl: 'https://ledger.example/a',
      title: 'Bridge reopens',
      authors: ['Maya Brandt', 'Leo van der Velde', 'Newswire'],
      site: 'The Ledger',
      section: 'Region',
      language: 'en',
      published: { value: '2026-03-11T06:40+01:00', granularity: 'time', from: { where: '', text: '' } },
      modified: { value: '2026-03-12', granularity: 'day', from: { where: '', text: '' } },
      ...meta,
    },
    speakers: [{ id: 0, name, kind: 'person', role: 'mayor', mentions: [] }],
    statements,
    accessed: '2026-03-15T09:00:00.000Z',
    wording,
  };
}

/** Quotes, commas, line ends, markup and formulas where a page might put them. */
export const hostile = sourceOf(
  ['He said: =HYPERLINK("http://evil.example","x"), and <script>alert(1)</script>.', 'Then\n“a, "b"\nc” * _d_ [e](f).'],
  [['=HYPERLINK("http://evil.example","x"), and <script>alert(1)</script>.'], ['“a, "b"\nc” * _d_ [e](f).']],
  {
    title: '@SUM(1+1)*cmd|"/c calc"!A0 } \\input{x} % & $',
    authors: ['+Eve <img src=x onerror=alert(1)>'],
    site: '-1+1 {Ledger',
  },
  '\t=Mallory`',
);

export const bridge = sourceOf(
  ['“The bridge is safe, and it will stay open,” said Ada Moreno. “We checked every bolt.”'],
  [['“The bridge is safe, and it will stay open,”', '“We checked every bolt.”']],
);
