import { type Attribution, attributionOf } from '../attribution';
import type { Context, Unit } from '../context';
import type { Cue } from '../cues';
import { contentStart } from '../extents';
import type { FoundStatement } from '../found';
import { VERB_FORMS } from '../lexicon/inflect';
import { propose } from '../proposal';
import type { Range } from '../range';
import { subjectBefore } from '../subjects';
import { isTitle } from '../titles';

/** The quotation that ends right before the token, commas outside the marks skipped; -1 where none does. */
function quoteBefore(context: Context, i: number, floor: number): number {
  const at = /^(?:,|—|–|--|-|\.)$/.test(context.lower[i] ?? '') && context.quoteOf[i] < 0 ? i - 1 : i;
  return at >= floor && context.quoteOf[at] >= 0 && context.quoteTokens[context.quoteOf[at]][1] === at + 1
    ? context.quoteOf[at]
    : -1;
}

/** "…," he said, "…": the quotation goes on behind the attribution. */
function goingOn(context: Context, from: number, limit: number): Range | null {
  for (let i = from; i < Math.min(limit, from + 25); i++) {
    const quote = context.quoteOf[i];
    if (quote >= 0)
      return /^[,:—–-]$|^--$/.test(context.lower[i - 1]) ? [i, Math.min(limit, context.quoteTokens[quote][1])] : null;
    if (/^(?:but|and)$/.test(context.lower[i])) return null;
  }
  return null;
}

/** Whether the words before a quotation are part of what was said: "With thousands of systems, “there is no …,” he said." */
function goesWithQuote(context: Context, from: number, open: number): boolean {
  if (open <= from || /^\p{Lu}/u.test(context.tokens[open + 1]?.text ?? '')) return false;
  for (let i = from; i < open; i++) {
    if (context.quoteOf[i] >= 0) continue;
    if (/^(?:asked|statement|interview|speech|told|tweet|letter|email)$/.test(context.lower[i])) return false;
    const readings = context.tokens[i].tag === 'VERB' ? VERB_FORMS.get(context.lower[i]) : undefined;
    if (readings?.some(({ frames }) => frames.has('clause') || frames.has('name'))) return false;
  }
  return true;
}

/** `The "History" section explains`: marks around a name, with nothing that parts them from the verb's subject. */
function isSpoken(context: Context, unit: Unit, quote: number, found: Attribution): boolean {
  const [open, close] = context.quoteTokens[quote];
  if (open > unit.first && isTitle(context, quote)) return false;
  if (found.first > close || /^[,.?!…—–-]+$/.test(context.lower[close - 2] ?? '')) return true;
  return /^(?:PROPN|PRON|DET|NUM|VERB)$/.test(context.tokens[found.first].tag);
}

/** Whether the quotation before the cue asks what the cue's speaker answers. */
const isAnswered = ({ lower, quoteTokens }: Context, { verb }: Cue, quote: number): boolean =>
  /^(?:answer|reply|respond|retort|counter)$/.test(verb.lemma) && lower[quoteTokens[quote][1] - 2] === '?';

/** The quotation right behind the attribution of an answer: "he answered “It will.”" */
function answer(context: Context, cue: Cue, quote: number, from: number): Range | null {
  const next = isAnswered(context, cue, quote) ? (context.quoteOf[from] ?? -1) : -1;
  return next >= 0 ? context.quoteTokens[next] : null;
}

function quotedBefore(context: Context, cue: Cue, found: Attribution, quote: number): FoundStatement | null {
  const { unit } = cue;
  const [open, close] = context.quoteTokens[quote];
  if (!isSpoken(context, unit, quote, found)) return null;
  const first: Range = [goesWithQuote(context, unit.first, open) ? contentStart(context, unit.first) : open, close];
  const second = goingOn(context, found.end, unit.end) ?? answer(context, cue, quote, found.end);
  // "“Will it hold?” he answered: “It will.”": the question is another's.
  if (second && isAnswered(context, cue, quote))
    return propose(context, {
      content: [second],
      cue,
      source: found.subject,
      rule: 'after.quote',
      doubtful: !found.subject,
      args: { cue: cue.verb.lemma },
    });
  return propose(context, {
    content: second ? [first, second] : [first],
    cue,
    source: found.subject,
    rule: second ? 'before.interrupted' : 'before.quote',
    args: { cue: cue.verb.lemma },
    doubtful: !found.subject,
  });
}

/** "…, a charge that she called “rich”": a verb of naming reports what follows it, but for "“Rich,” she called it". */
const namesAnother = ({ lower }: Context, { verb, end }: Cue): boolean =>
  [...verb.frames].every((frame) => frame === 'name') && !/^(?:it|him|her|them|that|this)$/.test(lower[end] ?? '');

/** A quotation right before its attribution: "“No,” she said", "“Yes,” said Hugh Hill". */
export function quotationBefore(context: Context, cue: Cue): FoundStatement | null {
  const quoted = cue.shape === 'gerund' && context.lower[cue.first - 1] === 'as';
  if ((cue.shape === 'gerund' && !quoted) || cue.shape === 'passive' || namesAnother(context, cue)) return null;
  const found = attributionOf(context, cue);
  if (!found && subjectBefore(context, cue, cue.unit.first)) return null;
  const quote = quoteBefore(context, (found ?? cue).first - 1, cue.unit.first);
  if (quote < 0) return null;
  return quotedBefore(context, cue, found ?? { subject: null, first: cue.first, end: cue.end }, quote);
}
