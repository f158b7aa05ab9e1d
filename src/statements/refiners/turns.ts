import { firstFrom } from '../../text/search';
import { spanOf, type Context } from '../context';
import type { FoundStatement } from '../found';
import type { Range } from '../proposal';

const asks = (context: Context, close: number): boolean => context.lower[close - 2] === '?';

/** The quotation that a paragraph wholly consists of; null where it has other words, or runs on into the next paragraph. */
function soleQuotation(context: Context, block: number, [first, end]: Range): Range | null {
  const quote = end > first && context.doc.blocks[block].kind === 'paragraph' ? context.quoteOf[first] : -1;
  if (quote < 0 || !context.doc.quotations[quote].closed) return null;
  const [open, close] = context.quoteTokens[quote];
  return open === first && close === end ? [open, close] : null;
}

/** Whether what somebody is quoted with in the paragraph ends on a question: "“Was it late?” *asked* the judge." */
function endsAsking(context: Context, statements: readonly FoundStatement[], [first, end]: Range): boolean {
  const behind = firstFrom(statements, context.tokens[end - 1].end, ({ content }) => content[0][0]);
  const last = behind > 0 ? statements[behind - 1] : undefined;
  const own = last?.kind === 'direct' && last.content[0][0] >= context.tokens[first].start;
  const close = own ? last.content.at(-1)![1] : 0;
  return close > 0 && /\?["”’']$/.test(context.doc.text.slice(close - 2, close));
}

/**
 * Question and answer in paragraphs of their own, without who says which: behind somebody's question, or behind somebody's
 * words where a question and its answer follow, each paragraph is another's turn and goes on with nobody's words.
 *
 * @param statements in the order of their contents.
 */
export function findTurns(
  context: Context,
  blocks: readonly Range[],
  statements: readonly FoundStatement[],
): FoundStatement[] {
  const sole = blocks.map((range, b) => soleQuotation(context, b, range));
  const owned = new Set(statements.map(({ content }) => content[0][0]));
  const isFree = (b: number): boolean => {
    const quotation = sole[b];
    return quotation !== null && quotation !== undefined && !owned.has(context.tokens[quotation[0]].start);
  };
  const turns: FoundStatement[] = [];
  let inTurns = false;
  for (let b = 1; b < blocks.length; b++) {
    const question = isFree(b) && asks(context, sole[b]![1]) && isFree(b + 1);
    const follows =
      !isFree(b - 1) && blocks[b - 1][1] > 0 && context.quoteOf.slice(...blocks[b - 1]).some((q) => q >= 0);
    inTurns = isFree(b) && (inTurns || (follows && (question || endsAsking(context, statements, blocks[b - 1]))));
    if (!inTurns) continue;
    turns.push({
      content: [spanOf(context, ...sole[b]!)],
      cue: [],
      source: [],
      kind: 'direct',
      confidence: 0.75,
      evidence: [{ rule: 'quote.turn', args: {} }],
    });
  }
  return turns;
}
