import { expect, it } from 'vitest';
import { keepApart } from '../../src/statements/refiners/apart';
import { statementsOf, ways } from './statementsOf';

const [[, models]] = ways;

it.each(['said ', 'he said, ', '“', '" ', 'X: ', '“No,” he said. '])(
  'reads a long run of %j in bounded time',
  (part) => {
    const { text, found } = statementsOf(part.repeat(1500), models);
    for (const [start, end] of found.flatMap(({ content }) => content)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  },
);

it.each(['', ' ', '.', '“”', 'said', ': “', '— Quill'])('takes %j without a word', (text) => {
  expect(statementsOf(text, models).found).toEqual([]);
});

it('knows no speaker and no cue that stand within what is said', () => {
  const found = { kind: 'indirect', confidence: 0.7, evidence: [] } as const;
  const apart = { ...found, content: [[0, 58] as const], cue: [[60, 64] as const], source: [[36, 41] as const] };
  expect(keepApart({ ...apart, evidence: [] })).toMatchObject({ source: [], cue: [[60, 64]] });
});
