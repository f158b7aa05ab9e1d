import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../src/analyse';
import type { Analysis, Span } from '../src/model';
import { loadModels } from '../src/tools/models';
import { articleOf } from './text/helpers';

/** `npm run test:long` sets it to 100,000. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);
const SEED = 20310508;
/** A bound on a hung run, not a claim about speed. */
const PATIENCE = 60_000 + RUNS * 200;

const models = await loadModels();

const sentences = [
  '“We cannot take that risk,” Mayor Orla Fenwick said on Saturday.',
  'She added that engineers had found “deep” cracks in the bridge, but he did not say where.',
  'According to the ministry, 1,200 people left Carrow in March 2031.',
  "'It's the '80s again,' Mr. Hale told the U.S. Senate, adding: 'We won't go.'",
  'Q: Why now? A: Because the report, which critics said was late, called it "a farce".',
  'DAVIT HALE: The plan has not been approved.',
  '“The first of many paragraphs, he said, “is never closed.',
  'Burton and Nick, who lead the union, denied that they had threatened to strike.',
  '«Oui», dit-il; „ja“, sagte sie 「はい」 👩‍🚀 e\u0301 \u200b soft\u00adhyphen.',
  'In a statement, a spokesman for Acme Inc. (ACM) said the firm was “pleased”.',
];
const scraps = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '\n\n',
  ' ',
  '.',
  ',',
  ':',
  '(',
  ')',
  '—',
  ' said ',
  ' he ',
  ' that ',
  '…',
  '\u00a0',
  '\ud83d',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 3, arbitrary: fc.constantFrom(...scraps) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** At most some 100 words: sentences of ours, cut, joined and strewn with marks. */
const text = fc.tuple(fc.array(piece, { maxLength: 7 }), fc.nat(40), fc.nat(40)).map(([pieces, from, cut]) =>
  pieces
    .join(' ')
    .slice(from)
    .slice(0, 700 - cut),
);

const overlap = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some(([s, e]) => b.some(([t, f]) => s < f && t < e));

function broken(analysis: Analysis, length: number): string[] {
  const out: string[] = [];
  const inside = (spans: readonly Span[], what: string): void => {
    spans.forEach(([start, end], i) => {
      if (!(0 <= start && start < end && end <= length)) out.push(`${what} [${start},${end}) of ${length}`);
      if (i > 0 && spans[i - 1][1] > start) out.push(`${what} out of order at ${start}`);
    });
  };
  for (const { content, cue, source, speakers, confidence, date } of analysis.statements) {
    inside(content, 'content');
    inside(cue, 'cue');
    inside(source, 'source');
    if (content.length === 0) out.push('no content');
    if (overlap(content, cue)) out.push(`content ${content.join('|')} overlaps its cue ${cue.join('|')}`);
    if (overlap(content, source)) out.push(`content ${content.join('|')} overlaps its source ${source.join('|')}`);
    if (speakers.some((id) => !analysis.speakers[id])) out.push('a speaker that is not listed');
    if (!(confidence >= 0 && confidence <= 1)) out.push(`confidence ${confidence}`);
    if (date?.span) inside([date.span], 'date of a statement');
  }
  analysis.dates.forEach(({ span }) => inside([span], 'date'));
  analysis.speakers.forEach(({ mentions }) => mentions.forEach((mention) => inside([mention], 'mention')));
  return out;
}

test(
  'any text yields sound spans, and the same ones again',
  () => {
    fc.assert(
      fc.property(text, (it) => {
        const article = articleOf(it);
        const first = analyse(article, models);
        expect(broken(first, it.length)).toEqual([]);
        expect(analyse(article, models)).toEqual(first);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
  PATIENCE,
);

test(
  'line ends of another system change offsets alone',
  () => {
    fc.assert(
      fc.property(text, (it) => {
        const plain = it.replace(/\r/g, '');
        const windows = plain.replace(/\n/g, '\r\n');
        const said = (analysis: Analysis, of: string) =>
          analysis.statements.map(({ content }) => content.map(([s, e]) => of.slice(s, e).replace(/\r/g, '')));
        expect(said(analyse(articleOf(windows), models), windows)).toEqual(
          said(analyse(articleOf(plain), models), plain),
        );
      }),
      { numRuns: Math.ceil(RUNS / 3), seed: SEED },
    );
  },
  PATIENCE,
);
