import { describe, expect, test } from 'vitest';
import { highlightName, highlightRules, lookOf, washName } from '../../src/highlight/look';
import type { Analysis, Statement, StatementKind } from '../../src/model';
import { hueCount, hueOrder, neutralColour, speakerColours } from '../../src/ui/palette';
import { untold } from '../untold';

const statement = (id: number, speakers: number[], length: number, kind: StatementKind = 'direct'): Statement => ({
  id,
  content: [[id * 100, id * 100 + length]],
  cue: [],
  source: [],
  kind,
  speakers,
  confidence: 1,
  evidence: [],
  date: untold,
});
const looks = (statements: Statement[]) => {
  const order = hueOrder({ statements } as unknown as Analysis);
  return statements.map((statement) => lookOf(statement, order, 'light'));
};

describe('lookOf', () => {
  test('the most quoted speaker has the first hue', () =>
    expect(looks([statement(0, [4], 10), statement(1, [2], 50)]).map(({ hue }) => hue)).toEqual([1, 0]));

  test('whoever comes eighth, and the unknown, share the neutral one', () => {
    const statements = Array.from({ length: 9 }, (_, id) => statement(id, [id], 90 - id));
    expect(looks([...statements, statement(9, [], 99)]).map(({ hue }) => hue)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7, 7]);
    expect(hueCount).toBe(7);
  });

  test('joint speakers share the hue of the most quoted', () =>
    expect(looks([statement(0, [1], 50), statement(1, [2, 1], 10)])[1]!.hue).toBe(0));
});

describe('highlightRules', () => {
  const rules = highlightRules('default');
  const ruleOf = (name: string): string => rules.split('\n').find((rule) => rule.includes(`(${name})`)) ?? '';

  test.each<[StatementKind, string]>([
    ['direct', 'solid'],
    ['mixed', 'dashed'],
    ['indirect', 'dotted'],
  ])('%s is %s', (kind, line) =>
    expect(ruleOf(highlightName({ hue: 0, kind, scheme: 'light' }))).toContain(
      `underline ${line} ${speakerColours('default', 'light')[0]}`,
    ),
  );

  test('the last hue is the neutral one', () =>
    expect(ruleOf(highlightName({ hue: hueCount, kind: 'direct', scheme: 'dark' }))).toContain(neutralColour('dark')));

  test('every look has a name of its own, which tells nothing', () => {
    const names = rules.split('\n').map((rule) => /\((.*?)\)/.exec(rule)![1]!);
    expect(new Set(names).size).toBe((hueCount + 1) * 3 * 2 + 2);
    expect(names).toContain(washName('dark'));
    for (const name of names) expect(name).toMatch(/^o-r-w?\d+$/);
  });
});
