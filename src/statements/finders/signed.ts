import type { Context, Unit } from '../context';
import type { FoundStatement } from '../found';
import { phraseEnd } from '../phrases';
import { propose } from '../proposal';
import type { Range } from '../range';
import { announced } from './leadIns';

const DASH = /^(?:—|–|―|--|-)$/;

/** The end of who signs; a first name that the tagger does not know is passed over. */
const signerEnd = (context: Context, from: number, limit: number): number =>
  Math.max(phraseEnd(context, from, limit), phraseEnd(context, Math.min(from + 1, limit), limit));

/** Where a signature begins at a dash or bracket, and the quotation right before it; null where none does. */
function signedQuote(context: Context, unit: Unit): { quote: Range; mark: number } | null {
  const { quoteOf, quoteTokens, lower } = context;
  const opens = (mark: number): boolean => DASH.test(lower[mark] ?? '') || lower[mark] === '(';
  const own = quoteOf[unit.first];
  // "“…” - Ann Lee": the splitter sees a sentence of its own in what follows the full stop.
  const before = context.blocks[unit.block][0] < unit.first ? quoteOf[unit.first - 1] : -1;
  if (own >= 0 && opens(quoteTokens[own][1])) return { quote: quoteTokens[own], mark: quoteTokens[own][1] };
  if (before < 0 || quoteTokens[before][1] !== unit.first || !opens(unit.first)) return null;
  return { quote: quoteTokens[before], mark: unit.first };
}

/** `"…" — Davit Hale`, `"…" (Davit Hale, clerk)`: the name behind the mark says who. */
function signature(context: Context, unit: Unit): FoundStatement | null {
  const found = signedQuote(context, unit);
  if (!found || found.quote[1] - found.quote[0] < 5) return null;
  const from = found.mark + 1;
  const to = signerEnd(context, from, unit.end);
  if (to <= from + 1 || !/^\p{Lu}/u.test(context.tokens[from].text)) return null;
  if (context.lower[found.mark] === '(' && context.mentionStarting.get(from)?.kind !== 'person') return null;
  if (to < unit.end && !/^[,.()]$/.test(context.lower[to])) return null;
  return propose(context, {
    content: [found.quote],
    cue: [found.mark, from],
    source: { first: from, end: to },
    rule: 'signed.dash',
  });
}

/** A post's handle and day behind the name: "— Davit Hale (@dhale) November 2, 2023". */
const HANDLE = /^@[\p{L}\p{N}_]+$/u;

/** The paragraph above a line that only names who wrote it: `— Davit Hale (@dhale) November 2, 2023`. */
function postAbove(context: Context, unit: Unit): FoundStatement | null {
  const above = context.blocks[unit.block - 1];
  const from = unit.first + 1;
  if (!above || above[1] === 0 || !DASH.test(context.lower[unit.first]) || unit.first !== context.blocks[unit.block][0])
    return null;
  const words = context.tokens.slice(from, Math.min(unit.end, from + LONGEST_SIGNATURE));
  const handle = words.findIndex(({ text }) => HANDLE.test(text));
  if (handle < 1 || context.quoteOf[above[0]] >= 0 || context.doc.blocks[unit.block - 1].kind !== 'paragraph')
    return null;
  const name: Range = [from, from + handle - (context.lower[from + handle - 1] === '(' ? 1 : 0)];
  const post = propose(context, {
    content: [above],
    cue: [unit.first, from],
    source: { first: name[0], end: Math.max(name[0] + 1, name[1]) },
    rule: 'signed.post',
  });
  return post && { ...post, kind: 'direct' };
}

/** The same with the dash and the name in a paragraph of their own, below one that is wholly quoted. */
function signatureBelow(context: Context, unit: Unit): FoundStatement | null {
  const above = context.blocks[unit.block - 1];
  if (!above || !DASH.test(context.lower[unit.first]) || unit.first !== context.blocks[unit.block][0]) return null;
  const [first, end] = above;
  const quote = context.quoteOf[first];
  const whole = quote >= 0 && context.quoteTokens[quote][0] === first && context.quoteTokens[quote][1] === end;
  const from = unit.first + 1;
  const to = signerEnd(context, from, unit.end);
  if (!whole || to <= from + 1 || unit.end - from > LONGEST_SIGNATURE || !/^\p{Lu}/u.test(context.tokens[from].text))
    return null;
  return propose(context, {
    content: [[first, end]],
    cue: [unit.first, from],
    source: { first: from, end: to },
    rule: 'signed.dash',
  });
}

const LONGEST_SIGNATURE = 16;

/** `From Chairwoman Lund:` with the words in the next paragraph. */
function letterhead(context: Context, unit: Unit): FoundStatement | null {
  const colon = unit.end - 1;
  if (context.lower[unit.first] !== 'from' || context.lower[colon] !== ':' || unit.end - unit.first > LONGEST_SIGNATURE)
    return null;
  const desk = /^the (?:desk|office|pen) of$/.test(context.lower.slice(unit.first + 1, unit.first + 4).join(' '));
  const first = unit.first + (desk ? 4 : 1);
  if (phraseEnd(context, first, colon) === first) return null;
  const content = announced(context, unit.block);
  const quoted =
    content.length > 0 &&
    (context.quoteOf[content[0][0]] >= 0 || context.doc.blocks[unit.block + 1].kind !== 'paragraph');
  if (!quoted) return null;
  return propose(context, {
    content,
    cue: [unit.first, unit.first + 1],
    source: { first, end: phraseEnd(context, first, colon) },
    rule: 'signed.from',
  });
}

/** Attributions without a verb. */
export function signed(context: Context, unit: Unit): FoundStatement[] {
  return [
    signature(context, unit),
    signatureBelow(context, unit),
    postAbove(context, unit),
    letterhead(context, unit),
  ].filter((found) => found !== null);
}
