import type { Context } from '../context';
import type { FoundStatement } from '../found';
import { kindOf } from '../proposal';
import { byUnit } from '../units';

const WORD = /[\p{L}\p{N}]/u;

/** Fewer words than this in marks are a fragment or a title, no sentence. */
const LEAST_WORDS = 4;

/** The quotation that is the whole unit, and long enough to be a sentence. */
function soleQuotation(context: Context, first: number, end: number): readonly [number, number] | null {
  const quote = context.quoteOf[first];
  if (quote < 0) return null;
  let words = 0;
  for (let i = first; i < end; i++) {
    if (!WORD.test(context.tokens[i].text)) continue;
    if (context.quoteOf[i] < 0) return null;
    words++;
  }
  return words >= LEAST_WORDS ? [first, end] : null;
}

/**
 * A quoted sentence that follows its speaker without a cue: `She said she was worried. "What he did was wrong."`
 * It goes on with the speaker of the statement before it in the paragraph.
 */
export function addImplicit(context: Context, statements: readonly FoundStatement[]): FoundStatement[] {
  const units = byUnit(context, statements);
  const added: FoundStatement[] = [];
  let before: FoundStatement | null = null;
  context.units.forEach((unit, u) => {
    if (u > 0 && context.units[u - 1].block !== unit.block) before = null;
    if (units[u].length > 0) {
      before = units[u].at(-1)!;
      return;
    }
    const quote = soleQuotation(context, unit.first, unit.end);
    if (!quote || !before) return;
    const span = [context.tokens[quote[0]].start, context.tokens[quote[1] - 1].end] as const;
    added.push({
      content: [span],
      cue: [],
      source: before.source,
      kind: kindOf(context, [quote]),
      confidence: 0.7,
      evidence: [{ rule: 'quote.implicit', args: {} }],
    });
  });
  return [...statements, ...added];
}
