import { heap, mac, reserve } from './kernel';
import type { Parameter, Parameters } from './parameters';

/** A matrix and a bias, forward and backward. */
export class Affine {
  readonly weights: Parameter;
  readonly bias: Parameter;

  /** @param width a multiple of four. */
  constructor(
    parameters: Parameters,
    name: string,
    private readonly depth: number,
    private readonly width: number,
  ) {
    this.weights = parameters.add(`${name}.weights`, depth, width, Math.sqrt(3 / depth));
    this.bias = parameters.add(`${name}.bias`, 1, width, 0);
  }

  /** Gives the position of `count` rows of `width` numbers. */
  forward(inputs: number, count: number): number {
    const { depth, width } = this;
    const out = reserve(count * width);
    for (let t = 0; t < count; t++) {
      heap.copyWithin(out + t * width, this.bias.at, this.bias.at + width);
      mac(out + t * width, inputs + t * depth, 1, this.weights.at, width, depth, width);
    }
    return out;
  }

  /** Adds the inputs' gradient to `inputGradient`. */
  backward(inputs: number, count: number, gradient: number, inputGradient: number): void {
    const { depth, width } = this;
    const transposed = reserve(depth * width);
    for (let k = 0; k < depth; k++)
      for (let g = 0; g < width; g++) heap[transposed + g * depth + k] = heap[this.weights.at + k * width + g];
    for (let t = 0; t < count; t++)
      mac(inputGradient + t * depth, gradient + t * width, 1, transposed, depth, width, depth);
    for (let k = 0; k < depth; k++)
      mac(this.weights.gradient + k * width, inputs + k, depth, gradient, width, count, width);
    for (let t = 0; t < count; t++)
      for (let g = 0; g < width; g++) heap[this.bias.gradient + g] += heap[gradient + t * width + g];
  }
}
