import {
  BEFORE_TO,
  FUTURE,
  MODALS,
  NON_FINITE,
  PAST,
  PLURAL_PRONOUNS,
  APPOINTED,
  SCHEDULED_BASE,
  SCHEDULED_PRESENT,
} from './lexicon/tense';
import { WEEKDAYS } from './lexicon/names';
import type { Piece } from './pieces';
import { before, type Situation } from './situation';

/** Which way from the article's day an expression points; `open` where the sentence does not tell. */
export type Direction = 'past' | 'future' | 'open';

/** What is quoted has a tense of its own: a search goes on over a whole quotation, but not out of its own. */
const opensQuote = ({ text, glued }: Piece): boolean => text === '“' || text === '«' || (text === '"' && !glued);
const closesQuote = ({ text, glued }: Piece): boolean => text === '”' || text === '»' || (text === '"' && glued);

const lookBack = 25;
const lookAhead = 15;

/** The nearest piece before one that is no adverb: "will soon be". */
function leadOf(pieces: Piece[], at: number, from: number): Piece | undefined {
  let i = at - 1;
  while (i >= from && pieces[i].tag === 'ADV' && !NON_FINITE.has(pieces[i].lower)) i--;
  return i >= from ? pieces[i] : undefined;
}

/** Whether a past form is finite: "closed", but not "be closed" or "to remain closed". */
function isPast(pieces: Piece[], at: number, from: number): boolean {
  const { lower, tag } = pieces[at];
  const isVerb = tag === 'VERB' || tag === 'AUX';
  if (!PAST.has(lower) && !(lower.length > 3 && lower.endsWith('ed') && isVerb)) return false;
  const lead = leadOf(pieces, at, from);
  return lead === undefined || !NON_FINITE.has(lead.lower);
}

function isFuture(pieces: Piece[], at: number): boolean {
  const { lower } = pieces[at];
  if (lower === 'to') return /^(?:is|are|was|were|set)$/.test(pieces[at - 1]?.lower ?? '');
  if (lower === 'deadline') return /^(?:of|for)$/.test(pieces[at + 1]?.lower ?? '');
  return FUTURE.has(lower) || (BEFORE_TO.has(lower) && pieces[at + 1]?.lower === 'to');
}

/** "The council meets on Friday", "we play on Friday". */
function isScheduled({ pieces, first }: Situation, at: number): boolean {
  const { lower, tag } = pieces[at];
  if ((lower === 'is' || lower === 'are') && at < first)
    return pieces.slice(at + 1, first).every((piece) => BESIDE_DATE.has(piece.lower) || /^\d/.test(piece.text));
  if (tag !== 'VERB') return false;
  return SCHEDULED_PRESENT.has(lower) || (SCHEDULED_BASE.has(lower) && isPlural(pieces[at - 1]));
}

/** What may stand between "is" and a day: "kickoff is at 3 p.m. on Saturday". */
const BESIDE_DATE = new Set('at on from until , : . am pm noon midday midnight this next early late'.split(' '));

const isPlural = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (PLURAL_PRONOUNS.has(piece.lower) || (/^(?:NOUN|PROPN)$/.test(piece.tag) && piece.lower.endsWith('s')));

/** What one piece tells of the time; null where it tells nothing and the search goes on. */
function tenseAt(situation: Situation, at: number): Direction | null {
  const { pieces, from } = situation;
  const { text } = pieces[at];
  if (MODALS.has(text)) return pieces[at + 1]?.lower === 'have' ? 'past' : 'future';
  if (isFuture(pieces, at) || (!situation.isCaption && isScheduled(situation, at))) return 'future';
  return isPast(pieces, at, from) ? 'past' : null;
}

const LIMITS = new Set(['until', 'till', 'by']);

/** "Until Friday", "by early June", "by the end of May": a limit lies ahead of what is told, whatever verb governs it. */
function isLimit(situation: Situation): boolean {
  if (
    LIMITS.has(before(situation)) ||
    (before(situation, 2) === 'deadline' && /^(?:of|for|on)$/.test(before(situation)))
  )
    return true;
  for (let distance = 2; distance <= 5; distance++) {
    if (!MODIFIERS.has(before(situation, distance - 1))) return false;
    if (LIMITS.has(before(situation, distance))) return true;
  }
  return false;
}

