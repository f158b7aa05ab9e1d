import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Parameters } from './parameters';

export interface LearnerData {
  file: string;
  seed: number;
  /** Shared: what all threads read. */
  values: Float32Array;
  /** Shared: what this thread writes. */
  gradients: Float32Array;
}

export interface Question {
  task: number;
  seed: number;
}

export interface Answer {
  loss: number;
}

interface Learner {
  worker: Worker;
  gradients: Float32Array;
}

const shared = (length: number): Float32Array => new Float32Array(new SharedArrayBuffer(4 * length));

/** Threads do not inherit the loader of TypeScript on Node 20: each registers it before it begins. */
const BOOT = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./learner.ts', import.meta.url).href)});
});`;

/** One thread an article of a batch. Their gradients are added in the articles' order, so that threads change no result. */
export class Learners {
  private constructor(
    private readonly parameters: Parameters,
    private readonly values: Float32Array,
    private readonly learners: Learner[],
  ) {}

  static async start(count: number, file: string, seed: number, parameters: Parameters): Promise<Learners> {
    const { length } = parameters.slabs.values;
    const values = shared(length);
    const learners = Array.from({ length: count }, () => {
      const gradients = shared(length);
      const workerData: LearnerData = { file, seed, values, gradients };
      return { worker: new Worker(BOOT, { eval: true, execArgv: [], workerData }), gradients };
    });
    await Promise.all(learners.map(({ worker }) => once(worker, 'message')));
    return new Learners(parameters, values, learners);
  }

  /** Adds the gradients of a batch to the parameters' and gives its loss. */
  async learn(batch: Question[]): Promise<number> {
    const { values, gradients } = this.parameters.slabs;
    this.values.set(values);
    const answers = await Promise.all(
      batch.map(async (question, i) => {
        const { worker } = this.learners[i];
        const answer = once(worker, 'message');
        worker.postMessage(question);
        return ((await answer) as [Answer])[0];
      }),
    );
    for (const learner of this.learners.slice(0, batch.length))
      for (let i = 0; i < gradients.length; i++) gradients[i] += learner.gradients[i];
    return answers.reduce((sum, { loss }) => sum + loss, 0);
  }

  async stop(): Promise<void> {
    await Promise.all(this.learners.map(({ worker }) => worker.terminate()));
  }
}
