/** A matrix whose columns lie side by side in eights, so that one pass over the input yields eight sums. */
export interface Packed {
  depth: number;
  /** A multiple of eight. */
  width: number;
  values: Float64Array;
}

/** Packs `[depth x width]` numbers that lie row by row. */
export function pack(weights: Float32Array, depth: number, width: number): Packed {
  if (width % 8) throw new TypeError('width is no multiple of eight');
  const values = new Float64Array(depth * width);
  for (let column = 0; column < width; column++)
    for (let k = 0; k < depth; k++)
      values[(column >> 3) * depth * 8 + k * 8 + (column & 7)] = weights[k * width + column];
  return { depth, width, values };
}

/** `out = input × matrix`. Doubles throughout: engines convert single precision at every step. */
export function multiply({ depth, width, values }: Packed, input: Float64Array, out: Float64Array): void {
  let at = 0;
  for (let column = 0; column < width; column += 8) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    let s7 = 0;
    for (let k = 0; k < depth; k++, at += 8) {
      const x = input[k];
      s0 += x * values[at];
      s1 += x * values[at + 1];
      s2 += x * values[at + 2];
      s3 += x * values[at + 3];
      s4 += x * values[at + 4];
      s5 += x * values[at + 5];
      s6 += x * values[at + 6];
      s7 += x * values[at + 7];
    }
    out[column] = s0;
    out[column + 1] = s1;
    out[column + 2] = s2;
    out[column + 3] = s3;
    out[column + 4] = s4;
    out[column + 5] = s5;
    out[column + 6] = s6;
    out[column + 7] = s7;
  }
}
