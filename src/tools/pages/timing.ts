import { Readability } from '@mozilla/readability';
import { type Steps, turnLength } from '../../steps';

/** Milliseconds that a reading takes of the page's main thread. */
export interface Timing {
  all: number;
  /** Readability's call, which cannot be parted. */
  readability: number;
  /** The longest task of ours beside it, the reading being done in turns as the extension does it. */
  task: number;
}

/** Does the steps as the extension does, but for the pauses, and times them. */
export function timed<Result>(steps: Steps<Result>): { result: Result; timing: Timing } {
  const timing: Timing = { all: 0, readability: 0, task: 0 };
  const { parse } = Readability.prototype;
  Readability.prototype.parse = function (this: Readability) {
    const start = performance.now();
    const parsed = parse.call(this);
    timing.readability += performance.now() - start;
    return parsed;
  } as typeof parse;
  try {
    for (let turn = 0; ;) {
      const before = timing.readability;
      const start = performance.now();
      const { done, value } = steps.next();
      const step = performance.now() - start;
      timing.all += step;
      turn += step - (timing.readability - before);
      timing.task = Math.max(timing.task, turn);
      if (done) return { result: value, timing };
      if (turn >= turnLength) turn = 0;
    }
  } finally {
    Readability.prototype.parse = parse;
  }
}
