import { sigmoid, tanh } from '../../../statements/learned/activation';
import { heap, mac, reserve, zeros } from './kernel';
import type { Parameter, Parameters } from './parameters';

/** One number a token and gate: position, numbers a token, first number of this direction. */
export interface Rows {
  at: number;
  stride: number;
  offset: number;
}

/** What the way forward leaves for the way back, in the order of the steps. */
export interface Run {
  length: number;
  states: number;
  update: number;
  reset: number;
  candidate: number;
  recurrent: number;
}

/** One direction of a gated recurrent unit, forward and backward (back-propagation through time). */
export class Gru {
  readonly weights: Parameter;
  readonly bias: Parameter;

  constructor(
    parameters: Parameters,
    name: string,
    private readonly units: number,
    private readonly backwards: boolean,
  ) {
    this.weights = parameters.add(`${name}.recurrent`, units, 3 * units, 1 / Math.sqrt(units));
    this.bias = parameters.add(`${name}.resetBias`, 1, units, 0);
  }

  private tokenOf(step: number, length: number): number {
    return this.backwards ? length - 1 - step : step;
  }

  forward(length: number, inputs: Rows, out: Rows): Run {
    const { units } = this;
    const run: Run = {
      length,
      states: zeros((length + 1) * units),
      update: reserve(length * units),
      reset: reserve(length * units),
      candidate: reserve(length * units),
      recurrent: reserve(length * units),
    };
    const sums = reserve(3 * units);
    const bias = this.bias.at;
    for (let step = 0; step < length; step++) {
      const t = this.tokenOf(step, length);
      const x = inputs.at + t * inputs.stride + inputs.offset;
      const o = out.at + t * out.stride + out.offset;
      const before = run.states + step * units;
      const s = step * units;
      heap.fill(0, sums, sums + 3 * units);
      mac(sums, before, 1, this.weights.at, 3 * units, units, 3 * units);
      for (let j = 0; j < units; j++) {
        const z = sigmoid(heap[x + j] + heap[sums + j]);
        const r = sigmoid(heap[x + units + j] + heap[sums + units + j]);
        const inner = heap[sums + 2 * units + j] + heap[bias + j];
        const n = tanh(heap[x + 2 * units + j] + r * inner);
        const h = n + z * (heap[before + j] - n);
        heap[run.update + s + j] = z;
        heap[run.reset + s + j] = r;
        heap[run.candidate + s + j] = n;
        heap[run.recurrent + s + j] = inner;
        heap[before + units + j] = h;
        heap[o + j] = h;
      }
    }
    return run;
  }

  /** @param outGradient gradients of the states; @param inputGradient where those of the inputs are written. */
  backward(run: Run, outGradient: Rows, inputGradient: Rows): void {
    const { units } = this;
    const { length } = run;
    const gates = 3 * units;
    const transposed = this.transpose();
    const steps = reserve(length * gates);
    const carry = zeros(units);
    for (let step = length - 1; step >= 0; step--) {
      const t = this.tokenOf(step, length);
      const d = outGradient.at + t * outGradient.stride + outGradient.offset;
      const x = inputGradient.at + t * inputGradient.stride + inputGradient.offset;
      const g = steps + step * gates;
      const s = step * units;
      for (let j = 0; j < units; j++) {
        const dh = heap[d + j] + heap[carry + j];
        const z = heap[run.update + s + j];
        const r = heap[run.reset + s + j];
        const n = heap[run.candidate + s + j];
        const dn = dh * (1 - z) * (1 - n * n);
        const dz = dh * (heap[run.states + s + j] - n) * z * (1 - z);
        const dr = dn * heap[run.recurrent + s + j] * r * (1 - r);
        heap[x + j] = heap[g + j] = dz;
        heap[x + units + j] = heap[g + units + j] = dr;
        heap[x + 2 * units + j] = dn;
        heap[g + 2 * units + j] = dn * r;
        heap[carry + j] = dh * z;
      }
      mac(carry, g, 1, transposed, units, gates, units);
    }
    this.learn(run, steps);
  }

  private learn(run: Run, steps: number): void {
    const { units } = this;
    const gates = 3 * units;
    for (let k = 0; k < units; k++)
      mac(this.weights.gradient + k * gates, run.states + k, units, steps, gates, run.length, gates);
    for (let step = 0; step < run.length; step++)
      for (let j = 0; j < units; j++) heap[this.bias.gradient + j] += heap[steps + step * gates + 2 * units + j];
  }

  private transpose(): number {
    const { units } = this;
    const out = reserve(3 * units * units);
    for (let k = 0; k < units; k++)
      for (let g = 0; g < 3 * units; g++) heap[out + g * units + k] = heap[this.weights.at + k * 3 * units + g];
    return out;
  }
}
