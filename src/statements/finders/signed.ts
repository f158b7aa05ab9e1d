import type { Context, Unit } from '../context';
import type { FoundStatement } from '../found';
import { phraseEnd } from '../phrases';
import { propose } from '../proposal';
import { announced } from './leadIns';

const DASH = /^(?:—|–|―|--|-)$/;

/** The end of who signs; a first name that the tagger does not know is passed over. */
const signerEnd = (context: Context, from: number, limit: number): number =>
  Math.max(phraseEnd(context, from, limit), phraseEnd(context, Math.min(from + 1, limit), limit));

/** `"…" — Davit Hale`: the name behind the dash says who. */
function signature(context: Context, unit: Unit): FoundStatement | null {
  const quote = context.quoteOf[unit.first];
  if (quote < 0) return null;
  const [first, end] = context.quoteTokens[quote];
  if (end - first < 5 || !DASH.test(context.lower[end] ?? '')) return null;
  const from = end + 1;
  const to = signerEnd(context, from, unit.end);
  if (to <= from + 1 || !/^\p{Lu}/u.test(context.tokens[from].text)) return null;
  const ends = to >= unit.end || /^[,.(]$/.test(context.lower[to]);
  if (!ends) return null;
  return propose(context, {
    content: [[first, end]],
    cue: [end, end + 1],
    source: { first: from, end: to },
    rule: 'signed.dash',
  });
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
  if (context.lower[unit.first] !== 'from' || context.lower[colon] !== ':' || unit.end - unit.first > 14) return null;
  const first = unit.first + 1;
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
  return [signature(context, unit), signatureBelow(context, unit), letterhead(context, unit)].filter(
    (found) => found !== null,
  );
}
