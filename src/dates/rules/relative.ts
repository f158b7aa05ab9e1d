import { directionOf } from '../direction';
import { duration, point, timeOn, vaguePoint, type Reading, type Rule } from '../expression';
import { DAY_PARTS, UNITS } from '../lexicon/names';
import { dayPeriod, periodAt, periodAway, type Period, type Unit } from '../period';
import { after, antecedent, before, isCapitalised, pieceBefore, type Situation } from '../situation';
import { same, sequel } from './told';

type Input = Parameters<Rule['read']>[0];

const away = (situation: Situation, unit: Unit, count: number): Period | null =>
  situation.today === null ? null : periodAway(unit, situation.today, count);

const dayAway = (situation: Situation, count: number): Period | null =>
  situation.today === null ? null : dayPeriod(situation.today + count);

const timed = (situation: Situation, count: number, part: number): Reading =>
  timeOn(dayAway(situation, count), { suffix: DAY_PARTS[part], offset: null });

const DAYS = new Map<string, number>(Object.entries({ today: 0, yesterday: -1, tomorrow: 1 }));
const STEPS = new Map<string, number>(Object.entries({ this: 0, last: -1, past: -1, next: 1, coming: 1 }));

/** Words that let "the year", "the day" mean a certain one: the end of the year, later in the week. */
const HOLDERS = new Set(
  'end ends ended ending start starts started starting begin beginning close closes closed closing finish finished finishing rest remainder middle half course part most turn earlier later early late so'.split(
    ' ',
  ),
);

/** "The year" and its like, where something holds them: not "the year was hard". */
function definite({ num }: Input, situation: Situation): Reading | null {
  const { unit } = UNITS[num.unit];
  if (unit === null) return null;
  if (unit === 'weekend') return weekend(situation);
  const lead = before(situation);
  const held = HOLDERS.has(lead) || ((lead === 'of' || lead === 'in') && HOLDERS.has(before(situation, 2)));
  if (!held && !(lead === 'for' && /^[,.;]?$/.test(after(situation)))) return null;
  // "The turn of the century" is that of any.
  if (unit === 'decade' || unit === 'century')
    return lead === 'of' && before(situation, 2) !== 'turn' ? same(situation, unit) : null;
  if (unit === 'quarter' && after(situation) === 'of') return null;
  if (unit === 'day') return point(antecedent(situation, 'day') ?? away(situation, 'day', 0), 'day');
  return point(away(situation, unit, 0), unit);
}

/** "At the weekend": by the tense, or else the nearer one, the past at the week's beginning. */
function weekend(situation: Situation): Reading {
  const { today } = situation;
  if (today === null) return point(null, 'weekend');
  const coming = periodAt('weekend', today);
  const isAhead = coming.from - today <= 2 || directionOf(situation) === 'future';
  return point(isAhead ? coming : periodAway('weekend', today, -1));
}

/** "The past year" is a duration; "the last quarter" is a quarter; "the next year", by itself, goes on a story. */
function theLast({ num, word }: Input, situation: Situation): Reading | null {
  const { unit } = UNITS[num.unit];
  if (unit === 'quarter' || unit === 'weekend') return point(away(situation, unit, STEPS.get(word.which)!), unit);
  const goesOn = word.which === 'next' && !/^(?:over|during|within|in|for|throughout)$/.test(before(situation));
  if (goesOn && unit !== null) return sequel(situation, unit, 1);
  return unit === null && word.which === 'last' ? null : duration(1, num.unit);
}

/** "Last month", "this week", "next year". */
function stepped({ num, word }: Input, situation: Situation): Reading | null {
  const { unit, factor } = UNITS[num.unit];
  if (unit === null || unit === 'day') return null;
  if (unit === 'weekend' && word.which === 'this') return weekend(situation);
  return point(away(situation, unit, STEPS.get(word.which)! * (unit === 'week' ? factor : 1)), unit);
}

/** "The year after next", "the week before last". */
function secondNext(index: number, word: Record<string, string>, situation: Situation): Reading | null {
  const { unit } = UNITS[index];
  const isPast = word.which === 'before';
  if (unit === null || isPast !== (word.step === 'last')) return null;
  return point(away(situation, unit, isPast ? -2 : 2), unit);
}

/** "Russia Today", "USA TODAY", "CBS This Morning". */
const isName = (situation: Situation): boolean =>
  isCapitalised(situation.pieces[situation.end - 1]) && isCapitalised(pieceBefore(situation));

function dayNamed({ num, word }: Input, situation: Situation): Reading | null {
  if (isName(situation) || /^(?:a|better|brighter)$/.test(before(situation))) return null;
  const count = DAYS.get(word.day)!;
  return num.part === undefined ? point(dayAway(situation, count), 'day') : timed(situation, count, num.part);
}

/** Dates counted from the article's own. */
export const RELATIVE: Rule[] = [
  { pattern: 'today|yesterday|tomorrow=day {part}?', read: dayNamed },
  { pattern: 'the day before yesterday', read: (_, s) => point(dayAway(s, -2), 'day') },
  { pattern: 'the day after tomorrow', read: (_, s) => point(dayAway(s, 2), 'day') },
  { pattern: 'tonight', read: (_, s) => (isName(s) ? null : timed(s, 0, 3)) },
  { pattern: 'this {part}', read: ({ num }, s) => (isName(s) ? null : timed(s, 0, num.part)) },
  { pattern: 'the {part} before last', read: ({ num }, s) => timed(s, -2, num.part) },
  { pattern: 'last night', read: (_, s) => timed(s, -1, 3) },
  { pattern: 'this|last|next|past|coming=which {unit}', read: stepped },
  { pattern: 'the past|last|next|coming=which {unit}', read: theLast },
  {
    pattern: 'this past {unit}',
    read: ({ num }, situation) => {
      const { unit } = UNITS[num.unit];
      if (unit === null) return null;
      return unit === 'weekend' ? weekend(situation) : point(away(situation, unit, -1), unit);
    },
  },
  { pattern: 'the {unit}', read: definite },
  {
    pattern: 'this time last|next=which year',
    read: ({ word }, s) => point(away(s, 'year', STEPS.get(word.which)!), 'year'),
  },
  {
    pattern: 'the {unit} before|after=which last|next=step',
    read: ({ num, word }, s) => secondNext(num.unit, word, s),
  },
  { pattern: 'recent years|months|weeks|days|decades|history|times', read: () => vaguePoint('PAST_REF') },
];
