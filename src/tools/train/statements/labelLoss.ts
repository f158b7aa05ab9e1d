import { Lattice, TRANSITIONS } from '../../../statements/learned/crf';
import { LABELS } from '../../../statements/learned/labels';
import { heap } from './kernel';
import type { Parameter } from './parameters';

/** Label scores are stored in rows of eight, the kernel's vectors holding four. */
export const SCORES = 8;

/** The label scores' loss, whose gradient is written in place of the scores. */
export function learnLabels(
  scores: number,
  labels: Uint8Array,
  transitions: Parameter,
): { loss: number; lattice: Lattice } {
  const length = labels.length;
  const plain = new Float32Array(length * LABELS);
  for (let t = 0; t < length; t++)
    for (let l = 0; l < LABELS; l++) plain[t * LABELS + l] = heap[scores + t * SCORES + l];
  const lattice = new Lattice(plain, length, heap.slice(transitions.at, transitions.at + TRANSITIONS));
  heap.fill(0, scores, scores + length * SCORES);
  const pairs = new Float64Array(TRANSITIONS);
  lattice.addExpectedPairs(pairs);
  let from: number = LABELS;
  for (let t = 0; t < length; t++) {
    for (let l = 0; l < LABELS; l++) heap[scores + t * SCORES + l] = lattice.marginal(t, l) - (labels[t] === l ? 1 : 0);
    pairs[from * LABELS + labels[t]]--;
    from = labels[t];
  }
  for (let i = 0; i < TRANSITIONS; i++) heap[transitions.gradient + i] += pairs[i];
  return { loss: -lattice.logProbability(labels), lattice };
}
