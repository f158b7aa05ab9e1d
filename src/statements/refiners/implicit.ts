import type { Span } from '../../model';
import { FINDING } from '../../rules';
import type { Context, Unit } from '../context';
import type { FoundStatement } from '../found';
import { announcer, announcingNoun } from '../announcers';
import { actor, talker, turnsToAnother } from '../narration';
import { kindOf } from '../proposal';
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

/** `Ann Lee has been in touch again: “We are safe.”`: the quoted sentence behind the colon, and who announces it. */
function announcement(context: Context, unit: Unit): { quote: readonly [number, number]; source: Span[] } | null {
  let colon = unit.first;
  while (colon < unit.end && context.lower[colon] !== ':') colon++;
  if (colon + 1 >= unit.end || context.quoteOf[colon] >= 0) return null;
  const owned = announcingNoun(context, unit.first, colon);
  const quote = soleQuotation(context, colon + 1, unit.end, owned.length > 0 ? 1 : LEAST_ANNOUNCED);
  const first = context.tokens[colon + 2]?.text ?? '';
  const source = /^\p{Lu}/u.test(first) ? announcer(context, unit.first, colon) : [];
  return quote && source.length > 0 ? { quote, source } : null;
}

type Speaking = Pick<FoundStatement, 'source' | 'confidence'> & { rule: 'quote.implicit' | 'quote.ahead' };

/** "“It was late.” What struck him was “the cold,” *says Hill*": who speaks stands in the next sentence of the paragraph. */
function speakerAhead(context: Context, units: readonly FoundStatement[][], u: number): Speaking | null {
  const { block } = context.units[u];
  const next = context.units[u + 1];
  const opens = context.units[u - 1]?.block !== block;
  if (!opens || next?.block !== block || context.quoteOf[next.first] >= 0) return null;
  const [usual, doubtful] = FINDING['quote.ahead'].confidence;
  const told = units[u + 1].find(({ kind, source }) => kind !== 'indirect' && source.length > 0);
  if (told) return { source: told.source, confidence: usual, rule: 'quote.ahead' };
  const source = units[u + 1].length === 0 ? actor(context, next.first, next.end) : [];
  return source.length > 0 ? { source, confidence: doubtful, rule: 'quote.ahead' } : null;
}

/**
 * A quoted sentence that stands beside its speaker without a cue: `She said she was worried. "What he did was wrong."`
 * It goes on with the speaker of the statement before it in the paragraph, or is by whoever began to talk; where nobody did,
 * by whom the paragraph goes on with.
 */
export function addImplicit(context: Context, statements: readonly FoundStatement[]): FoundStatement[] {
  const units = byUnit(context, statements);
  const added: FoundStatement[] = [];
  let before: Speaking | null = null;
  context.units.forEach((unit, u) => {
    if (u > 0 && context.units[u - 1].block !== unit.block) before = null;
    if (units[u].length > 0) {
      before = { source: units[u].at(-1)!.source, confidence: GOES_ON, rule: 'quote.implicit' };
      return;
    }
    const announced = announcement(context, unit);
    const quote = announced?.quote ?? soleQuotation(context, unit.first, unit.end);
    const source = announced?.source ?? (quote ? [] : talker(context, unit));
    if (source.length > 0) before = { source, confidence: TALKS, rule: 'quote.implicit' };
    else if (before && !quote && turnsToAnother(context, unit, before.source)) before = null;
    const speaking = quote ? (before ?? speakerAhead(context, units, u)) : null;
    if (!quote || !speaking) return;
    const span = [context.tokens[quote[0]].start, context.tokens[quote[1] - 1].end] as const;
    added.push({
      content: [span],
      cue: [],
      source: speaking.source,
      kind: kindOf(context, [quote]),
      confidence: speaking.confidence,
      evidence: [{ rule: speaking.rule, args: {} }],
    });
  });
  return [...statements, ...added];
}
