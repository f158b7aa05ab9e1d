import { LABELS } from './labels';
import type { Layer } from './model';

/** The scores of the labels, from the states of `length` tokens. */
export function labelScores({ weights, bias, width }: Layer, states: Float32Array, length: number): Float32Array {
  const depth = states.length / length;
  const scores = new Float32Array(length * LABELS);
  for (let t = 0; t < length; t++)
    for (let l = 0; l < LABELS; l++) {
      let sum = bias[l];
      for (let k = 0; k < depth; k++) sum += states[t * depth + k] * weights[k * width + l];
      scores[t * LABELS + l] = sum;
    }
  return scores;
}
