/** A thread that works out the gradients of one article after another; see `learners.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { randomOf } from '../../random';
import { prepare } from './setting';
import type { Answer, LearnerData, Question } from './learners';

const { file, seed, values, gradients } = workerData as LearnerData;
const { tasks, network, parameters } = await prepare(file, seed);
const slabs = parameters.slabs;

parentPort!.on('message', ({ task, seed }: Question) => {
  slabs.values.set(values);
  slabs.gradients.fill(0);
  const loss = network.learn(tasks[task], randomOf(seed));
  gradients.set(slabs.gradients);
  parentPort!.postMessage({ loss } satisfies Answer);
});
parentPort!.postMessage({ loss: 0 } satisfies Answer);
