import { describe, expect, test } from 'vitest';
import type { StatementKind } from '../../src/model';
import type { Entry, Voice } from '../../src/ui/entries';
import { sharesOf } from '../../src/ui/shares';
import { untold } from '../untold';

const voice = (id: string, hue: number | null): Voice => ({ id, speakers: [], hue });
const [ada, ben, others] = [voice('a', 0), voice('b', 1), voice('c', null)];

const said = (by: Voice, kind: StatementKind, text: string): Entry => ({
  ref: { reading: 0, item: 0 },
  statement: { id: 0, content: [], cue: [], source: [], kind, speakers: [], confidence: 1, evidence: [], date: untold },
  text,
  occasion: null,
  voice: by,
});

describe('sharesOf', () => {
  test.each<[string, Entry[], [Voice | null, number][]]>([
    [
      'words, not statements',
      [said(ada, 'direct', 'one two three'), said(ben, 'direct', 'one')],
      [
        [ada, 0.75],
        [ben, 0.25],
      ],
    ],
    [
      'several statements of one',
      [said(ben, 'direct', 'a'), said(ada, 'direct', 'b'), said(ben, 'direct', 'c d')],
      [
        [ada, 0.25],
        [ben, 0.75],
      ],
    ],
    [
      'only what stands between marks',
      [said(ada, 'mixed', 'that it is “far too” late'), said(ben, 'direct', 'a b')],
      [
        [ada, 0.5],
        [ben, 0.5],
      ],
    ],
    ['no reported speech', [said(ada, 'direct', 'a'), said(ben, 'indirect', 'a b c')], [[ada, 1]]],
    [
      'the neutral ones together and last',
      [said(others, 'direct', 'a b c'), said(ada, 'direct', 'a')],
      [
        [ada, 0.25],
        [null, 0.75],
      ],
    ],
    ['nothing quoted', [said(ada, 'indirect', 'a')], []],
    [
      'words with hyphens and apostrophes once',
      [said(ada, 'direct', 'well-known don’t'), said(ben, 'direct', 'a b')],
      [
        [ada, 0.5],
        [ben, 0.5],
      ],
    ],
  ])('counts %s', (_, entries, shares) =>
    expect(sharesOf(entries).map(({ voice, share }) => [voice, share])).toEqual(shares),
  );
});
