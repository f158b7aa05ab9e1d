import { describe, expect, test } from 'vitest';
import { type Analysis, type Article, type Statement, textOf } from '../../src/model';
import { applyCorrections } from '../../src/settings/apply';
import {
  type Correction,
  isVerdict,
  pageKey,
  readCorrections,
  type Verdict,
  withoutCorrection,
} from '../../src/settings/corrections';
import { locateWords, wordsAt } from '../../src/settings/words';
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

  test('what is taken back is the last step that is the same, and the steps before it hold', () => {
    const first = on('a', { is: 'notStatement' });
    const second = on('a', { is: 'saidBy', speaker: 'Ben Hale' });
    expect(withoutCorrection([first, second, first], first)).toEqual([first, second]);
    expect(withoutCorrection([first], second)).toEqual([first]);
  });

  test.each<[verdict: unknown, whole: boolean]>([
    [{ is: 'named', speaker: 'A', name: 'B' }, true],
    [{ is: 'named', speaker: 'A' }, false],
    [{ is: 'ofKind', kind: 'mixed' }, true],
    [{ is: 'ofKind', kind: 'loud' }, false],
    [{ is: 'saidOn', date: null }, true],
    [{ is: 'saidOn', date: '2026-02-28' }, true],
    [{ is: 'saidOn', date: '2026-02-30' }, false],
    [{ is: 'saidOn', date: 'yesterday' }, false],
    [{ is: 'worded', words: { before: '', parts: ['a'] } }, true],
    [{ is: 'worded', words: { before: '', parts: [] } }, false],
    [{ is: 'missed', words: { before: '', parts: ['a'] }, kind: 'direct', speaker: null }, true],
    [{ is: 'missed', words: { before: '', parts: ['a'] }, kind: 'direct' }, false],
    [{ is: 'constructor' }, false],
  ])('%j is a verdict: %s', (verdict, whole) => expect(isVerdict(verdict)).toBe(whole));

  test.each([
    [undefined, 0],
    ['damaged', 0],
    [[on('a', { is: 'notStatement' })], 1],
    [[{ url: 'x', quote: 'a', verdict: { is: 'saidBy' } }, null, 3, on('a', { is: 'saidBy', speaker: 'B' })], 1],
  ])('of %o, %i are whole', (stored, whole) => expect(readCorrections(stored)).toHaveLength(whole));
});

