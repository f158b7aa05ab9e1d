import { PLURAL_PRONOUNS, SCHEDULED_BASE, SCHEDULED_PRESENT, SCHEDULED_WITH } from './lexicon/tense';
import type { Piece } from './pieces';
import type { Situation } from './situation';

/** "The council meets on Friday", "we play on Friday", "fares rise from Monday": told in the present, and ahead. */
export function isScheduled(situation: Situation, at: number): boolean {
  const { pieces, first } = situation;
  const { lower, tag } = pieces[at];
  if ((lower === 'is' || lower === 'are') && at < first)
    return pieces.slice(at + 1, first).every((piece) => BESIDE_DATE.has(piece.lower) || /^\d/.test(piece.text));
  // "The film comes out on Friday", but "it comes days after Friday's vote".
  const wanted = SCHEDULED_WITH.get(lower);
  if (wanted) return wanted.has(pieces[at + 1]?.lower ?? '');
  // "She turns 80 on Sunday".
  if (lower === 'turns') return /^\d/.test(pieces[at + 1]?.text ?? '');
  if (tag !== 'VERB') return SCHEDULED_BASE.has(lower) && isPluralNoun(pieces[at - 1]) && isOnlyVerb(situation, at);
  return SCHEDULED_PRESENT.has(lower) || (SCHEDULED_BASE.has(lower) && isPlural(pieces[at - 1]));
}

/** What may stand between "is" and a day: "kickoff is at 3 p.m. on Saturday". */
const BESIDE_DATE = new Set('at on from until , : . am pm noon midday midnight this next early late'.split(' '));

const isPluralNoun = (piece: Piece | undefined): boolean =>
  /^(?:NOUN|PROPN)$/.test(piece?.tag ?? '') && piece!.lower.endsWith('s');

const isPlural = (piece: Piece | undefined): boolean =>
  piece !== undefined && (PLURAL_PRONOUNS.has(piece.lower) || isPluralNoun(piece));

/** "Polls close at nine": what is tagged a noun is the verb where nothing else before the date is one. */
const isOnlyVerb = ({ pieces, from, first }: Situation, at: number): boolean =>
  at < first && pieces.slice(from, first).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX');
