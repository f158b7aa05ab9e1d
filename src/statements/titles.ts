import type { Context } from './context';

/** Words that stay small in a title. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|vs\.?|de|la)$/i;

/** Whether a quotation's words are set as a title: “The Great Heron”, “Face the Nation,”. */
export function isTitle(context: Context, quote: number): boolean {
  const [first, end] = context.quoteTokens[quote];
  const words = context.tokens.slice(first, end).filter(({ text }) => /\p{L}/u.test(text));
  if (words.length > 8 || /^[.?!…]$/.test(context.lower[end - 2] ?? '')) return false;
  const capital = words.every(({ text }) => /^\p{Lu}/u.test(text) || SMALL.test(text));
  return (
    capital &&
    words.length > 0 &&
    /^\p{Lu}/u.test(words[0].text) &&
    (words.length > 1 || !/^,$/.test(context.lower[end - 2]))
  );
}
