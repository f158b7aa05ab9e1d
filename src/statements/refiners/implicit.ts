import type { Span } from '../../model';
import type { Context, Unit } from '../context';
import type { FoundStatement } from '../found';
import { kindOf } from '../proposal';
import { sourceSpan, subjectBefore } from '../subjects';
import { byUnit } from '../units';

const WORD = /[\p{L}\p{N}]/u;

/** Fewer words than this in marks are a fragment or a title, no sentence. */
const LEAST_WORDS = 4;

/** Behind a colon a short answer is one as well. */
const LEAST_ANNOUNCED = 2;

const GOES_ON = 0.7;
const TALKS = 0.63;

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

/** Verbs of talking, and of what people do while they talk, that report nothing by themselves. */
const TALK =
  /^(?:talk|talked|talking|talks|speak|spoke|speaking|speaks|chat|chatted|chatting|reminisced?|nodded|nods|shrugged|shrugs|smiled|smiles|laughed|laughs|grinned|grins|sighed|sighs|frowned|pointed|points|gestured)$/;

/** Who talks in a unit without a statement: "*Ann Lee* began talking to Bo Day." */
function talker(context: Context, unit: Unit): Span[] {
  for (let i = unit.first; i < unit.end; i++) {
    if (context.quoteOf[i] >= 0) return [];
    if (context.tokens[i].tag !== 'VERB') continue;
    const subject = subjectBefore(context, { first: i }, unit.first);
    const talks = Array.from({ length: REACH }, (_, k) => context.lower[i + k] ?? '').some((word) => TALK.test(word));
    return subject && talks ? [sourceSpan(context, subject)] : [];
  }
  return [];
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

/** Who is the subject of the first finite verb in tokens `[first, end)`; empty where that is no person and no body. */
function announcer(context: Context, first: number, end: number): Span[] {
  for (let i = first; i < end; i++) {
    if (context.quoteOf[i] >= 0) return [];
    if (!/^(?:VERB|AUX)$/.test(context.tokens[i].tag)) continue;
    const subject = subjectBefore(context, { first: i }, first);
    const mention = subject && context.mentionStarting.get(subject.first);
    return mention && mention.kind !== 'document' ? [sourceSpan(context, subject)] : [];
  }
  return [];
}

/** The verb of talking stands within so many tokens of the first verb: "unlocked the door and *talked* to her". */
const REACH = 6;

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
