/** Buckets that features are hashed into; a power of two. 32,768 lost under 0.1 points against ten times as many. */
export const BUCKETS = 1 << 15;

/** How many features a word has. */
export const FEATURES = 17;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units `[from, to)`, begun at `seed`. */
function hash(word: string, from: number, to: number, seed: number): number {
  let h = seed;
  for (let i = Math.max(from, 0); i < to; i++) h = Math.imul(h ^ word.charCodeAt(i), FNV_PRIME);
  return h;
}

/** The hash of a whole word, as the dictionary of the tagger keeps it. */
export const wordHash = (word: string): number => hash(word, 0, word.length, FNV_OFFSET) >>> 0;

const bucket = (h: number): number => (h ^ (h >>> 15)) & (BUCKETS - 1);
const seed = (feature: number): number => Math.imul(FNV_OFFSET ^ (feature + 1), FNV_PRIME);

function shape(word: string): number {
  const capital = /^\p{Lu}/u.test(word) ? 1 : 0;
  const allCapitals = word.length > 1 && !/\p{Ll}/u.test(word) ? 2 : 0;
  const digit = /\p{N}/u.test(word) ? 4 : 0;
  const hyphen = word.includes('-') ? 8 : 0;
  const letter = /\p{L}/u.test(word) ? 16 : 0;
  return capital | allCapitals | digit | hyphen | letter;
}

/** A sentence with what its features need, worked out once. */
export interface Prepared {
  words: string[];
  lower: string[];
  shapes: number[];
}

export const prepare = (words: string[]): Prepared => ({
  words,
  lower: words.map((word) => word.toLowerCase()),
  shapes: words.map(shape),
});

/**
 * Writes the buckets of word `i` into `out`. The tags before it (0 for none) are features, so tagging runs left to right
 * (Collins 2002, averaged perceptron; features after Ratnaparkhi 1996).
 */
export function featuresAt(s: Prepared, i: number, tag1: number, tag2: number, out: Int32Array): void {
  const word = s.lower[i];
  const n = word.length;
  const last = i > 0 ? s.lower[i - 1] : '';
  const next = i + 1 < s.lower.length ? s.lower[i + 1] : '';
  const after = i + 2 < s.lower.length ? s.lower[i + 2] : '';
  const form = (s.shapes[i] << 1) | (i === 0 ? 1 : 0);
  let k = 0;
  const add = (h: number): void => {
    out[k] = bucket(h);
    k++;
  };
  add(hash(word, 0, n, seed(0)));
  add(hash(word, n - 2, n, seed(1) ^ form));
  add(hash(word, n - 3, n, seed(2)));
  add(hash(word, n - 4, n, seed(3)));
  add(hash(word, 0, Math.min(n, 3), seed(4)));
  add(Math.imul(seed(5) ^ form, FNV_PRIME));
  add(hash(last, 0, last.length, seed(6)));
  add(hash(next, 0, next.length, seed(7)));
  add(hash(after, 0, after.length, seed(8)));
  add(Math.imul(seed(9) ^ tag1, FNV_PRIME));
  add(Math.imul(seed(10) ^ (tag1 * 32 + tag2), FNV_PRIME));
  add(hash(word, 0, n, seed(11) ^ tag1));
  add(hash(next, next.length - 3, next.length, seed(12) ^ (tag1 << 8)));
  add(hash(last, last.length - 3, last.length, seed(13)));
  add(hash(next, next.length - 3, next.length, hash(word, 0, n, seed(14))));
  add(Math.imul(seed(15) ^ ((s.shapes[i + 1] ?? 0) * 64 + form), FNV_PRIME));
  add(hash(next, 0, next.length, seed(16) ^ (tag1 * 32 + tag2)));
}
