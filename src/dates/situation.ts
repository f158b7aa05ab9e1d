import type { Day } from './calendar';
import { periodAt, type Period, type Unit } from './period';
import type { Piece } from './pieces';

/** Where an expression stands and what is known there. */
export interface Situation {
  pieces: Piece[];
  /** The expression: pieces `[first, end)`. */
  first: number;
  end: number;
  /** Its sentence: pieces `[from, to)`. */
  from: number;
  to: number;
  /** The day the article was published. */
  today: Day | null;
  /** The day it was last updated. */
  updated: Day | null;
  /** Weekdays that somebody of the text bears as a surname. */
  bearers: ReadonlySet<string>;
  /** Dates of the text so far, the latest last. */
  told: Period[];
  /** It stands in a picture's caption, which tells the past in the present tense. */
  isCaption: boolean;
  /** Whether the article writes the day before the month; null where it does not show. */
  dayFirst: boolean | null;
}

/** The lower-case piece `distance` before the expression (1 is its neighbour), within its sentence. */
export function before(situation: Situation, distance = 1): string {
  const at = situation.first - distance;
  return at >= situation.from ? situation.pieces[at].lower : '';
}

/** The lower-case piece `distance` behind the expression, within its sentence. */
export const after = (situation: Situation, distance = 1): string => pieceAfter(situation, distance)?.lower ?? '';

export const pieceBefore = (situation: Situation, distance = 1): Piece | undefined => {
  const at = situation.first - distance;
  return at >= situation.from ? situation.pieces[at] : undefined;
};

export const pieceAfter = (situation: Situation, distance = 1): Piece | undefined => {
  const at = situation.end + distance - 1;
  return at < situation.to ? situation.pieces[at] : undefined;
};

export const isCapitalised = (piece: Piece | undefined): boolean => /^\p{Lu}/u.test(piece?.text ?? '');

/** The longest period, in days, from which a unit can be counted; a season is fine enough for months. */
const LENGTH: Record<Unit, number> = {
  day: 0,
  weekend: 1,
  week: 6,
  month: 92,
  quarter: 92,
  half: 184,
  year: 366,
  decade: 3653,
  century: 36525,
};

/** The latest told period that is at least as fine as `unit`. */
export function antecedent(situation: Situation, unit: Unit): Period | null {
  return situation.told.findLast((period) => period.to - period.from <= LENGTH[unit]) ?? null;
}

/** Whether nothing that lies elsewhere was told since: "three days later" does not go on from before "in 1993". */
export function isLatest({ told }: Situation, period: Period): boolean {
  const latest = told.at(-1)!;
  return period.from <= latest.to && latest.from <= period.to;
}

/** The period of `unit` that an expression such as "that month" goes back to. */
export function antecedentAt(situation: Situation, unit: Unit): Period | null {
  const found = antecedent(situation, unit);
  return found && periodAt(unit, found.from);
}
