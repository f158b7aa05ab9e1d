import type { Context } from '../context';
import type { FoundStatement } from '../found';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Drops what a pull quote repeats from the body: the same words are one statement. */
export function dropPullQuotes(context: Context, statements: readonly FoundStatement[]): FoundStatement[] {
  const { blocks, text } = context.doc;
  const pulled = blocks.filter(({ kind }) => kind === 'pullQuote');
  if (pulled.length === 0) return [...statements];
  const body = letters(
    blocks.flatMap(({ kind, start, end }) => (kind === 'pullQuote' ? [] : [text.slice(start, end)])).join(' '),
  );
  return statements.filter(({ content }) => {
    const [start, end] = content[0];
    const inPull = pulled.some((block) => block.start <= start && end <= block.end);
    return !inPull || !body.includes(letters(text.slice(start, end)));
  });
}
