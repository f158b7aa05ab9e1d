import { heap, reserve } from './kernel';

export interface Parameter {
  name: string;
  rows: number;
  columns: number;
  /** Where the numbers stand in the heap, and where their gradient. */
  at: number;
  gradient: number;
}

const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;
const MAX_NORM = 5;

/** All that is learned, with its gradients and the optimiser's state: Adam (Kingma and Ba 2015), norm clipped. */
export class Parameters {
  readonly list: Parameter[] = [];
  private steps = 0;
  private first = new Float32Array(0);
  private second = new Float32Array(0);

  constructor(private readonly random: () => number) {}

  /** @param spread values are drawn evenly from ±spread; 0 for zeros. */
  add(name: string, rows: number, columns: number, spread: number): Parameter {
    const at = reserve(rows * columns);
    for (let i = 0; i < rows * columns; i++) heap[at + i] = (2 * this.random() - 1) * spread;
    const parameter = { name, rows, columns, at, gradient: 0 };
    this.list.push(parameter);
    return parameter;
  }

  /** To be called once all parameters are there. */
  prepare(): void {
    for (const parameter of this.list) parameter.gradient = reserve(parameter.rows * parameter.columns);
    const size = this.list.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    this.first = new Float32Array(size);
    this.second = new Float32Array(size);
  }

  /** All values, and all gradients, each in one piece of the heap. */
  get slabs(): { values: Float32Array; gradients: Float32Array } {
    const [head] = this.list;
    const length = head.gradient - head.at;
    return {
      values: heap.subarray(head.at, head.gradient),
      gradients: heap.subarray(head.gradient, head.gradient + length),
    };
  }

  private norm(): number {
    let sum = 0;
    for (const { gradient, rows, columns } of this.list)
      for (let i = gradient; i < gradient + rows * columns; i++) sum += heap[i] * heap[i];
    return Math.sqrt(sum);
  }

  /** One step down the gradients, which are zero afterwards. */
  step(rate: number): void {
    this.steps++;
    const clip = Math.min(1, MAX_NORM / (this.norm() + 1e-12));
    const scale = (rate * Math.sqrt(1 - BETA2 ** this.steps)) / (1 - BETA1 ** this.steps);
    const { first, second } = this;
    let k = 0;
    for (const { at, gradient, rows, columns } of this.list) {
      for (let i = 0; i < rows * columns; i++, k++) {
        const g = heap[gradient + i] * clip;
        if (g === 0 && first[k] === 0) continue;
        heap[gradient + i] = 0;
        first[k] = BETA1 * first[k] + (1 - BETA1) * g;
        second[k] = BETA2 * second[k] + (1 - BETA2) * g * g;
        heap[at + i] -= (scale * first[k]) / (Math.sqrt(second[k]) + EPSILON);
      }
    }
  }
}
