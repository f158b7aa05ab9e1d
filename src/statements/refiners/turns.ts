import { textOf } from '../../model';
import { FINDING } from '../../rules';
import { firstFrom } from '../../text/search';
import { spanOf, type Context } from '../context';
import type { FoundStatement } from '../found';
import type { Range } from '../range';

/** Who says "you" talks to somebody, and who says "yes" answers; any other question may be one that nobody is to answer. */
const TO_ANOTHER = /\byou(?:r|rs)?\b/i;
/** "Whose leg?" is asked of somebody too. */
const SHORT = /^["“'‘]\S+\s\S+\?["”’']$/;
const ANSWER = /^["“'‘](?:yes|no|yeah|yep|nope|never|maybe|perhaps|because|of course)\b/i;
const ASK = /^(?:ask|inquire|enquire|query|question|quiz|press|demand)$/;

const isQuestion = (words: string): boolean => /\?["”’']$/.test(words);

/** The quotation that a paragraph wholly consists of; null where it has other words, or runs on into the next paragraph. */
function soleQuotation(context: Context, block: number, [first, end]: Range): Range | null {
  const quote = end > first && context.doc.blocks[block].kind === 'paragraph' ? context.quoteOf[first] : -1;
  if (quote < 0 || !context.doc.quotations[quote].closed) return null;
  const [open, close] = context.quoteTokens[quote];
  return open === first && close === end ? [open, close] : null;
}

/** The last statement that begins in a paragraph, where all of it is quoted. */
function lastQuoted(
  context: Context,
  statements: readonly FoundStatement[],
  [first, end]: Range,
): FoundStatement | undefined {
  if (end === 0) return undefined;
  const behind = firstFrom(statements, context.tokens[end - 1].end, ({ content }) => content[0][0]);
  const last = behind > 0 ? statements[behind - 1] : undefined;
  return last?.kind === 'direct' && last.content[0][0] >= context.tokens[first].start ? last : undefined;
}

/** Whether what somebody is quoted with asks another. */
function asksAnother({ doc }: Context, { content, evidence }: FoundStatement): boolean {
  const words = textOf(doc.text, content);
  return isQuestion(words) && (ASK.test(evidence[0].args.cue ?? '') || TO_ANOTHER.test(words));
}

/** Whether paragraphs that are quoted whole ask and answer. */
function isTalk(context: Context, turns: readonly Range[]): boolean {
  const words = turns.map((turn) => context.doc.text.slice(...spanOf(context, ...turn)));
  const toAnother = (said: string): boolean => TO_ANOTHER.test(said) || ANSWER.test(said) || SHORT.test(said);
  return words.length > 1 && words.some(isQuestion) && words.some(toAnother);
}

const quotes = ({ quoteOf }: Context, [first, end]: Range): boolean => quoteOf.slice(first, end).some((q) => q >= 0);

/**
 * Question and answer in paragraphs of their own, without who says which: behind somebody's words, each paragraph is
 * another's turn and goes on with nobody's words.
 *
 * @param statements in the order of their contents.
 */
export function findTurns(context: Context, statements: readonly FoundStatement[]): FoundStatement[] {
  const { blocks } = context;
  const owned = new Set(statements.map(({ content }) => content[0][0]));
  const free = blocks.map((range, b) => {
    const quotation = soleQuotation(context, b, range);
    return quotation && !owned.has(context.tokens[quotation[0]].start) ? quotation : null;
  });
  const turns: Range[] = [];
  for (let b = 1; b < blocks.length; b++) {
    const before = free[b] ? lastQuoted(context, statements, blocks[b - 1]) : undefined;
    const run: Range[] = [];
    for (let next = free[b]; next; next = free[b + run.length] ?? null) run.push(next);
    const asked = before !== undefined && asksAnother(context, before);
    if (asked || (quotes(context, blocks[b - 1]) && isTalk(context, run))) turns.push(...run);
    b += run.length;
  }
  return turns.map((turn) => ({
    content: [spanOf(context, ...turn)],
    cue: [],
    source: [],
    kind: 'direct',
    confidence: FINDING['quote.turn'].confidence[0],
    evidence: [{ rule: 'quote.turn', args: {} }],
  }));
}
