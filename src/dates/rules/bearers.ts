import { WEEKDAYS } from '../lexicon/names';
import type { Piece } from '../pieces';
import { before, isCapitalised, pieceAfter, pieceBefore, type Situation } from '../situation';

/** Whose name may stand between commas behind them: "her sister, Tuesday, said". */
const KIN =
  /^(?:sister|brother|daughter|son|mother|father|wife|husband|cousin|aunt|uncle|niece|nephew|friend|twin|cat|dog|horse)$/;

const isVerb = (piece: Piece | undefined): boolean => piece?.tag === 'VERB' || piece?.tag === 'AUX';
const isName = (piece: Piece | undefined): boolean =>
  isCapitalised(piece) && piece!.tag === 'PROPN' && !WEEKDAYS.has(piece!.lower);

/** A first name that no tagger has met is taken for a verb; but "Voting Sunday was brisk". */
const isFirstName = (piece: Piece | undefined): boolean =>
  isName(piece) || (isCapitalised(piece) && piece!.tag === 'VERB' && !/^said$|ing$|...ed$/.test(piece!.lower));

/** "Robin Friday scored": a sentence that opens with a name and a weekday goes on with a verb or a genitive. */
const opensWithBearer = (pieces: readonly Piece[], at: number): boolean => {
  const [first, day, next] = pieces.slice(at, at + 3);
  if (!isFirstName(first) || !day || !WEEKDAYS.has(day.lower) || !isCapitalised(day)) return false;
  return pieces[at - 1]?.sentence !== first.sentence && (isVerb(next) || next?.lower === "'s");
};

/** Weekdays that somebody of the text bears as a surname, in lower case. */
export const bearersIn = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(pieces.flatMap((_, at) => (opensWithBearer(pieces, at) ? [pieces[at + 1].lower] : [])));

/** "Friday, the cat of the house, slept": an apposition and a verb follow. */
function hasApposition({ pieces, end, to }: Situation): boolean {
  if (pieces[end]?.text !== ',' || !/^(?:the|a|an|his|her|their|my|our)$/.test(pieces[end + 1]?.lower ?? ''))
    return false;
  const close = pieces.slice(end + 2, Math.min(to, end + 10)).findIndex(({ text }) => text === ',');
  return close > 0 && isVerb(pieces[end + 3 + close]);
}

/** Whether a weekday is somebody's name. */
export function isBearer(situation: Situation): boolean {
  const [lead, next] = [before(situation), pieceAfter(situation)];
  const opens = lead === '';
  // "Friday Okoro said", "told the court that Sunday Okoh had left".
  if ((opens || lead === 'that') && isName(next) && isVerb(pieceAfter(situation, 2))) return true;
  if (situation.bearers.has(situation.pieces[situation.end - 1].lower)) {
    if (isFirstName(pieceBefore(situation)) || (opens && (isVerb(next) || next?.lower === "'s"))) return true;
  }
  if (opens && hasApposition(situation)) return true;
  return lead === ',' && next?.text === ',' && KIN.test(before(situation, 2)) && isVerb(pieceAfter(situation, 2));
}
