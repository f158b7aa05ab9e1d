import { civilOf } from '../calendar';
import { named, point, type Rule } from '../expression';
import { quarterNear, seasonNear, type Pick } from '../nearest';
import { halfPeriod, quarterPeriod, seasonPeriod, type Period } from '../period';
import { fullYear } from './absolute';
import { antecedent, before, isCapitalised, pieceAfter, pieceBefore, type Situation } from '../situation';

type Input = Parameters<Rule['read']>[0];

/** Games have quarters and halves too. */
const SPORT = new Set(
  'touchdown touchdowns yard yards halftime scored scoring coach quarterback possession rebounds rebound goal goals innings goalkeeper striker kick kicked penalty defender midfielder free-throw pointer layup turnover turnovers interception fumble'.split(
    ' ',
  ),
);

function isGame({ pieces, from, to }: Situation): boolean {
  for (let i = from; i < Math.min(to, from + 80); i++) if (SPORT.has(pieces[i].lower)) return true;
  return false;
}

const RELATIVE_YEARS = new Map<string, number>(
  Object.entries({ last: -1, this: 0, the: 0, next: 1, current: 0, previous: -1 }),
);
const PICKS = new Map<string, Pick>(
  Object.entries({
    last: 'last',
    past: 'last',
    this: 'this',
    next: 'next',
    coming: 'next',
    previous: 'last',
    same: null,
  }),
);

/** The year that "of 2013", "of last year", "that year" or nothing gives; undefined for nothing. */
function yearOf({ num, word }: Input, situation: Situation): number | null | undefined {
  if (num.year !== undefined) return num.year;
  if (word.year === undefined) return undefined;
  const base =
    word.year === 'that' || word.year === 'same' ? (antecedent(situation, 'year')?.from ?? null) : situation.today;
  return base === null ? null : civilOf(base).year + (RELATIVE_YEARS.get(word.year) ?? 0);
}

const inYear = (year: number | null, make: (year: number) => Period, granularity: 'quarter' | 'half' | 'season') =>
  point(year === null ? null : make(year), granularity);

const quarter = (nth: number, input: Input, situation: Situation): ReturnType<Rule['read']> => {
  if (nth < 1 || nth > 4) return null;
  const year = yearOf(input, situation);
  if (year !== undefined) return inYear(year, (y) => quarterPeriod(y, nth), 'quarter');
  return isGame(situation) ? null : point(quarterNear(situation, nth, null), 'quarter');
};

const half = (nth: number, input: Input, situation: Situation): ReturnType<Rule['read']> => {
  if (nth < 1 || nth > 2) return null;
  const year = yearOf(input, situation);
  if (year === undefined) return null;
  return inYear(year, (y) => halfPeriod(y, nth), 'half');
};

const ofYear = '( -? of? ,? {year} )?';
const ofRelative = 'of? last|this|next|the|that|current|previous=year year';

const LAST = 'last|final';

/** "1Q23", "Q3 ’21". */
const shortQuarter: Rule['read'] = (input, situation) =>
  quarter(input.num.int, { ...input, num: { ...input.num, year: fullYear(input.num.yy, situation) } }, situation);

/** A quarter of a year that begins when the firm or the state says: it has a name, and no place in the calendar. */
const fiscalQuarter: Rule['read'] = ({ num }) =>
  num.ord >= 1 && num.ord <= 4 ? named(`${num.year}-Q${num.ord}`, 'quarter') : null;

