import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AbandonedError, Turns } from '../../src/background/turns';
import { nextTurn, type Steps } from '../../src/steps';

let clock = 0;
let done: string[] = [];
let front = new Set<number>();
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  done = [];
  front = new Set();
});

/** So many steps, each of which takes a turn. */
function* work(name: string, steps: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    clock += 100;
    done.push(name);
    yield;
  }
  return name;
}

const turns = (): Turns => new Turns((tab) => front.has(tab), nextTurn);
const stays = new AbortController().signal;

describe('one tab cannot starve another:', () => {
  test('turns go round', async () => {
    const all = turns();
    const long = all.do(work('long', 6), 1, stays);
    expect(await all.do(work('short', 2), 2, stays)).toBe('short');
    expect(done.filter((name) => name === 'long').length).toBeLessThan(6);
    expect(await long).toBe('long');
  });

  test('a tab with many articles has no more of them than one with a single one', async () => {
    const all = turns();
    const many = Array.from({ length: 5 }, (_, i) => all.do(work(`many ${i}`, 3), 1, stays));
    await all.do(work('single', 3), 2, stays);
    expect(done.filter((name) => name.startsWith('many')).length).toBeLessThan(5);
    expect(await Promise.all(many)).toHaveLength(5);
  });

  test('the tab in front has at least every other turn, the rest what is left', async () => {
    const all = turns();
    front.add(9);
    const behind = [1, 2, 3, 4].map((tab) => all.do(work('behind', 4), tab, stays));
    await all.do(work('front', 4), 9, stays);
    expect(done.lastIndexOf('front')).toBeLessThan(9);
    expect(done.slice(1, done.lastIndexOf('front'))).toContain('behind');
    await Promise.all(behind);
  });
});

describe('work that nobody waits for', () => {
  test('is dropped when its page goes', async () => {
    const all = turns();
    const page = new AbortController();
    const dropped = all.do(work('dropped', 50), 1, page.signal);
    const kept = all.do(work('kept', 3), 2, stays);
    await nextTurn();
    page.abort();
    await expect(dropped).rejects.toBeInstanceOf(AbandonedError);
    expect(await kept).toBe('kept');
    expect(done.filter((name) => name === 'dropped').length).toBeLessThan(4);
  });

  test('is not begun where its page has gone before', async () => {
    await expect(turns().do(work('late', 1), 1, AbortSignal.abort())).rejects.toBeInstanceOf(AbandonedError);
    expect(done).toEqual([]);
  });
});

test('what goes wrong is told to who asked, and the next goes on', async () => {
  const all = turns();
  function* fails(): Steps<void> {
    yield;
    throw new RangeError('too deep');
  }
  const failed = all.do(fails(), 1, stays);
  const next = all.do(work('next', 2), 1, stays);
  await expect(failed).rejects.toThrow('too deep');
  expect(await next).toBe('next');
});
