/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll, Vo). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The form under which words count as the same: small letters, straight apostrophes, every digit a zero. */
export const normalForm = (word: string): string => word.toLowerCase().replace(/[’‘]/g, "'").replace(/\p{N}/gu, '0');

const SHAPES: readonly RegExp[] = [
  /^\p{Ll}+$/u,
  /^\p{Lu}\p{Ll}+$/u,
  /^\p{Lu}$/u,
  /^\p{Lu}{2,80}$/u,
  /^\p{L}*\p{Lu}\p{L}*$/u,
  /^\p{N}+$/u,
  /^\p{N}/u,
  /^[@#]/u,
  /^(?:\p{L}\.)+$/u,
  /^['’]/u,
  /^[.!?…]+$/u,
  /^[,;]$/u,
  /^:$/u,
  /^[-–—]+$/u,
  /^[([{)\]}]$/u,
  /^\P{L}+$/u,
];

export const SHAPE_COUNT = SHAPES.length + 1;

/** Which of a few outlines a word has: capitalised, all capitals, a number, a stop … */
export function shapeOf(word: string): number {
  const found = SHAPES.findIndex((shape) => shape.test(word));
  return found < 0 ? SHAPES.length : found;
}
