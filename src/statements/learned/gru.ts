import { sigmoid, tanh } from './activation';
import { multiply, type Packed } from './matrix';

/** One direction of a gated recurrent unit (Cho et al. 2014, with the reset gate behind the product). */
export interface Recurrence {
  units: number;
  /** From the state before to the gates: update, reset, candidate. */
  weights: Packed;
  /** The bias inside the reset gate, one a unit. */
  bias: Float64Array;
}

/** Writes the projected inputs of one token's gates. */
export type Inputs = (token: number, gates: Float64Array) => void;

/**
 * Runs one direction over `length` tokens.
 *
 * @param states where the states go, `stride` numbers a token, this direction's from `offset`.
 */
export function recur(
  { units, weights, bias }: Recurrence,
  length: number,
  backwards: boolean,
  inputs: Inputs,
  states: { values: Float32Array; stride: number; offset: number },
): void {
  const state = new Float64Array(units);
  const sums = new Float64Array(3 * units);
  const gates = new Float64Array(3 * units);
  for (let step = 0; step < length; step++) {
    const t = backwards ? length - 1 - step : step;
    const to = t * states.stride + states.offset;
    inputs(t, gates);
    multiply(weights, state, sums);
    for (let j = 0; j < units; j++) {
      const update = sigmoid(gates[j] + sums[j]);
      const reset = sigmoid(gates[units + j] + sums[units + j]);
      const candidate = tanh(gates[2 * units + j] + reset * (sums[2 * units + j] + bias[j]));
      state[j] = candidate + update * (state[j] - candidate);
      states.values[to + j] = state[j];
    }
  }
}
