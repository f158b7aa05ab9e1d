import { civilOf, nthWeekday } from '../calendar';
import { point, repeated, type Rule } from '../expression';
import { monthNear } from '../nearest';
import { dayPeriod, monthPeriod } from '../period';

/** "The last Friday in June", "the second Tuesday of May 2023". */
const ofMonth: Rule['read'] = ({ num, word }, situation) => {
  const month = num.year === undefined ? monthNear(situation, num.month, null) : monthPeriod(num.year, num.month);
  if (!month) return point(null, 'day');
  const day = nthWeekday(civilOf(month.from).year, num.month, num.weekday, word.last ? -1 : num.ord);
  return day >= month.from && day <= month.to ? point(dayPeriod(day)) : null;
};

/** Weekdays that are counted in a month. */
export const MONTH_WEEKDAYS: Rule[] = [
  { pattern: 'the {ord} {weekday} in|of {month} ( ,? {year} )?', read: ofMonth },
  { pattern: 'the last|final=last {weekday} in|of {month} ( ,? {year} )?', read: ofMonth },
  { pattern: 'the {ord} {weekday} in|of the|each|every month', read: () => repeated('P1M') },
  { pattern: 'the last|final {weekday} in|of the|each|every month', read: () => repeated('P1M') },
];