/** "Is listed for Friday", "a trial date of 8 September". */
function isDated(situation: Situation): boolean {
  const [lead, noun] = [before(situation), before(situation, 2)];
  return (lead === 'for' && APPOINTED.has(noun)) || ((lead === 'for' || lead === 'of') && noun === 'date');
}

const MODIFIERS = new Set('early late mid - the end of start beginning middle'.split(' '));
const DEFERRED = new Set(
  'delayed postponed extended adjourned suspended closed off back deferred rescheduled remanded'.split(' '),
);
const AUXILIARIES = new Set(['was', 'were', 'had', 'did']);

/** "Was held until Monday", "by Sunday she had left": the limit lies in the past itself. */
function isPastLimit(situation: Situation): boolean {
  const { pieces, first, end, from, to } = situation;
  if (DEFERRED.has(before(situation, 2))) return false;
  if (pieces.slice(end, Math.min(to, end + 6)).some(({ lower }) => lower === 'had')) return true;
  for (let i = first - 1; i >= Math.max(from, first - lookBack); i--) {
    if (isFuture(pieces, i)) return false;
    if (AUXILIARIES.has(pieces[i].lower)) return true;
  }
  return false;
}

const OPENERS = new Set('that if whether because but and as while when “ " ‘ : ;'.split(' '));
const LEADS = new Set('on in by at the this next last of during late early'.split(' '));

/** Whether an expression opens its clause: "decided that on Monday she will …"; not "as early as Monday". */
function opensClause({ pieces, first, from }: Situation): boolean {
  let at = first - 1;
  while (at >= from && LEADS.has(pieces[at].lower)) at--;
  if (at < from) return true;
  if (!OPENERS.has(pieces[at].lower)) return false;
  return pieces[at].lower !== 'as' || !/^(?:early|soon|late|recently|far)$/.test(pieces[at - 1]?.lower ?? '');
}

/** The first tense among pieces `[at, stop)`, walking by `step`; a semicolon ends the search. */
function firstTense(situation: Situation, at: number, stop: number, step: 1 | -1): Direction {
  const { pieces } = situation;
  const [enters, leaves] = step > 0 ? [opensQuote, closesQuote] : [closesQuote, opensQuote];
  let depth = 0;
  for (let i = at; i !== stop; i += step) {
    if (enters(pieces[i])) depth++;
    else if (leaves(pieces[i]) && --depth < 0) return 'open';
    if (depth > 0) continue;
    if (pieces[i].text === ';') return 'open';
    const tense = tenseAt(situation, i);
    if (tense !== null) return tense;
  }
  return 'open';
}

const tenseBehind = (situation: Situation): Direction =>
  firstTense(situation, situation.end, Math.min(situation.to, situation.end + lookAhead), 1);

const tenseBefore = (situation: Situation): Direction =>
  firstTense(situation, situation.first - 1, Math.max(situation.from, situation.first - lookBack) - 1, -1);

/**
 * The tense nearest to an expression, looking back first: "officials said Tuesday the vote will …" is past; a clause
 * that opens with its date is decided by the first verb behind it.
 */
export function directionOf(situation: Situation): Direction {
  if (before(situation) === 'since') return 'past';
  if (isLimit(situation)) return isPastLimit(situation) ? 'past' : 'future';
  if (isDated(situation)) return 'future';
  // "On Thursday and Friday": the second lies where the first does.
  if (/^(?:and|or)$/.test(before(situation)) && WEEKDAYS.has(before(situation, 2)))
    return directionOf({ ...situation, first: situation.first - 2, end: situation.first - 1 });
  const [first, second] = opensClause(situation) ? [tenseBehind, tenseBefore] : [tenseBefore, tenseBehind];
  const direction = first(situation);
  return direction === 'open' ? second(situation) : direction;
}
