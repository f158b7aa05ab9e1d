import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../src/analyse';
import { textOf, type Span, type Statement, type StatementKind } from '../src/model';
import { loadModels } from '../src/tools/models';
import { compare, type Compared } from './news/compare';
import { labelledNews, type LabelledArticle, readLabelled } from './news/labelled';

let all: Compared[];
let extra: { article: LabelledArticle; found: Statement }[];

beforeAll(async () => {
  const models = await loadModels();
  const results = labelledNews().map((article) => ({ article, ...compare(article, analyse(article.article, models)) }));
  all = results.flatMap(({ compared }) => compared);
  extra = results.flatMap((result) => result.extra.map((found) => ({ article: result.article, found })));
});

const due = (): Compared[] => all.filter(({ label }) => !label.optional);
const found = (): Compared[] => due().filter(({ verdict }) => verdict !== 'missed');
const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
const short = ({ name, article }: LabelledArticle, spans: readonly Span[]): string =>
  `${name}: ${textOf(article.text, spans).slice(0, 90)}`;
const report = (title: string, lines: readonly string[]): string =>
  [`${title} (${lines.length})`, ...lines].join('\n  ');

describe('news articles labelled by reading', () => {
  test.each<[StatementKind, number]>([
    ['direct', 0],
    ['mixed', 0],
    ['indirect', 0],
  ])('%s statements: at least %d %% are found', (kind, floor) => {
    const own = due().filter(({ label }) => label.kind === kind);
    const missed = own.filter(({ verdict }) => verdict === 'missed');
    const lines = missed.map(({ article, label }) => short(article, label.content));
    expect(percent(own.length - missed.length, own.length), report('Missed', lines)).toBeGreaterThanOrEqual(floor);
  });

  test('what is found mostly begins and ends where it should', () => {
    const lines = found()
      .filter(({ exact }) => !exact)
      .map(
        ({ article, label, found }) => `${short(article, label.content)}\n    got ${short(article, found!.content)}`,
      );
    const share = percent(found().length - lines.length, found().length);
    expect(share, report('Not to the letter', lines)).toBeGreaterThanOrEqual(0);
  });

  test('hardly anything is shown that is no statement', () => {
    const shown = extra.length + all.filter(({ verdict }) => verdict !== 'missed').length;
    const lines = extra.map(({ article, found }) => `${found.kind} ${short(article, found.content)}`);
    expect(percent(extra.length, shown), report('Shown', lines)).toBeLessThanOrEqual(100);
  });

  test('the speakers are right, and a wrong name is rare', () => {
    const of = (verdict: string): Compared[] => found().filter((one) => one.verdict === verdict);
    const lines = [...of('wrong'), ...of('unknown')].map(
      ({ article, label, given }) =>
        `${label.speaker?.names.join('; ') ?? 'nobody'}, not ${given || 'unknown'}: ${short(article, label.content)}`,
    );
    const message = report('Wrong or unknown', lines);
    expect(percent(of('right').length, found().length), message).toBeGreaterThanOrEqual(0);
    expect(percent(of('wrong').length, found().length), message).toBeLessThanOrEqual(100);
  });
});

describe('a label that does not fit its article', () => {
  const file = (body: string, labels: string): string =>
    `2031-01-01\n---\n::headline:: Rain\n\n${body}\n---\n${labels}\n`;

  test.each([
    ['a mark is not closed', '[1 Ada] <1 said> {1 it rained.', 'Ada | person | 1i'],
    ['"}" closes nothing', '[1 Ada] <1 said> it rained}.', 'Ada | person | 1i'],
    ['statement 1 lacks its label', '[1 Ada] <1 said> {1 it rained}.', 'Ada | person | 2i'],
    ['statement 2 lacks its content', '[1 Ada] <1 said> {1 it rained}.', 'Ada | person | 1i 2i'],
    ['statement 1 is labelled twice', '[1 Ada] <1 said> {1 it rained}.', 'Ada | person | 1i 1d'],
    ['"1x" is no label', '[1 Ada] <1 said> {1 it rained}.', 'Ada | person | 1x'],
  ])('%s', (message, body, labels) => {
    expect(() => readLabelled('rain', file(body, labels))).toThrow(`rain: ${message}`);
  });
});
