import type { Context } from './context';
import { phraseStart } from './phrases';
import type { Subject } from './subjects';

const POSSESSIVE = /^(?:his|her|their|its|my|our)$/;

/** Whose a noun is: "*Smith*'s claim", "*his* repeated claim"; null where nobody's. */
export function owner(context: Context, noun: number, floor: number): Subject | null {
  for (let i = noun - 1; i >= floor && noun - i <= 4; i--) {
    if (POSSESSIVE.test(context.lower[i])) return { first: i, end: i + 1 };
    if (/^(?:['’]s|['’])$/.test(context.lower[i])) {
      const first = phraseStart(context, i - 1, floor);
      return first < 0 ? null : { first, end: i };
    }
    if (!/^(?:ADJ|NOUN|ADV|NUM)$/.test(context.tokens[i].tag)) return null;
  }
  return null;
}
