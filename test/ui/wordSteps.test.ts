import { expect, test } from 'vitest';
import type { Span } from '../../src/model';
import { moveEnd, moveStart } from '../../src/ui/wordSteps';

const text = 'The bridge is safe, she said.';
const words = (spans: Span[]): string => spans.map((span) => text.slice(...span)).join('|');

test.each([
  ['start later', moveStart(text, [[4, 18]], 1), 'is safe'],
  ['start earlier', moveStart(text, [[4, 18]], -1), 'The bridge is safe'],
  ['end later', moveEnd(text, [[4, 18]], 1), 'bridge is safe,'],
  ['end earlier', moveEnd(text, [[4, 18]], -1), 'bridge is'],
  ['no start before the first word', moveStart(text, [[0, 10]], -1), 'The bridge'],
  ['no end behind the last', moveEnd(text, [[24, 29]], 1), 'said.'],
  ['no statement without a word', moveStart(text, [[4, 10]], 1), 'bridge'],
  ['nor at its end', moveEnd(text, [[4, 10]], -1), 'bridge'],
  [
    'several parts keep what is between',
    moveEnd(
      text,
      [
        [0, 3],
        [11, 13],
      ],
      1,
    ),
    'The|is safe,',
  ],
] as const)('%s', (_, moved, expected) => expect(words([...moved])).toBe(expected));
