/** `i8`: signed bytes with one scale a row; `f32`, `u32`: as they are. */
export type Encoding = 'i8' | 'f32' | 'u32';

/** A matrix of the weights file, row by row. */
export interface Entry {
  name: string;
  rows: number;
  columns: number;
  encoding: Encoding;
  /** Bytes from the end of the header; for `i8` the scales stand first. */
  offset: number;
}

/** The file begins with these four characters, then the header's length (u32, little endian) and the header (JSON). */
export const MAGIC = 'ORST';

/** Reads a weights file: matrices by name. Throws where it is none. */
export class Weights {
  private readonly entries: Map<string, Entry>;
  private readonly data: number;

  constructor(private readonly buffer: ArrayBuffer) {
    const head = new Uint8Array(buffer, 0, 4);
    if (String.fromCharCode(...head) !== MAGIC) throw new TypeError('not a weights file');
    const length = new DataView(buffer).getUint32(4, true);
    const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length))) as Entry[];
    this.entries = new Map(header.map((entry) => [entry.name, entry]));
    this.data = 8 + length;
  }

  private entry(name: string): Entry {
    const entry = this.entries.get(name);
    if (!entry) throw new TypeError(`weights without ${name}`);
    return entry;
  }

  rows(name: string): number {
    return this.entry(name).rows;
  }

  integers(name: string): Uint32Array {
    const { offset, rows, columns } = this.entry(name);
    return new Uint32Array(this.buffer.slice(this.data + offset, this.data + offset + 4 * rows * columns));
  }

  numbers(name: string): Float32Array {
    const { offset, rows, columns, encoding } = this.entry(name);
    const start = this.data + offset;
    if (encoding === 'f32') return new Float32Array(this.buffer.slice(start, start + 4 * rows * columns));
    const scales = new Float32Array(this.buffer.slice(start, start + 4 * rows));
    const bytes = new Int8Array(this.buffer, start + 4 * rows, rows * columns);
    return Float32Array.from(bytes, (value, i) => value * scales[Math.floor(i / columns)]);
  }
}