describe('applyCorrections', () => {
  const applied = (...corrections: Correction[]) => applyCorrections(article, analysis, corrections);
  const words = ({ statements }: Analysis): string[] => statements.map(({ content }) => textOf(text, content));
  const names = ({ speakers, statements }: Analysis): string[] =>
    statements.map((it) => it.speakers.map((id) => speakers.find((one) => one.id === id)!.name).join());

  test('without corrections nothing changes', () => expect(applied().analysis).toBe(analysis));

  test('what is no statement is left out, and the others close up', () => {
    const { statements } = applied(on('The bridge is safe', { is: 'notStatement' })).analysis;
    expect(statements.map(({ id, content }) => [id, content])).toEqual([[0, [[35, 47]]]]);
  });

  test('another speaker is added, and marked as the reader’s own', () => {
    const { statements, speakers } = applied(on('It will open', { is: 'saidBy', speaker: 'Ben Hale' })).analysis;
    expect(speakers.map(({ name }) => name)).toEqual(['Ada Moss', 'Ben Hale']);
    expect(statements[1]).toMatchObject({ speakers: [1], confidence: 1, evidence: [{ rule: 'reader.speaker' }] });
    expect(statements[0]).toEqual(analysis.statements[0]);
  });

  test('a speaker of the article is found by name', () =>
    expect(applied(on('It will open', { is: 'saidBy', speaker: 'Ada Moss' })).analysis.speakers).toHaveLength(1));

  test('a name put right holds for all statements of the speaker', () => {
    const named = on('It will open', { is: 'named', speaker: 'Ada Moss', name: 'Ada Mossberg' });
    const { analysis: corrected, steps } = applied(named);
    expect(names(corrected)).toEqual(['Ada Mossberg', 'Ada Mossberg']);
    expect(steps).toEqual([[named], [named]]);
  });

  test('two speakers are one from where the reader says so', () => {
    const other = on('It will open', { is: 'saidBy', speaker: 'Dr. Moss' });
    const merged = on('It will open', { is: 'named', speaker: 'Dr. Moss', name: 'Ada Moss' });
    const { analysis: corrected } = applied(other, merged);
    expect(names(corrected)).toEqual(['Ada Moss', 'Ada Moss']);
    expect(corrected.speakers).toHaveLength(1);
  });

  test('kind and date are the reader’s, and the reasons for the speaker still hold', () => {
    const { statements } = applied(
      on('It will open', { is: 'ofKind', kind: 'direct' }),
      on('It will open', { is: 'saidOn', date: '2026-05' }),
    ).analysis;
    expect(statements[1]).toMatchObject({
      kind: 'direct',
      date: { value: '2026-05', granularity: 'month', basis: 'reader' },
      evidence: [{ rule: 'after.clause' }, { rule: 'reader.kind' }, { rule: 'reader.date' }],
    });
    const cleared = applied(on('It will open', { is: 'saidOn', date: null })).analysis;
    expect(cleared.statements[1]!.date).toMatchObject({ basis: 'unknown', value: null });
  });

  test('a step goes on where the one before has left the words', () => {
    const other = { before: 'Ada Moss said. ', parts: ['It will open, she added'] };
    const { analysis: corrected, steps } = applied(
      on('It will open', { is: 'worded', words: other }),
      on('It will open, she added', { is: 'saidBy', speaker: 'Ben Hale' }),
    );
    expect(words(corrected)).toEqual(['The bridge is safe', 'It will open, she added']);
    expect(names(corrected)).toEqual(['Ada Moss', 'Ben Hale']);
    expect(steps[1]!.map(({ verdict }) => verdict.is)).toEqual(['worded', 'saidBy']);
  });

  test('what was missed stands in its place in the text, once', () => {
    const missed: Verdict = {
      is: 'missed',
      words: { before: '', parts: ['Ada Moss said'] },
      kind: 'indirect',
      speaker: null,
    };
    const { statements } = applied(on('Ada Moss said', missed), on('Ada Moss said', missed)).analysis;
    expect(statements.map(({ content }) => content)).toEqual([[[0, 18]], [[20, 33]], [[35, 47]]]);
    expect(statements[1]).toMatchObject({ id: 1, speakers: [], evidence: [{ rule: 'reader.missed' }] });
  });

  test('words that have left the page change nothing', () => {
    const gone = { before: '', parts: ['The tunnel is safe'] };
    expect(words(applied(on('It will open', { is: 'worded', words: gone })).analysis)).toEqual(words(analysis));
    expect(
      applied(on('x', { is: 'missed', words: gone, kind: 'direct', speaker: null })).analysis.statements,
    ).toHaveLength(2);
  });

  test('the analysis itself stays as it was', () => {
    const before = JSON.stringify(analysis);
    applied(
      on('It will open', { is: 'saidBy', speaker: 'Ben Hale' }),
      on('It will open', { is: 'named', speaker: 'Ada Moss', name: 'Ada' }),
    );
    expect(JSON.stringify(analysis)).toBe(before);
  });
});

describe('words of a text', () => {
  test('are found again where they stand more than once', () => {
    const twice = 'He said no. She said no. They said yes.';
    const spans: [number, number][] = [[21, 23]];
    expect(locateWords(`An advertisement. ${twice}`, wordsAt(twice, spans))).toEqual([[39, 41]]);
  });

  test('are found in their parts, in order', () => {
    const words = wordsAt(text, [
      [0, 10],
      [14, 18],
    ]);
    expect(words.parts).toEqual(['The bridge', 'safe']);
    expect(locateWords(text, words)).toEqual([
      [0, 10],
      [14, 18],
    ]);
    expect(locateWords(text, { before: '', parts: ['safe', 'The bridge'] })).toBeNull();
  });
});
