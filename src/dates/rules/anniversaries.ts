import { addMonths, civilOf } from '../calendar';
import { point, type Reading, type Rule } from '../expression';
import { UNITS } from '../lexicon/names';
import { monthPeriod, periodAt, type Period, type Unit } from '../period';
import type { Situation } from '../situation';

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

/** The day, week or month that is so long before the article's own; a 29 February has its anniversary on the 28th. */
function before({ today }: Situation, unit: Unit, months: number): Period | null {
  if (today === null || !Number.isInteger(months)) return null;
  const { year, month, day } = civilOf(today);
  const then = addMonths(year, month, -months);
  const { from, to } = monthPeriod(then.year, then.month);
  return periodAt(unit, Math.min(from + day - 1, to));
}

/** "Fifty years ago today", "ten years ago this month". */
const anniversary =
  (unit: Unit): Rule['read'] =>
  ({ num }, situation): Reading | null => {
    const { unit: counted, factor } = UNITS[num.unit];
    const months = counted && MONTHS_IN[counted];
    return months ? point(before(situation, unit, num.n * factor * months), unit) : null;
  };

/** "On this day in 1994". */
const thisDayIn: Rule['read'] = ({ num }, situation) => {
  const { today } = situation;
  return point(today === null ? null : before(situation, 'day', (civilOf(today).year - num.year) * 12), 'day');
};

export const ANNIVERSARIES: Rule[] = [
  { pattern: '{n} {anyUnit:unit} ago today', read: anniversary('day') },
  { pattern: '{n} {anyUnit:unit} ago this week', read: anniversary('week') },
  { pattern: '{n} {anyUnit:unit} ago this month', read: anniversary('month') },
  { pattern: 'this day|date in {year}', read: thisDayIn },
];
