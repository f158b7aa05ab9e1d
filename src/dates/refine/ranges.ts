import { civilOf } from '../calendar';
import { point, type Expression } from '../expression';
import { MONTHS, WEEKDAYS } from '../lexicon/names';
import { dayPeriod, monthPeriod } from '../period';
import type { Piece } from '../pieces';

const RANGED = new Set(['to', 'and', 'until', 'till', 'through', '-', '–', '—']);
const LISTED = new Set([',', 'or']);

const isPlaced = ({ type, granularity, period }: Expression): boolean =>
  type === 'date' && (granularity === 'month' || granularity === 'day') && period !== null;

const piecesOf = (expression: Expression, pieces: Piece[]): Piece[] => pieces.slice(expression.first, expression.end);

/** A year in four digits, or in two behind a mark: "19-Nov-12", "March ’13". */
function hasYear(expression: Expression, pieces: Piece[]): boolean {
  const own = piecesOf(expression, pieces);
  const [mark, last] = own.slice(-2);
  return own.some(({ text }) => /^\d{4}$/.test(text)) || (/^[-'’]$/.test(mark.text) && /^\d\d$/.test(last?.text ?? ''));
}

/** Whether the words name a month: a weekday has no year to inherit. */
const namesMonth = (expression: Expression, pieces: Piece[]): boolean =>
  piecesOf(expression, pieces).some(({ lower }) => MONTHS.has(lower));

const isWeekday = (expression: Expression, pieces: Piece[]): boolean => WEEKDAYS.has(pieces[expression.end - 1].lower);

/** `expression` in another year. */
function inYear(expression: Expression, year: number): Expression {
  const { month, day } = civilOf(expression.period!.from);
  const moved = monthPeriod(year, month);
  const period = expression.granularity === 'month' ? moved : dayPeriod(Math.min(moved.from + day - 1, moved.to));
  return { ...expression, ...point(period) };
}

const begins = (expression: Expression): number => expression.period!.from;

/** The first half of "March to May 2013": the latest that does not begin after the second. */
function before(left: Expression, right: Expression): Expression {
  const { year } = civilOf(begins(right));
  const same = inYear(left, year);
  return begins(same) <= begins(right) ? same : inYear(left, year - 1);
}

/** The second half of "from October 2012 to March": the first that does not begin before the first. */
function behind(left: Expression, right: Expression): Expression {
  const { year } = civilOf(begins(left));
  const same = inYear(right, year);
  return begins(same) >= begins(left) ? same : inYear(right, year + 1);
}

/** "Next Monday through Wednesday". */
function weekdayBehind(left: Expression, right: Expression): Expression {
  const weeks = Math.max(0, Math.ceil((begins(left) - begins(right)) / 7));
  return { ...right, ...point(dayPeriod(begins(right) + 7 * weeks)) };
}

/** Makes the halves of a range agree: they share their year or week, and none ends before it begins. */
export function alignRanges(expressions: Expression[], pieces: Piece[]): Expression[] {
  const out = [...expressions];
  for (let i = 1; i < out.length; i++) {
    const [left, right] = [out[i - 1], out[i]];
    if (right.first - left.end !== 1 || !isPlaced(left) || !isPlaced(right)) continue;
    const link = pieces[left.end].lower;
    if (namesMonth(left, pieces) && namesMonth(right, pieces)) {
      const told = hasYear(right, pieces);
      if (told && !hasYear(left, pieces) && (RANGED.has(link) || LISTED.has(link))) out[i - 1] = before(left, right);
      else if (!told && RANGED.has(link)) out[i] = behind(left, right);
    } else if (link !== 'and' && RANGED.has(link) && isWeekday(left, pieces) && isWeekday(right, pieces))
      out[i] = weekdayBehind(left, right);
  }
  return out;
}
