import { MODALS } from './lexicon/tense';
import { WEEKDAYS } from './lexicon/names';
import { isDated, isLimit, isPastLimit } from './limit';
import type { Piece } from './pieces';
import { isScheduled } from './scheduled';
import { before, type Situation } from './situation';
import { isFuture, isPast } from './tense';

/** Which way from the article's day an expression points; `open` where the sentence does not tell. */
export type Direction = 'past' | 'future' | 'open';

/** What is quoted has a tense of its own: a search goes on over a whole quotation, but not out of its own. */
const opensQuote = ({ text, glued }: Piece): boolean => text === '“' || text === '«' || (text === '"' && !glued);
const closesQuote = ({ text, glued }: Piece): boolean => text === '”' || text === '»' || (text === '"' && glued);

const lookBack = 25;
const lookAhead = 15;

/** What one piece tells of the time; null where it tells nothing and the search goes on. */
function tenseAt(situation: Situation, at: number): Direction | null {
  const { pieces, from } = situation;
  const { text } = pieces[at];
  if (MODALS.has(text)) return pieces[at + 1]?.lower === 'have' ? 'past' : 'future';
  if (isFuture(pieces, at) || (!situation.isCaption && isScheduled(situation, at))) return 'future';
  return isPast(pieces, at, from) ? 'past' : null;
}

const OPENERS = new Set('that if whether because but and as while when “ " ‘ : ;'.split(' '));
const LEADS = new Set('on in by at from the this next last of during late early'.split(' '));

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
  if (direction !== 'open') return direction;
  const other = second(situation);
  return other === 'open' && isOnset(situation) ? 'future' : other;
}

/** "From Monday, fares rise": what has begun is told in the past or the perfect. */
const isOnset = ({ pieces, first, end, from, to }: Situation): boolean =>
  first - 1 === from &&
  pieces[from].lower === 'from' &&
  pieces.slice(end, to).every(({ lower }) => lower !== 'has' && lower !== 'have');
