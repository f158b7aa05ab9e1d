import { point, timeOn, type Reading, type Rule } from '../expression';
import { DAY_PARTS, UNITS } from '../lexicon/names';
import { dayPeriod, periodAt, periodAway, type Unit } from '../period';
import { after, antecedent, antecedentAt, before, isLatest, type Situation } from '../situation';

/** `count` units from the date told before; where none was told, from the article's, but never ahead to a day. */
export function sequel(situation: Situation, unit: Unit, count: number): Reading {
  const found = antecedent(situation, unit);
  if (found) return point(isLatest(situation, found) ? periodAway(unit, found.from, count) : null, unit);
  const { today } = situation;
  if (today === null || (count > 0 && unit === 'day')) return point(null, unit);
  return point(periodAway(unit, today, count));
}

/** The period told before that an expression goes back to, else the article's own. */
export function same(situation: Situation, unit: Unit): Reading {
  const found = antecedentAt(situation, unit);
  if (found) return point(found);
  return point(situation.today === null ? null : periodAt(unit, situation.today), unit);
}

const STEPS = new Map<string, number>(
  Object.entries({
    following: 1,
    next: 1,
    previous: -1,
    preceding: -1,
    prior: -1,
    ensuing: 1,
    same: 0,
  }),
);

const stepped: Rule['read'] = ({ num, word }, situation) => {
  const { unit } = UNITS[num.unit];
  if (unit === null) return null;
  const step = STEPS.get(word.which)!;
  return step === 0 ? same(situation, unit) : sequel(situation, unit, step);
};

/** "That afternoon", "the following morning". */
const partOfTold: Rule['read'] = ({ num, word }, situation) => {
  if (word.which === undefined && situation.pieces[situation.first].lower === 'the') return null;
  const found = antecedent(situation, 'day');
  const step = word.which === undefined ? 0 : STEPS.get(word.which)!;
  return timeOn(found && dayPeriod(found.from + step), { suffix: DAY_PARTS[num.part], offset: null });
};

/** "The night before, it had snowed." */
const partBefore: Rule['read'] = ({ num }, situation) => {
  if (!/^[,.;]?$/.test(after(situation))) return null;
  const found = antecedent(situation, 'day');
  const day = found && isLatest(situation, found) ? dayPeriod(found.from - 1) : null;
  return timeOn(day, { suffix: DAY_PARTS[num.part], offset: null });
};

const YEAR_IN: Partial<Record<Unit, number>> = { day: 365, week: 52, month: 12, quarter: 4, half: 2, year: 1 };

/** "The same month last year": the period told before, a year earlier. */
const sameLastYear: Rule['read'] = (_, situation) => {
  const found = situation.told.at(-1);
  if (!found || found.granularity === 'time' || found.granularity === 'season') return point(null);
  return point(periodAway(found.granularity, found.from, -(YEAR_IN[found.granularity] ?? 1)));
};

const closing =
  (unit: Unit, count: number): Rule['read'] =>
  (_, situation) =>
    /^[,.;]?$/.test(after(situation)) ? sequel(situation, unit, count) : null;

/** "A third straight day", "the fourth week in a row": the last of the row, the one that is told about. */
const inRow: Rule['read'] = ({ num }, situation) => {
  const { unit } = UNITS[num.unit];
  return unit === null ? null : same(situation, unit);
};

/** Dates counted from the one told before them. */
export const TOLD: Rule[] = [
  { pattern: 'the|that following|previous|preceding|prior|ensuing|same=which {unit}', read: stepped },
  { pattern: 'the next=which day', read: (_, situation) => sequel(situation, 'day', 1) },
  {
    pattern: 'that {unit}',
    read: ({ num }, situation) => {
      const { unit } = UNITS[num.unit];
      return unit === null ? null : point(antecedentAt(situation, unit), unit);
    },
  },
  {
    pattern: 'that time',
    read: (_, situation) =>
      /^(?:by|until|till|since|before|after)$/.test(before(situation)) ? point(situation.told.at(-1) ?? null) : null,
  },
  { pattern: 'that|the following|next|previous|same=which? {part}', read: partOfTold },
  { pattern: 'the {part} before', read: partBefore },
  { pattern: 'the day before', read: closing('day', -1) },
  { pattern: 'the day after', read: closing('day', 1) },
  { pattern: 'the year previous|before', read: closing('year', -1) },
  { pattern: 'the same period|time|month|quarter|week|day of? the? last year', read: sameLastYear },
  { pattern: 'the same period|time|month|quarter a year ago|earlier', read: sameLastYear },
  {
    pattern: 'the entire|whole|full {unit}',
    read: ({ num }, situation) => {
      const { unit } = UNITS[num.unit];
      return unit === null ? null : same(situation, unit);
    },
  },
  { pattern: 'a|the? {ord} consecutive|straight|successive {unit}', read: inRow },
  { pattern: 'a|the? {ord} {unit} in a row', read: inRow },
  { pattern: 'a|the? {ord} {unit} running', read: inRow },
];
