import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../src/analyse';
import { textOf, type Span, type Statement, type StatementKind } from '../src/model';
import { loadModels } from '../src/tools/models';
import { compare, type Compared } from './news/compare';
import { labelledNews, type LabelledArticle, readLabelled } from './news/labelled';

/** Reading all of it takes a second, but many times that on a machine with much else to do. */
const BUSY = 120_000;

let all: Compared[];
let extra: { article: LabelledArticle; found: Statement }[];

beforeAll(async () => {
  const models = await loadModels();
  const results = labelledNews().map((article) => ({ article, ...compare(article, analyse(article.article, models)) }));
  all = results.flatMap(({ compared }) => compared);
  extra = results.flatMap((result) => result.extra.map((found) => ({ article: result.article, found })));
}, BUSY);

const due = (): Compared[] => all.filter(({ label }) => !label.optional);
const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
const words = ({ name, article }: LabelledArticle, spans: readonly Span[]): string =>
  `${name}: ${textOf(article.text, spans).slice(0, 90) || 'nothing'}`;
const report = (title: string, lines: readonly string[]): string =>
  [`${title} (${lines.length})`, ...lines].join('\n  ') + '\n';

/** Expects a share of at least `floor` in a hundred to be right, and names the others. */
function expectShare(
  of: readonly Compared[],
  floor: number,
  wrong: readonly Compared[],
  line: (one: Compared) => string,
) {
  const share = percent(of.length - wrong.length, of.length);
  expect(share, report('Not so', wrong.map(line))).toBeGreaterThanOrEqual(floor);
}

// The floors stand a little below what was measured when they were set; they may only rise.
describe('news articles labelled by reading', () => {
  test.each<[StatementKind, number]>([
    ['direct', 95.5],
    ['mixed', 93],
    ['indirect', 95],
  ])('%s statements: at least %d in a hundred are found', (kind, floor) => {
    const own = due().filter(({ label }) => label.kind === kind);
    const missed = own.filter(({ found }) => !found);
    expectShare(own, floor, missed, ({ article, label }) => words(article, label.content));
  });

  test.each<[string, number, (one: Compared) => boolean]>([
    ['content to the letter', 96, ({ exact }) => exact],
    ['kind', 98, ({ label, found }) => label.kind === found!.kind],
    ['source', 99, ({ label, found }) => meet(label.source, found!.source)],
    ['cue', 99.3, ({ label, found }) => meet(label.cue, found!.cue)],
  ])('what is found has its %s right', (_, floor, isRight) => {
    const found = due().filter((one) => one.found);
    const wrong = found.filter((one) => !isRight(one));
    expectShare(found, floor, wrong, ({ article, label, found }) => {
      const parts = [found!.source, found!.cue, found!.content].map((spans) => textOf(article.article.text, spans));
      return `${words(article, label.content)}\n    got ${found!.kind} ${parts.join(' | ')}`;
    });
  });

  test('hardly anything is shown that is no statement', () => {
    const shown = extra.length + all.filter(({ found }) => found).length;
    const lines = extra.map(({ article, found }) => `${found.kind} ${words(article, found.content)}`);
    expect(percent(extra.length, shown), report('Shown', lines)).toBeLessThanOrEqual(3);
  });

  test('the speakers are right, and a wrong name is rare', () => {
    const found = due().filter((one) => one.found);
    const notRight = found.filter(({ verdict }) => verdict !== 'right');
    const wrong = found.filter(({ verdict }) => verdict === 'wrong');
    const line = ({ article, label, given }: Compared): string =>
      `${label.speaker?.names.join('; ') ?? 'nobody'}, not ${given || 'unknown'}: ${words(article, label.content)}`;
    expectShare(found, 96, notRight, line);
    expectShare(found, 96.7, wrong, line);
  });
});

/** Whether what was found touches what is labelled; where no part is labelled, any is right. */
function meet(label: readonly Span[], found: readonly Span[]): boolean {
  return !label.length || label.some(([from, to]) => found.some(([start, end]) => start < to && from < end));
}

describe('a label that does not fit its article', () => {
  const file = (body: string, labels: string): string =>
    `2031-01-01\n---\n::headline:: Rain\n\n${body}\n---\n${labels}\n`;

  test.each([
    ['a mark is not closed', '[1 Ada] <1 said> {1 it rained.', 'Ada | person | 1i'],
    ['"}" closes nothing', '[1 Ada] <1 said> it rained}.', 'Ada | person | 1i'],
    ['"[" stands alone', '[Ada] <1 said> {1 it rained}.', 'Ada | person | 1i'],
    ['statement 1 lacks its label', '[1 Ada] <1 said> {1 it rained}.', 'Ada | person | 2i'],
    ['statement 2 lacks its content', '[1 Ada] <1 said> {1 it rained}.', 'Ada | person | 1i 2i'],
    ['statement 1 is labelled twice', '[1 Ada] <1 said> {1 it rained}.', 'Ada | person | 1i 1d'],
    ['"1x" is no label', '[1 Ada] <1 said> {1 it rained}.', 'Ada | person | 1x'],
  ])('%s', (message, body, labels) => {
    expect(() => readLabelled('rain', file(body, labels))).toThrow(`rain: ${message}`);
  });
});
