import { Gru, type Run } from './gru';
import { reserve } from './kernel';
import type { Parameters } from './parameters';

/** Two directions over one input. */
export class Pair {
  readonly ahead: Gru;
  readonly back: Gru;

  constructor(
    parameters: Parameters,
    name: string,
    private readonly units: number,
  ) {
    this.ahead = new Gru(parameters, `${name}.ahead`, units, false);
    this.back = new Gru(parameters, `${name}.back`, units, true);
  }

  forward(length: number, inputs: number): { states: number; runs: [Run, Run] } {
    const { units } = this;
    const states = reserve(length * 2 * units);
    const rows = (at: number, offset: number, stride: number) => ({ at, offset, stride });
    const first = this.ahead.forward(length, rows(inputs, 0, 6 * units), rows(states, 0, 2 * units));
    const second = this.back.forward(length, rows(inputs, 3 * units, 6 * units), rows(states, units, 2 * units));
    return { states, runs: [first, second] };
  }

  backward(runs: [Run, Run], gradient: number): number {
    const { units } = this;
    const inputs = reserve(runs[0].length * 6 * units);
    const rows = (at: number, offset: number, stride: number) => ({ at, offset, stride });
    this.ahead.backward(runs[0], rows(gradient, 0, 2 * units), rows(inputs, 0, 6 * units));
    this.back.backward(runs[1], rows(gradient, units, 2 * units), rows(inputs, 3 * units, 6 * units));
    return inputs;
  }
}