export const QUARTERS: Rule[] = [
  { pattern: `the? {ord} -? quarter ${ofYear}`, read: (input, s) => quarter(input.num.ord, input, s) },
  { pattern: `the? {ord} -? quarter ${ofRelative}`, read: (input, s) => quarter(input.num.ord, input, s) },
  { pattern: `the? ${LAST} quarter of {year}`, read: (input, s) => quarter(4, input, s) },
  { pattern: `the? ${LAST} quarter ${ofRelative}`, read: (input, s) => quarter(4, input, s) },
  { pattern: `q {int} ${ofYear}`, read: (input, s) => quarter(input.num.int, input, s) },
  { pattern: '{year} q {int}', read: (input, s) => quarter(input.num.int, input, s) },
  {
    pattern: `quarter {int} ${ofYear}`,
    read: (input, s) => (input.num.year ? quarter(input.num.int, input, s) : null),
  },
  { pattern: 'the? {year} {ord} -? quarter', read: (input, s) => quarter(input.num.ord, input, s) },
  { pattern: '{int} q {year}', read: (input, s) => quarter(input.num.int, input, s) },
  { pattern: "{int} q '|’? {yy}", read: shortQuarter },
  { pattern: "q {int} '|’? {yy}", read: shortQuarter },
  { pattern: 'the fiscal {ord} quarter', read: () => point(null, 'quarter') },
  { pattern: 'the? {ord} -? quarter of? the? fiscal|financial year? {year}', read: fiscalQuarter },
  { pattern: 'the? fiscal|financial {ord} -? quarter of? {year}', read: fiscalQuarter },
  { pattern: 'the? fiscal|financial year? {year} {ord} -? quarter', read: fiscalQuarter },
  { pattern: 'q {int:ord} of? fiscal|financial|fy|fy- year? {year}', read: fiscalQuarter },
  { pattern: 'fiscal|financial q {int:ord} {year}', read: fiscalQuarter },
];

export const HALVES: Rule[] = [
  { pattern: `the? {ord} half of {year}`, read: (input, s) => half(input.num.ord, input, s) },
  { pattern: `the? {ord} half ${ofRelative}`, read: (input, s) => half(input.num.ord, input, s) },
  { pattern: 'the latter half of {year}', read: (input, s) => half(2, input, s) },
  {
    pattern: `h {int} ${ofYear}`,
    read: (input, s) =>
      s.pieces[s.first].text === 'H' && input.num.year !== undefined ? half(input.num.int, input, s) : null,
  },
];

const SEASON_LEADS = new Set(
  'in this last next by during since until early late mid of through after before for every - the past'.split(' '),
);

/** "Winter Olympics", "Spring Hill", "the fall of the wall", "hot springs" are no seasons. */
function isSeason(situation: Situation, word: string): boolean {
  const lead = before(situation);
  const first = situation.pieces[situation.first].lower;
  const next = pieceAfter(situation);
  if (isCapitalised(next) && isCapitalised(situation.pieces[situation.end - 1])) return false;
  if (
    next?.lower === 'of' ||
    (isCapitalised(pieceBefore(situation)) && lead !== 'in' && lead !== 'last' && lead !== 'this')
  )
    return false;
  if (word === 'fall' && first === 'fall') return false;
  return first === 'the'
    ? lead === 'in' || lead === 'during' || lead === 'of' || lead === 'through' || lead === 'for' || lead === 'over'
    : SEASON_LEADS.has(lead);
}

const season: Rule['read'] = (input, situation) => {
  const year = yearOf(input, situation);
  if (year !== undefined) return inYear(year, (y) => seasonPeriod(y, input.num.season), 'season');
  const pick = input.word.which;
  if (pick !== undefined) return point(seasonNear(situation, input.num.season, PICKS.get(pick) ?? null), 'season');
  const word = situation.pieces[situation.end - 1].lower;
  return isSeason(situation, word) ? point(seasonNear(situation, input.num.season, null), 'season') : null;
};

/** "The summer before last", "the winter after next". */
const secondNext: Rule['read'] = ({ num, word }, situation) => {
  const isPast = word.which === 'before';
  if (isPast !== (word.step === 'last')) return null;
  const near = seasonNear(situation, num.season, isPast ? 'last' : 'next');
  return inYear(near && civilOf(near.from).year + (isPast ? -1 : 1), (y) => seasonPeriod(y, num.season), 'season');
};

export const SEASON_RULES: Rule[] = [
  { pattern: 'the {season} before|after=which last|next=step', read: secondNext },
  { pattern: 'the? {season}', read: season },
  { pattern: 'this|last|next|past|coming=which {season}', read: season },
  { pattern: 'the? {season} of|, {year}', read: season },
  { pattern: 'the? {season} {year}', read: season },
  {
    pattern: "the? {season} of '|’|‘ {yy}",
    read: (input, s) => season({ ...input, num: { ...input.num, year: fullYear(input.num.yy, s) } }, s),
  },
  { pattern: `the? {season} ${ofRelative}`, read: season },
];
