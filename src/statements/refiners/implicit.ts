import type { Span } from '../../model';
import { FINDING } from '../../rules';
import type { Context, Unit } from '../context';
import type { FoundStatement } from '../found';
import { actor, talker, turnsToAnother } from '../narration';
import { ANNOUNCING_NOUNS } from '../lexicon/nouns';
import { owner } from '../owner';
import { kindOf } from '../proposal';
import { sourceSpan } from '../subjects';
import { byUnit } from '../units';

const WORD = /[\p{L}\p{N}]/u;

/** Fewer words than this in marks are a fragment or a title, no sentence. */
const LEAST_WORDS = 4;

/** Behind a colon a short answer is one as well. */
const LEAST_ANNOUNCED = 2;

const [GOES_ON, TALKS] = FINDING['quote.implicit'].confidence;

/** The quotation that is the whole unit, and long enough to be a sentence. */
function soleQuotation(
  context: Context,
  first: number,
  end: number,
  least = LEAST_WORDS,
): readonly [number, number] | null {
  const quote = context.quoteOf[first];
  if (quote < 0) return null;
  let words = 0;
  for (let i = first; i < end; i++) {
    if (!WORD.test(context.tokens[i].text)) continue;
    if (context.quoteOf[i] < 0) return null;
    words++;
  }
  return words >= least ? [first, end] : null;
}

/** "*Ann Lee*'s verdict:", "*Her* answer:", "*Ann Lee*, on the plan:", "For *Ann Lee*, the answer is simple:", "*Ann Lee* went on:". */
function announcer(context: Context, first: number, colon: number): Span[] {
  const owned = ANNOUNCING_NOUNS.has(context.lower[colon - 1]) ? owner(context, colon - 1, first) : null;
  if (owned && !/^(?:my|our)$/.test(context.lower[owned.first])) return [sourceSpan(context, owned)];
  const mention = context.mentionStarting.get(context.lower[first] === 'for' ? first + 1 : first);
  const isPerson = mention?.form === 'name' && mention.kind === 'person';
  const behind = mention ? context.lower.slice(mention.endToken, mention.endToken + 2).join(' ') : '';
  if (isPerson && (mention.firstToken > first ? behind.startsWith(',') : /^, (?:on|about|after)$/.test(behind)))
    return [mention.span];
  return actor(context, first, colon);
}

/** `Ann Lee has been in touch again: “We are safe.”`: the quoted sentence behind the colon, and who announces it. */
function announcement(context: Context, unit: Unit): { quote: readonly [number, number]; source: Span[] } | null {
  let colon = unit.first;
  while (colon < unit.end && context.lower[colon] !== ':') colon++;
  if (colon + 1 >= unit.end || context.quoteOf[colon] >= 0) return null;
  const quote = soleQuotation(context, colon + 1, unit.end, LEAST_ANNOUNCED);
  const first = context.tokens[colon + 2]?.text ?? '';
  const source = /^\p{Lu}/u.test(first) ? announcer(context, unit.first, colon) : [];
  return quote && source.length > 0 ? { quote, source } : null;
}

/**
 * A quoted sentence that follows its speaker without a cue: `She said she was worried. "What he did was wrong."`
 * It goes on with the speaker of the statement before it in the paragraph, or is by whoever began to talk.
 */
export function addImplicit(context: Context, statements: readonly FoundStatement[]): FoundStatement[] {
  const units = byUnit(context, statements);
  const added: FoundStatement[] = [];
  let before: { source: Span[]; confidence: number } | null = null;
  context.units.forEach((unit, u) => {
    if (u > 0 && context.units[u - 1].block !== unit.block) before = null;
    if (units[u].length > 0) {
      before = { source: units[u].at(-1)!.source, confidence: GOES_ON };
      return;
    }
    const announced = announcement(context, unit);
    const quote = announced?.quote ?? soleQuotation(context, unit.first, unit.end);
    const source = announced?.source ?? (quote ? [] : talker(context, unit));
    if (source.length > 0) before = { source, confidence: TALKS };
    else if (before && !quote && turnsToAnother(context, unit, before.source)) before = null;
    if (!quote || !before) return;
    const span = [context.tokens[quote[0]].start, context.tokens[quote[1] - 1].end] as const;
    added.push({
      content: [span],
      cue: [],
      source: before.source,
      kind: kindOf(context, [quote]),
      confidence: before.confidence,
      evidence: [{ rule: 'quote.implicit', args: {} }],
    });
  });
  return [...statements, ...added];
}
