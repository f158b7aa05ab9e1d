import { fold } from '../text/fold';

/** The words of a text, folded: letters and digits; an apostrophe parts nothing ("o'brien", "it's"). */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A hash of 32 bits (FNV-1a, Fowler, Noll and Vo), over UTF-16 code units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
