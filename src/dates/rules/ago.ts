import { directionOf } from '../direction';
import { point, vaguePoint, type Reading, type Rule } from '../expression';
import { UNITS } from '../lexicon/names';
import { dayPeriod, periodAway, type Period, type Unit } from '../period';
import { after, antecedent, before, isLatest, pieceAfter, type Situation } from '../situation';

type Input = { num: Record<string, number> };

/** `count` units away from `period`; what is counted in years is known to the year, in days to the day. */
function shifted(period: Period, unit: number, count: number): Period | null {
  const { unit: name, factor } = UNITS[unit];
  if (name === null) return null;
  const calendar: Unit = name === 'decade' || name === 'century' ? 'year' : name;
  const units = count * factor;
  if (Number.isNaN(units)) return null;
  // "Two and a half years ago" is counted in months.
  if (calendar === 'year' && !Number.isInteger(units)) return periodAway('month', period.from, units * 12);
  return Number.isInteger(units) ? periodAway(calendar, period.from, units) : null;
}

/** "48 hours later": hours that make up whole days are counted as days. */
function inDays({ num }: Input): Input {
  const { code, factor } = UNITS[num.unit];
  const isDays = code === 'TH' && num.n > 0 && (num.n * factor) % 24 === 0;
  return isDays ? { num: { ...num, n: num.n / 24, unit: UNITS.findIndex(({ unit }) => unit === 'day') } } : { num };
}

const granularityOf = (unit: number): Unit => UNITS[unit].unit ?? 'day';

function fromToday({ num }: Input, situation: Situation, sign: 1 | -1): Reading {
  const { unit } = UNITS[num.unit];
  if (Number.isNaN(num.n)) return vaguePoint(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  // Hours and minutes before an article whose hour is not known: no more than unresolved.
  if (unit === null || situation.today === null) return point(null, granularityOf(num.unit));
  return point(shifted(dayPeriod(situation.today), num.unit, sign * num.n), granularityOf(num.unit));
}

/** "Three days later", "a year earlier": counted from the date told before, else from the article's. */
function fromAntecedent(input: Input, situation: Situation, sign: 1 | -1): Reading | null {
  const { num } = inDays(input);
  const { unit } = UNITS[num.unit];
  if (Number.isNaN(num.n)) return vaguePoint(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (unit === null) return point(null);
  const fine: Unit = unit === 'decade' || unit === 'century' ? 'year' : unit;
  const found = antecedent(situation, fine);
  if (found) {
    const from = isLatest(situation, found) ? found : null;
    return point(from && shifted(from, num.unit, sign * num.n), granularityOf(num.unit));
  }
  return sign < 0 ? fromToday({ num }, situation, sign) : point(null, granularityOf(num.unit));
}

/** Before a comma or the end, "two days before" is a date; before its event it is a duration. */
const closes = (situation: Situation): boolean => /^[,.;:)]?$/.test(after(situation));

/** What makes "in two years" the time that something takes or holds for: "the first in two years", "five games in six days". */
const MEASURED =
  /^(?:can|could|may|might|must|should|first|last|only|once|twice|times?|most|least|best|worst|ever|not|n't|has|have|had|'ve)$/;

/** "Will reopen in two weeks", "in six months she will retire": the time until then. */
function isAppointed(situation: Situation, { unit, n }: Input['num']): boolean {
  const { pieces, first, from } = situation;
  if (before(situation) !== 'in' || UNITS[unit].unit === null || Number.isNaN(n)) return false;
  if (!closes(situation) && pieceAfter(situation)?.tag !== 'PRON' && pieceAfter(situation)?.tag !== 'DET') return false;
  const measured = pieces
    .slice(Math.max(from, first - 15), first)
    .some(({ lower, tag }) => tag === 'NUM' || MEASURED.test(lower) || (tag === 'ADJ' && lower.endsWith('est')));
  return !measured && directionOf(situation) === 'future';
}

const units = '{n} {anyUnit:unit}';

/** Points counted from another one. */
export const AGO: Rule[] = [
  {
    pattern: 'a|an|one {unit} and a half ago',
    read: ({ num }, situation) => fromToday({ num: { ...num, n: 1.5 } }, situation, -1),
  },
  { pattern: `${units} ago`, read: (input, situation) => fromToday(input, situation, -1) },
  {
    pattern: `${units}`,
    read: (input, situation) => (isAppointed(situation, input.num) ? fromToday(input, situation, 1) : null),
  },
  { pattern: `${units} '|’ time`, read: (input, situation) => fromToday(input, situation, 1) },
  { pattern: `${units} 's time`, read: (input, situation) => fromToday(input, situation, 1) },
  { pattern: `${units} from now|today`, read: (input, situation) => fromToday(input, situation, 1) },
  {
    pattern: `${units} earlier|previously|prior`,
    read: (input, situation) => (after(situation) === 'than' ? null : fromAntecedent(input, situation, -1)),
  },
  {
    pattern: `${units} later|afterwards|afterward|on`,
    read: (input, situation) => {
      const word = situation.pieces[situation.end - 1].lower;
      if (after(situation) === 'than' || (word === 'on' && !closes(situation))) return null;
      return fromAntecedent(input, situation, 1);
    },
  },
  {
    pattern: `${units} before`,
    read: (input, situation) => (closes(situation) ? fromAntecedent(input, situation, -1) : null),
  },
  {
    pattern: `${units} after`,
    read: (input, situation) => (closes(situation) ? fromAntecedent(input, situation, 1) : null),
  },
];
