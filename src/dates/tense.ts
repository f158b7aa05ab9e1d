import { BEFORE_TO, FUTURE, NON_FINITE, PAST } from './lexicon/tense';
import type { Piece } from './pieces';

/** The nearest piece before one that is no adverb: "will soon be". */
function leadOf(pieces: Piece[], at: number, from: number): Piece | undefined {
  let i = at - 1;
  while (i >= from && pieces[i].tag === 'ADV' && !NON_FINITE.has(pieces[i].lower)) i--;
  return i >= from ? pieces[i] : undefined;
}

/** Whether a past form is finite: "closed", but not "be closed" or "to remain closed". */
export function isPast(pieces: Piece[], at: number, from: number): boolean {
  const { lower, tag } = pieces[at];
  const isVerb = tag === 'VERB' || tag === 'AUX';
  if (!PAST.has(lower) && !(lower.length > 3 && lower.endsWith('ed') && isVerb)) return false;
  const lead = leadOf(pieces, at, from);
  return lead === undefined || !NON_FINITE.has(lead.lower);
}

export function isFuture(pieces: Piece[], at: number): boolean {
  const { lower } = pieces[at];
  if (lower === 'to') return /^(?:is|are|was|were|set)$/.test(pieces[at - 1]?.lower ?? '');
  if (lower === 'deadline') return /^(?:of|for)$/.test(pieces[at + 1]?.lower ?? '');
  return FUTURE.has(lower) || (BEFORE_TO.has(lower) && pieces[at + 1]?.lower === 'to');
}
