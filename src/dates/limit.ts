import { APPOINTED } from './lexicon/tense';
import { before, type Situation } from './situation';
import { isFuture } from './tense';

const LIMITS = new Set(['until', 'till', 'by']);

/** "Until Friday", "by early June", "by the end of May": a limit lies ahead of what is told, whatever verb governs it. */
export function isLimit(situation: Situation): boolean {
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
export function isDated(situation: Situation): boolean {
  const [lead, noun] = [before(situation), before(situation, 2)];
  return (lead === 'for' && APPOINTED.has(noun)) || ((lead === 'for' || lead === 'of') && noun === 'date');
}

const MODIFIERS = new Set('early late mid - the end of start beginning middle'.split(' '));
const DEFERRED = new Set(
  'delayed postponed extended adjourned suspended closed off back deferred rescheduled remanded'.split(' '),
);
/** How far before a limit its verb may stand, in pieces. */
const LOOK_BACK = 25;
const AUXILIARIES = new Set(['was', 'were', 'had', 'did']);

/** "Was held until Monday", "by Sunday she had left": the limit lies in the past itself. */
export function isPastLimit(situation: Situation): boolean {
  const { pieces, first, end, from, to } = situation;
  if (DEFERRED.has(before(situation, 2))) return false;
  if (pieces.slice(end, Math.min(to, end + 6)).some(({ lower }) => lower === 'had')) return true;
  for (let i = first - 1; i >= Math.max(from, first - LOOK_BACK); i--) {
    if (isFuture(pieces, i)) return false;
    if (AUXILIARIES.has(pieces[i].lower)) return true;
  }
  return false;
}
