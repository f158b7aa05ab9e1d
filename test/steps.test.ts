import { beforeEach, expect, test, vi } from 'vitest';
import { atOnce, inTurns, type Steps } from '../src/steps';

let clock = 0;
beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => clock));

/** Three steps, of which each takes so many milliseconds. */
function* work(milliseconds: number, done: number[]): Steps<string> {
  for (let step = 0; step < 3; step++) {
    clock += milliseconds;
    done.push(step);
    yield;
  }
  return 'result';
}

test('work is done at once where that is asked', () => {
  expect(atOnce(work(50, []))).toBe('result');
});

test.each([
  ['short work takes one turn', 2, [3]],
  ['the page has its turn after each long step', 20, [1, 2, 3]],
])('%s', async (_, milliseconds, doneByTurn) => {
  const done: number[] = [];
  const result = inTurns(work(milliseconds, done));
  for (const count of doneByTurn) {
    expect(done).toHaveLength(count);
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(await result).toBe('result');
});

test('what goes wrong in a later turn is told', async () => {
  function* fails(): Steps<void> {
    yield;
    throw new RangeError('too large');
  }
  await expect(inTurns(fails())).rejects.toThrow('too large');
});
