import { timeOn, type Expression } from '../expression';
import type { Piece } from '../pieces';

/** Words that may stand between a time and its day. */
const BETWEEN = new Set([',', 'on', 'at', 'this', 'the']);

function near(left: Expression, right: Expression, pieces: Piece[]): boolean {
  if (right.first - left.end > 2 || pieces[left.first].sentence !== pieces[right.first].sentence) return false;
  for (let i = left.end; i < right.first; i++) if (!BETWEEN.has(pieces[i].lower)) return false;
  return true;
}

const isDay = (expression: Expression): boolean => expression.type === 'date' && expression.granularity === 'day';

/** "8 p.m. ET on Tuesday", "Tuesday at 8 p.m.", "Tuesday, June 11, at noon": one expression. */
function joined(left: Expression, right: Expression, pieces: Piece[]): Expression | null {
  const [time, day] = left.dayless ? [left, right] : [right, left];
  if (!time.dayless || !time.time || !near(left, right, pieces)) return null;
  if (isDay(day)) return { ...timeOn(day.period, time.time), first: left.first, end: right.end };
  // "10 p.m. last night": the clock is finer than the part of the day.
  const coarse =
    day.type === 'time' &&
    !day.dayless &&
    day.time &&
    !day.time.suffix.startsWith('T1') &&
    /^T[A-Z]/.test(day.time.suffix);
  return coarse ? { ...timeOn(day.period, time.time), first: left.first, end: right.end } : null;
}

/** "From 9 a.m. to 5 p.m. Monday": both on Monday. */
const isRangeEnd = (start: Expression, end: Expression, pieces: Piece[]): boolean =>
  end.type === 'time' &&
  !end.dayless &&
  end.first - start.end === 1 &&
  /^(?:to|and|until|-|–)$/.test(pieces[start.end].lower);

/** Puts times on the day that stands beside them, or else on the day told last in their sentence. */
export function joinTimes(expressions: Expression[], pieces: Piece[]): Expression[] {
  const out: Expression[] = [];
  for (const expression of expressions) {
    const last = out.at(-1);
    const one = last && joined(last, expression, pieces);
    if (one) out[out.length - 1] = one;
    else out.push(expression);
  }
  return out.map((expression, i) => {
    if (!expression.dayless || !expression.time) return expression;
    const end = out[i + 1];
    if (end && isRangeEnd(expression, end, pieces)) return { ...expression, ...timeOn(end.period, expression.time) };
    const day = out[i - 1];
    const isTold =
      day?.type === 'date' && day.period && pieces[day.first].sentence === pieces[expression.first].sentence;
    // "A strike in February was to begin at midnight": on a day that is not told.
    return isTold ? { ...expression, ...timeOn(isDay(day) ? day.period : null, expression.time) } : expression;
  });
}
