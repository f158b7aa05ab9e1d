import type { Context } from './context';

/** Words that stay small in a title. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|vs\.?|de|la)$/i;

/** “on Channel 4's *“Morning Show.”*”: a full stop inside the marks ends the sentence, not what stands in them. */
const isOfSomeone = ({ lower }: Context, first: number): boolean => /^['’]s?$/.test(lower[first - 1] ?? '');

/** Whether a quotation's words are set as a title: “The Great Heron”, “Face the Nation,”. */
export function isTitle(context: Context, quote: number): boolean {
  const [first, end] = context.quoteTokens[quote];
  const words = context.tokens.slice(first, end).filter(({ text }) => /\p{L}/u.test(text));
  const closes = /^[.?!…]$/.test(context.lower[end - 2] ?? '');
  if (words.length > 8 || (closes && !isOfSomeone(context, first))) return false;
  const capital = words.every(({ text }) => /^\p{Lu}/u.test(text) || SMALL.test(text));
  return (
    capital &&
    words.length > 0 &&
    /^\p{Lu}/u.test(words[0].text) &&
    (words.length > 1 || !/^,$/.test(context.lower[end - 2]))
  );
}
