/**
 * The one loop that training spends its time in, as a WebAssembly module written out by hand, since JavaScript has no SIMD:
 *
 *     mac(out, x, xStep, w, wStep, count, width):   out[0 … width) += Σ_k x[k · xStep] · w[k · wStep … + width)
 *
 * With the right steps it is a matrix times a vector, times a matrix, or a transposed matrix times a matrix. The order of
 * the additions is fixed and IEEE 754 single precision is exact about each, so that results are the same on every machine.
 */

/** Pages of 64 KiB. */
const PAGES = 6000;

const I32 = 0x7f;
const V128 = 0x7b;
const END = 0x0b;

const unsigned = (value: number): number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
const section = (id: number, body: number[]): number[] => [id, ...unsigned(body.length), ...body];
const vector = (items: number[][]): number[] => [...unsigned(items.length), ...items.flat()];
const text = (value: string): number[] => [...unsigned(value.length), ...Buffer.from(value)];

/** Locals: parameters first. */
const [OUT, X, X_STEP, W, W_STEP, COUNT, WIDTH, XP, WP, LEFT, SPLAT, SUM] = Array.from({ length: 12 }, (_, i) => i);

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const simd = (op: number): number[] => [0xfd, ...unsigned(op)];
const load = (offset: number): number[] => [...simd(0x00), 0, ...unsigned(offset)];
const store = (offset: number): number[] => [...simd(0x0b), 0, ...unsigned(offset)];
const SPLAT_LOAD = [...simd(0x09), 0, 0];
const MULTIPLY = simd(0xe6);
const ADD = simd(0xe4);
const advance = (local: number, by: number[]): number[] => [...get(local), ...by, 0x6a, ...set(local)];

function signed(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  const done = (rest === 0 && !(low & 0x40)) || (rest === -1 && low & 0x40);
  return done ? [low] : [low | 0x80, ...signed(rest)];
}

/** Works off the columns in strips of `lanes` vectors of four. */
function strips(lanes: number): number[] {
  const each = (make: (lane: number) => number[]): number[] => Array.from({ length: lanes }, (_, i) => make(i)).flat();
  const inner = [
    ...[...get(XP), ...SPLAT_LOAD, ...set(SPLAT)],
    ...each((i) => [...get(SUM + i), ...get(SPLAT), ...get(WP), ...load(16 * i), ...MULTIPLY, ...ADD, ...set(SUM + i)]),
    ...advance(XP, get(X_STEP)),
    ...advance(WP, get(W_STEP)),
    ...advance(LEFT, constant(-1)),
    ...[...get(LEFT), 0x0d, 0],
  ];
  const strip = [
    ...[...get(WIDTH), ...constant(4 * lanes), 0x48, 0x0d, 1],
    ...each((i) => [...get(OUT), ...load(16 * i), ...set(SUM + i)]),
    ...[...get(X), ...set(XP), ...get(W), ...set(WP), ...get(COUNT), ...set(LEFT)],
    ...[0x03, 0x40, ...inner, END],
    ...each((i) => [...get(OUT), ...get(SUM + i), ...store(16 * i)]),
    ...advance(OUT, constant(16 * lanes)),
    ...advance(W, constant(16 * lanes)),
    ...advance(WIDTH, constant(-4 * lanes)),
    ...[0x0c, 0],
  ];
  return [0x02, 0x40, 0x03, 0x40, ...strip, END, END];
}

function assemble(): Uint8Array<ArrayBuffer> {
  const locals = vector([
    [3, I32],
    [7, V128],
  ]);
  const code = [...locals, ...strips(6), ...strips(1), END];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([[0x60, ...vector(Array.from({ length: 7 }, () => [I32])), 0]])),
    ...section(2, vector([[...text('env'), ...text('memory'), 2, 0, ...unsigned(PAGES)]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...text('mac'), 0, 0]])),
    ...section(10, vector([[...unsigned(code.length), ...code]])),
  ]);
}

const memory = new WebAssembly.Memory({ initial: PAGES });
const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble()), { env: { memory } });

/** All numbers that the kernel sees; positions are indexes into it. */
export const heap = new Float32Array(memory.buffer);

const macBytes = instance.exports.mac as (...args: number[]) => void;

/** See the head of the file; positions and steps count numbers, `width` is a multiple of four, `count` at least one. */
export function mac(
  out: number,
  x: number,
  xStep: number,
  w: number,
  wStep: number,
  count: number,
  width: number,
): void {
  macBytes(out * 4, x * 4, xStep * 4, w * 4, wStep * 4, count, width);
}

let used = 0;

/** Reserves `length` numbers for good, zero at first, and gives their position. */
export function reserve(length: number): number {
  const at = used;
  used += (length + 3) & ~3;
  if (used > heap.length) throw new RangeError('training needs more memory');
  return at;
}

/** Runs `work`; what it reserves is free again afterwards. */
export function scratch<T>(work: () => T): T {
  const mark = used;
  try {
    return work();
  } finally {
    used = mark;
  }
}

/** Reserves zeros inside `scratch`. */
export function zeros(length: number): number {
  const at = reserve(length);
  heap.fill(0, at, at + length);
  return at;
}
