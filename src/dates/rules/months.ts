import { civilOf, weekdayOf } from '../calendar';
import { point, type Rule } from '../expression';
import { MONTHS, UNITS } from '../lexicon/names';
import { monthNear, type Pick } from '../nearest';
import { monthPeriod, periodAt } from '../period';
import { after, antecedent, before, isCapitalised, pieceAfter, pieceBefore, type Situation } from '../situation';

/** Words before which a month is a month: in March, since May, by August. */
const LEADS = new Set(
  'in since by until till from to during between before after through of for last next this past early late mid and or - – around throughout'.split(
    ' ',
  ),
);
/** Words that no name of a person follows. */
const STRONG_LEADS = new Set('in since until till during last next this early late mid between'.split(' '));
/** Months that are words or given names as well. */
const NAMES = new Set(['april', 'may', 'june', 'august', 'march', 'jan']);
const ABBREVIATED = new Set('jan feb febr mar apr jun jul aug sep sept oct nov dec'.split(' '));
const DETERMINERS = new Set("the a an its their his her our 's that".split(' '));

/** Whether a lone month name is one, not "Theresa May", "April Jones", "the March on Washington" or "March!". */
function isMonth(situation: Situation): boolean {
  const piece = situation.pieces[situation.first];
  const lead = before(situation);
  if (ABBREVIATED.has(piece.lower) && !piece.text.endsWith('.') && !STRONG_LEADS.has(lead)) return false;
  if (!NAMES.has(piece.lower)) return !(isCapitalised(pieceAfter(situation)) && isPersonLike(situation));
  if (STRONG_LEADS.has(lead)) return lead !== 'in' || !isPersonLike(situation);
  if (isPersonLike(situation)) return false;
  // "Augusta and June danced", "as early as March", "the wettest May on record".
  if (lead === 'and' || lead === 'or') return isMonthBefore(situation);
  if (lead === 'as') return /^(?:early|late|recently|soon)$/.test(before(situation, 2));
  if (/^(?:\p{Ll}{2,}est|best|worst)$/u.test(lead)) return DETERMINERS.has(before(situation, 2));
  if (LEADS.has(lead)) return true;
  return (
    DETERMINERS.has(lead) &&
    !/^(?:on|for|of|against|to|through|)$/.test(after(situation)) &&
    /^\p{L}/u.test(after(situation))
  );
}

const isMonthBefore = (situation: Situation): boolean =>
  MONTHS.has(before(situation, 2)) || /^\d{4}$/.test(before(situation, 2));

/** A capital right beside it, with nothing but a space between: a given name or a surname; "the House of May". */
function isPersonLike(situation: Situation): boolean {
  if (
    before(situation) === 'of' &&
    isCapitalised(pieceBefore(situation, 2)) &&
    pieceBefore(situation, 2)!.tag === 'PROPN'
  )
    return true;
  const [previous, next] = [pieceBefore(situation), pieceAfter(situation)];
  const lead = previous?.lower ?? '';
  const named = isCapitalised(previous) && !LEADS.has(lead) && !DETERMINERS.has(lead) && previous?.tag === 'PROPN';
  const surname =
    isCapitalised(next) && next?.tag === 'PROPN' && !next.glued && NAMES.has(situation.pieces[situation.first].lower);
  return named || surname;
}

const pickOf = (word: string | undefined): Pick =>
  word === 'last' || word === 'past'
    ? 'last'
    : word === 'next' || word === 'coming'
      ? 'next'
      : word === 'this'
        ? 'this'
        : null;

const YEARS_AWAY = new Map<string, number>(
  Object.entries({
    last: -1,
    previous: -1,
    this: 0,
    the: 0,
    next: 1,
    following: 1,
    coming: 1,
  }),
);

/** "October of next year", "March this year", "June that year". */
const inRelativeYear: Rule['read'] = ({ num, word }, situation) => {
  if (word.which === 'that' || word.which === 'same') {
    const found = antecedent(situation, 'year');
    return point(found && monthPeriod(civilOf(found.from).year, num.month), 'month');
  }
  const { today } = situation;
  return point(
    today === null ? null : monthPeriod(civilOf(today).year + YEARS_AWAY.get(word.which)!, num.month),
    'month',
  );
};

/** "The last week of March", "the second weekend of June 2014": the weeks that begin in the month. */
const withinMonth: Rule['read'] = ({ num, word }, situation) => {
  const month = num.year === undefined ? monthNear(situation, num.month, null) : monthPeriod(num.year, num.month);
  const { unit } = UNITS[num.unit];
  if (unit !== 'week' && unit !== 'weekend' && unit !== 'day') return null;
  if (!month) return point(null, unit);
  if (unit === 'day') return point(periodAt('day', word.last ? month.to : month.from + num.ord - 1));
  if (word.last) return point(periodAt(unit, month.to - (weekdayOf(month.to) < 4 ? 7 : 0)));
  const monday = month.from + ((8 - weekdayOf(month.from)) % 7);
  const day = monday + 7 * (num.ord - 1);
  return day <= month.to ? point(periodAt(unit, day)) : null;
};

export const MONTH_RULES: Rule[] = [
  { pattern: 'the {ord} {unit} of {month} ( ,? {year} )?', read: withinMonth },
  { pattern: 'the last|final=last {unit} of {month} ( ,? {year} )?', read: withinMonth },
  { pattern: '{month} of|, {year}', read: ({ num }) => point(monthPeriod(num.year, num.month)) },
  { pattern: '{month} {year}', read: ({ num }) => point(monthPeriod(num.year, num.month)) },
  { pattern: 'the month of {month} {year}', read: ({ num }) => point(monthPeriod(num.year, num.month)) },
  { pattern: '{month} of? last|this|next|that|previous|following|coming=which year', read: inRelativeYear },
  { pattern: '{month} of the same=which year', read: inRelativeYear },
  {
    pattern: 'this|last|next|past|coming=which {month}',
    // "The last Jan. 3, 2020": the month has a day of its own.
    read: ({ num, word }, situation) =>
      /^\d{1,2}$/.test(after(situation)) ? null : point(monthNear(situation, num.month, pickOf(word.which)), 'month'),
  },
  {
    pattern: '{month}',
    read: ({ num }, situation) => (isMonth(situation) ? point(monthNear(situation, num.month, null), 'month') : null),
  },
];
