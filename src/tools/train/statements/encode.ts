import { MAGIC, type Encoding, type Entry } from '../../../statements/learned/weights';

/** A matrix to be written; `i8` is rounded to signed bytes with one scale a row. */
export interface Matrix {
  name: string;
  rows: number;
  columns: number;
  encoding: Encoding;
  values: Float32Array | Uint32Array;
}

function quantized({ rows, columns, values }: Matrix): Uint8Array {
  const bytes = new Uint8Array(4 * rows + rows * columns);
  const scales = new Float32Array(bytes.buffer, 0, rows);
  const numbers = new Int8Array(bytes.buffer, 4 * rows);
  for (let r = 0; r < rows; r++) {
    const row = Float32Array.from(values.subarray(r * columns, (r + 1) * columns));
    scales[r] = row.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 127;
    row.forEach((value, i) => (numbers[r * columns + i] = scales[r] ? Math.round(value / scales[r]) : 0));
  }
  return bytes;
}

/** The bytes of a weights file; `Weights` reads it. */
export function encode(matrices: Matrix[]): Uint8Array {
  const parts = matrices.map((matrix) =>
    matrix.encoding === 'i8' ? quantized(matrix) : new Uint8Array(matrix.values.slice().buffer),
  );
  let offset = 0;
  const entries = matrices.map(({ name, rows, columns, encoding }, i): Entry => {
    const entry = { name, rows, columns, encoding, offset };
    offset += parts[i].length;
    return entry;
  });
  const header = new TextEncoder().encode(JSON.stringify(entries));
  const out = new Uint8Array(8 + header.length + offset);
  out.set(new TextEncoder().encode(MAGIC));
  new DataView(out.buffer).setUint32(4, header.length, true);
  out.set(header, 8);
  parts.forEach((part, i) => out.set(part, 8 + header.length + entries[i].offset));
  return out;
}
