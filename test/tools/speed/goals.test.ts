import { expect, it } from 'vitest';
import { coreGoals, type Goal, growth, judged } from '../../../src/tools/speed/goals';

const goals: Goal<{ value: number }>[] = [
  { name: 'first highlight', limit: 300, unit: 'ms', of: ({ value }) => value },
  { name: 'words a second', limit: 12_000, unit: 'words/s', atLeast: true, of: ({ value }) => value },
];

it.each([
  [299.6, 'yes', 'NO'],
  [300, 'yes', 'NO'],
  [300.2, 'NO', 'NO'],
  [12_000, 'NO', 'yes'],
])('judges %d', (value, first, second) => {
  expect(judged(goals, { value }).map((row) => row.at(-1))).toEqual([first, second]);
});

it('says what was wanted and what was found', () => {
  expect(judged(goals, { value: 12_345.6 })).toEqual([
    ['first highlight', 'at most 300 ms', '12,346 ms', 'NO'],
    ['words a second', 'at least 12,000 words/s', '12,346 words/s', 'yes'],
  ]);
});

it('counts the slowest length, and how the longest grows', () => {
  const speeds = [
    { words: 1_000, milliseconds: 50, wordsPerSecond: 20_000 },
    { words: 100_000, milliseconds: 10_000, wordsPerSecond: 10_000 },
  ];
  expect(speeds.map((speed) => growth(speed, speeds))).toEqual([1, 2]);
  expect(judged(coreGoals, { cold: 200, speeds }).map((row) => row.slice(2))).toEqual([
    ['200 ms', 'yes'],
    ['10,000 words/s', 'NO'],
    ['2 times', 'NO'],
  ]);
});
