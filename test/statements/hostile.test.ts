import { expect, it } from 'vitest';
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
