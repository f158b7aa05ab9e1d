import { expect, it } from 'vitest';
import { type Surrounded, thinOut } from '../../../src/statements/learned/crowd';

const candidate = (at: number, probability: number, reach: number, length: number): Surrounded => ({
  cue: { start: at, end: at + 1 },
  probability,
  speech: 1,
  window: { start: Math.max(0, at - reach), end: Math.min(length, at + reach + 1) },
});

it('leaves cues alone that stand no closer than in a real article', () => {
  const candidates = Array.from({ length: 10 }, (_, i) => candidate(3 * i, 0.1 * i, 40, 200));
  expect(thinOut(candidates, 200)).toEqual(candidates);
});

it('reads around the likeliest where they crowd, and keeps their order', () => {
  const sure = [7, 33, 60];
  const candidates = Array.from({ length: 90 }, (_, i) => candidate(i, sure.includes(i) ? 0.9 : 0.2, 90, 90));
  const kept = thinOut(candidates, 90).map(({ cue }) => cue.start);
  expect(kept).toHaveLength(10);
  expect(kept).toEqual(expect.arrayContaining(sure));
  expect(kept).toEqual([...kept].sort((a, b) => a - b));
});

it('reads no place of a long text more often than a fixed number of times', () => {
  const length = 3_000;
  const candidates = Array.from({ length }, (_, i) => candidate(i, 0.5, 160, length));
  const tokensRead = thinOut(candidates, length).reduce((sum, { window }) => sum + window.end - window.start, 0);
  expect(tokensRead).toBeLessThan(20 * length);
});
