import type { Piece } from './pieces';
import { before, type Situation } from './situation';

/** Which way from the article's day an expression points; `open` where the sentence does not tell. */
export type Direction = 'past' | 'future' | 'open';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Verbs and adjectives that put what follows into the future. */
const FUTURE = words(
  "will 'll wo shall would expected scheduled due slated planned planning upcoming going hoping intends intend intending aiming projected anticipated poised bound tomorrow ahead pending expects expect expecting",
);
/** Verbs of the future that are nouns as often: they count before "to". */
const BEFORE_TO = words(
  'plan plans hope hopes aim aims vow vows promise promises pledge pledges propose proposes want wants',
);
/** In lower case: Theresa May and the month are no modals. */
const MODALS = words('may might could should must can');
/** What is quoted has a tense of its own: a search goes on over a whole quotation, but not out of its own. */
const opensQuote = ({ text, glued }: Piece): boolean => text === '“' || text === '«' || (text === '"' && !glued);
const closesQuote = ({ text, glued }: Piece): boolean => text === '”' || text === '»' || (text === '"' && glued);
const NON_FINITE = words(
  "be is are am been being to get gets getting remain remains stay stays keep keeps will 'll would",
);
const PAST = words(
  'was were had did said told came went took made gave got saw found left lost won led held met began became fell rose grew hit cut paid sold bought sent spent kept felt knew thought wrote spoke broke chose drove flew ran sat stood struck shot died quit drew threw built brought caught taught fought sought lent meant dealt bit blew hid rang sang sank shook slid stole swore tore wore woke',
);

const lookBack = 25;
const lookAhead = 15;

/** Whether a past form is finite: "closed", but not "be closed" or "to remain closed". */
function isPast(pieces: Piece[], at: number, from: number): boolean {
  const { lower, tag } = pieces[at];
  if (!PAST.has(lower) && !(lower.length > 3 && lower.endsWith('ed') && (tag === 'VERB' || tag === 'AUX')))
    return false;
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) if (NON_FINITE.has(pieces[i].lower)) return false;
  return true;
}

function isFuture(pieces: Piece[], at: number): boolean {
  const { lower } = pieces[at];
  if (lower === 'to') return /^(?:is|are|was|were|set)$/.test(pieces[at - 1]?.lower ?? '');
  return FUTURE.has(lower) || (BEFORE_TO.has(lower) && pieces[at + 1]?.lower === 'to');
}

/** What one piece tells of the time; null where it tells nothing and the search goes on. */
function tenseAt(pieces: Piece[], at: number, from: number): Direction | null {
  const { text } = pieces[at];
  if (MODALS.has(text)) return pieces[at + 1]?.lower === 'have' ? 'past' : 'future';
  if (isFuture(pieces, at)) return 'future';
  return isPast(pieces, at, from) ? 'past' : null;
}

const LIMITS = words('until till by');

/** "Until Friday", "by early June", "by the end of May": a limit lies ahead of what is told, whatever verb governs it. */
function isLimit(situation: Situation): boolean {
  if (LIMITS.has(before(situation))) return true;
  for (let distance = 2; distance <= 5; distance++) {
    if (!MODIFIERS.has(before(situation, distance - 1))) return false;
    if (LIMITS.has(before(situation, distance))) return true;
  }
  return false;
}

const MODIFIERS = words('early late mid - the end of start beginning middle');
const DEFERRED = words('delayed postponed extended adjourned suspended closed off back deferred rescheduled remanded');
const AUXILIARIES = words('was were had did');

/** "Was held until Monday", "by Sunday she had left": the limit lies in the past itself. */
function hasAuxiliary(situation: Situation): boolean {
  const { pieces, first, end, from, to } = situation;
  if (pieces.slice(end, Math.min(to, end + 6)).some(({ lower }) => lower === 'had')) return true;
  for (let i = first - 1; i >= Math.max(from, first - lookBack); i--) if (AUXILIARIES.has(pieces[i].lower)) return true;
  return false;
}

const OPENERS = words('that if whether because but and as while when “ " ‘ :');
const LEADS = words('on in by at the this next last of during late early');

/** Whether an expression opens its clause: "decided that on Monday she will …". */
function opensClause({ pieces, first, from }: Situation): boolean {
  let at = first - 1;
  while (at >= from && LEADS.has(pieces[at].lower)) at--;
  return at < from || OPENERS.has(pieces[at].lower);
}

/** The first tense among pieces `[at, stop)`, walking by `step`. */
function firstTense(pieces: Piece[], at: number, stop: number, step: 1 | -1, from: number): Direction {
  const [enters, leaves] = step > 0 ? [opensQuote, closesQuote] : [closesQuote, opensQuote];
  let depth = 0;
  for (let i = at; i !== stop; i += step) {
    if (enters(pieces[i])) depth++;
    else if (leaves(pieces[i]) && --depth < 0) return 'open';
    const tense = depth > 0 ? null : tenseAt(pieces, i, from);
    if (tense !== null) return tense;
  }
  return 'open';
}

const tenseBehind = ({ pieces, end, from, to }: Situation): Direction =>
  firstTense(pieces, end, Math.min(to, end + lookAhead), 1, from);

const tenseBefore = ({ pieces, first, from }: Situation): Direction =>
  firstTense(pieces, first - 1, Math.max(from, first - lookBack) - 1, -1, from);

/**
 * The tense nearest to an expression, looking back first: "officials said Tuesday the vote will …" is past; a clause
 * that opens with its date is decided by the first verb behind it.
 */
export function directionOf(situation: Situation): Direction {
  if (isLimit(situation)) return hasAuxiliary(situation) && !DEFERRED.has(before(situation, 2)) ? 'past' : 'future';
  const [first, second] = opensClause(situation) ? [tenseBehind, tenseBefore] : [tenseBefore, tenseBehind];
  const direction = first(situation);
  return direction === 'open' ? second(situation) : direction;
}
