import type { Steps } from '../steps';

/** How long a turn lasts, in milliseconds: the wait of a short article behind one long one is about twice that. */
const TURN = 25;

/** Nobody waits any more for what was to be done. */
export class AbandonedError extends Error {
  override name = 'AbandonedError';
}

interface Job {
  /** Does its next step; whether it is over. */
  step(): boolean;
}

/**
 * Work of many tabs on one thread: each turn goes to the tab that has waited longest, but every other one to a tab in
 * front of its window where one has work. A tab's own pieces of work are done one after the other.
 */
export class Turns {
  /** By tab; the one that has waited longest first. */
  private readonly jobs = new Map<number, Job[]>();
  private isRunning = false;
  private frontWasLast = false;

  /**
   * @param isInFront whether a tab is in front of its window.
   * @param pause resolves when whatever else waits for this thread has had its turn.
   */
  constructor(
    private readonly isInFront: (tab: number) => boolean,
    private readonly pause: () => Promise<void>,
  ) {}

  /**
   * Does the steps when it is the tab's turn.
   *
   * @param gone drops the work; what it was asked for then rejects with AbandonedError.
   */
  do<Result>(steps: Steps<Result>, tab: number, gone: AbortSignal): Promise<Result> {
    return new Promise((resolve, reject) => {
      const step = (): boolean => {
        try {
          const { done, value } = steps.next();
          if (done) resolve(value);
          return done ?? false;
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
          return true;
        }
      };
      const job = { step };
      const drop = (): void => {
        this.remove(tab, job);
        reject(new AbandonedError('The page has gone.'));
      };
      if (gone.aborted) return drop();
      gone.addEventListener('abort', drop, { once: true });
      this.jobs.set(tab, [...(this.jobs.get(tab) ?? []), job]);
      if (!this.isRunning) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    for (let tab = this.next(); tab !== undefined; tab = this.next()) {
      this.takeTurn(tab);
      await this.pause();
    }
    this.isRunning = false;
  }

  private next(): number | undefined {
    const waiting = [...this.jobs.keys()];
    const front = this.frontWasLast ? undefined : waiting.find((tab) => this.isInFront(tab));
    const tab = front ?? waiting[0];
    this.frontWasLast = tab !== undefined && this.isInFront(tab);
    return tab;
  }

  private takeTurn(tab: number): void {
    const queue = this.jobs.get(tab)!;
    // To the end of the row.
    this.jobs.delete(tab);
    this.jobs.set(tab, queue);
    const start = performance.now();
    const [job] = queue as [Job, ...Job[]];
    do if (job.step()) return this.remove(tab, job);
    while (performance.now() - start < TURN);
  }

  private remove(tab: number, job: Job): void {
    const left = (this.jobs.get(tab) ?? []).filter((other) => other !== job);
    if (left.length > 0) this.jobs.set(tab, left);
    else this.jobs.delete(tab);
  }
}
