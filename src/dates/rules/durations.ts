import { duration, durationValue, repeated, type Rule } from '../expression';
import { UNITS, WEEKDAYS } from '../lexicon/names';
import { after, before, isCapitalised, pieceAfter, type Situation } from '../situation';

/** Words between a count and its unit: six straight days, two more weeks. */
const between =
  'consecutive|straight|trading|business|working|full|whole|more|long|calendar|solid|additional|extra|successive|short|entire|further|other';

/** "A 38-year-old", "33 years old": an age is no stretch of time that readers look for. */
const isAge = (situation: Situation): boolean =>
  after(situation) === 'old' ||
  (after(situation) === '-' && after(situation, 2) === 'old') ||
  after(situation) === 'olds';

/** "A second term", "a quarter of the votes", "two thirds", "one day you will see". */
function isNone(situation: Situation, count: number, unit: number): boolean {
  const length = situation.end - situation.first;
  const name = situation.pieces[situation.end - 1].lower;
  if (name === 'second') return count === 1;
  if (UNITS[unit].unit === 'quarter')
    return Number.isNaN(count) || count < 2 || (length < 3 && /^(?:of|the)$/.test(after(situation)));
  if (isWar(situation)) return true;
  return name === 'day' && situation.pieces[situation.first].lower === 'one';
}

/** "The Thirty Years' War", "the Six Day War". */
function isWar(situation: Situation): boolean {
  const next = pieceAfter(situation, /^['’]$/.test(after(situation)) ? 2 : 1);
  return isCapitalised(situation.pieces[situation.end - 1]) && isCapitalised(next) && !WEEKDAYS.has(next!.lower);
}

const counted: Rule['read'] = ({ num }, situation) => {
  if (isAge(situation) || isNone(situation, num.n, num.unit)) return null;
  // $5 a minute, No. 3 week: the number belongs to what stands before it.
  if (
    /^(?:\$|£|€|#|no|number|page|chapter|day|week|year)$/.test(before(situation)) &&
    /^\d/.test(situation.pieces[situation.first].text)
  )
    return null;
  // "World Cup 2018 day five": a year before its day.
  if (num.n >= 1900 && num.n < 2100 && situation.pieces[situation.first].text === String(num.n)) return null;
  return duration(num.n, num.unit);
};

/** Uncounted plurals last only where a word says so: for years, in minutes, decades of. */
const UNCOUNTED_LEADS = /^(?:for|in|within|after|over|just|took|take|takes|spent|lasted|last|only|mere|through)$/;

const uncounted: Rule['read'] = ({ num }, situation) => {
  const behind = after(situation);
  const led =
    UNCOUNTED_LEADS.test(before(situation)) || (before(situation) === 'the' && before(situation, 2) === 'over');
  if (
    behind === 'old' ||
    !(led || /^(?:ago|later|earlier|before|after)$/.test(behind) || (behind === '-' && after(situation, 2) === 'long'))
  )
    return null;
  return duration(Number.NaN, num.units);
};

const span: Rule['read'] = ({ num }, situation) => (isAge(situation) ? null : duration(num.n, num.unit));

const RATE_LEADS =
  /^(?:\d[\d,.]*|once|twice|times?|million|billion|thousand|hundred|trillion|%|percent|people|dollars|euros|pounds|tonnes|tons|jobs|visitors|deaths)$/;

export const DURATIONS: Rule[] = [
  { pattern: '{n} {anyUnit:unit}', read: counted },
  { pattern: '{n} - {anyUnit:unit}', read: counted },
  { pattern: `{n} -? ${between} {anyUnit:unit}`, read: counted },
  { pattern: `the? past|last|next|coming|first|previous|following|final|preceding {n} {units:unit}`, read: span },
  { pattern: `the? past|last|next|coming|previous {n} ${between} {units:unit}`, read: span },
  {
    pattern: '{n} -|–|to|or {n:last} -? {units:unit}',
    read: ({ num }, s) => (isAge(s) ? null : duration(num.last, num.unit)),
  },
  { pattern: '{unit} and a half', read: ({ num }) => duration(1.5, num.unit) },
  { pattern: 'a|an|one {unit} and a half', read: ({ num }) => duration(1.5, num.unit) },
  { pattern: 'half a|an {unit}', read: ({ num }) => ({ ...duration(0.5, num.unit) }) },
  { pattern: '{units}', read: uncounted },
  {
    pattern: 'a|an|per|each {unit}',
    read: ({ num }, situation) => {
      const lead = before(situation);
      return RATE_LEADS.test(lead) ? repeated(durationValue(1, num.unit)) : null;
    },
  },
];
