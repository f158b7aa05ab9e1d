import { named, point, type Rule } from '../expression';
import { PAST } from '../lexicon/tense';
import { STREET } from '../lexicon/streets';
import { intervalPeriod, yearPeriod } from '../period';
import type { Piece } from '../pieces';
import { after, before, isCapitalised, pieceAfter, pieceBefore, type Situation } from '../situation';
import { fullYear } from './absolute';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** What stands before a number that counts or names something else: money, flights, models, rooms. */
const NO_YEAR_BEFORE = words(
  '$ £ € ¥ # us$ a$ c$ flight no no. number route highway room suite page pages channel boeing airbus some about around approximately roughly nearly almost over exactly only than least most to/from another further extra total rs usd eur gbp windows iso model unit building psi x × + = < > section article paragraph clause chapter rule bill resolution act file case item lot gate apartment bus train platform terminal berth lane locker box drawer shelf seat cell ward plot bay pier hangar bench has have had got gets',
);
/** What stands behind a number that counts. */
const COUNTED = words(
  'percent % people men women children workers employees jobs miles km kilometers kilometres metres meters feet ft yards acres points votes troops soldiers dead deaths cases tons tonnes kg pounds lbs dollars euros cents yen words pages students homes houses units copies times rpm hp hours minutes seconds days weeks months years degrees members volunteers residents voters protesters refugees migrants passengers guests fans officers police patients seats square million billion thousand mph kph watts calories mg ml mm cm m gmt utc est hrs hundred others more signatures stores shares barrels bottles cars vehicles customers businesses companies schools beds hectares index series',
);
const LEADS = words(
  "in since by until till from to before after during between for of and or through around circa year the a an its their his her our my this 's early mid late - – ( , / & as spring summer autumn fall winter version class season that these those with",
);

/** "At 1990 Harbour Road"; in "in 1990 Harbour Road was closed" it is a year. */
function isHouse(situation: Situation): boolean {
  if (before(situation) === 'in') return false;
  const behind = [1, 2, 3].map((distance) => pieceAfter(situation, distance));
  const street = behind.findIndex((piece) => STREET.test(piece?.text ?? ''));
  return street > 0 && behind.slice(0, street).every(isCapitalised);
}

/** "1984 to 1620" counts down, as no span of years does. */
const isScore = (situation: Situation, year: number): boolean =>
  (after(situation) === 'to' && Number(after(situation, 2)) < year) ||
  (before(situation) === 'to' && Number(before(situation, 2)) > year);

const isPluralNoun = (piece: Piece | undefined): boolean =>
  piece?.tag === 'NOUN' && /(?:[^s]s|ren)$/.test(piece.lower) && !piece.glued;

/** Whether four digits are a year: not $2,000, Flight 1990, "2000 workers". */
function isYear(situation: Situation, year: number): boolean {
  const [lead, behind] = [before(situation), after(situation)];
  const previous = pieceBefore(situation);
  const next = pieceAfter(situation);
  const rough = (lead === 'around' || lead === 'about') && /^[,.;:)]?$/.test(behind);
  if ((NO_YEAR_BEFORE.has(lead) && !rough) || COUNTED.has(behind) || isHouse(situation)) return false;
  // 2013-06, 1:2000, 1990.5, 2000m
  if (next?.glued && /^[\p{L}\d:/%°]/u.test(next.text) && behind !== "'s" && behind !== '/') return false;
  if (previous && situation.pieces[situation.first].glued && /^[\p{L}\d:.+#@_/]$/u.test(lead)) return false;
  // "A survey of 1709 schoolchildren": a number of things.
  if (/^(?:of|for|and|to|with|or|by|from|between)$/.test(lead) && isPluralNoun(next)) return false;
  // "1990 of them", "1990 were counted", "scored 1984 runs", "cost 1999 crowns": things are counted.
  if (behind === 'of' && /^(?:|,|;|and)$/.test(lead)) return false;
  if (/^(?:were|are|have)$/.test(behind) && /^(?:|,|;|and)$/.test(lead)) return false;
  if (isPluralNoun(next) && (previous?.tag === 'VERB' || previous?.tag === 'AUX' || PAST.has(lead))) return false;
  if (isScore(situation, year)) return false;
  // "Call 0161 496 2024".
  if (/^(?:0\d+|\d{3,})$/.test(lead) && !/^[12]\d{3}$/.test(lead)) return false;
  if (year < 1600) return lead === 'in' || lead === 'since' || lead === 'year';
  if (year > 2100) return lead === 'by' || lead === 'in' || lead === 'until' || lead === 'year';
  if (LEADS.has(lead) || lead === '') return true;
  // "Olympics 2012", "WWDC 2005" name a year; "about 1900 Boeing" was dealt with above.
  return (
    year >= 1900 &&
    year <= 2050 &&
    (isCapitalised(previous) || /^[,.;:)"”’]?$/.test(behind) || previous?.tag !== 'VERB')
  );
}

const range: Rule['read'] = ({ num }, situation) => {
  const last = num.last ?? Math.floor(num.year / 100) * 100 + num.yy;
  const previous = before(situation);
  if (last <= num.year || last - num.year > 120 || num.year < 1500 || NO_YEAR_BEFORE.has(previous)) return null;
  if (num.last === undefined && num.yy <= 12 && after(situation) === '-') return null;
  return point(intervalPeriod(yearPeriod(num.year), yearPeriod(last)));
};

/** "Fiscal year 2017-18" runs over two years. */
const fiscalYears: Rule['read'] = ({ num }) =>
  num.yy === (num.year + 1) % 100 ? named(`${num.year}/${num.year + 1}`, 'year') : null;

const PREPOSITIONS = words(
  'since in of from by until before after during between late early mid and to summer winter spring autumn fall',
);

export const YEARS: Rule[] = [
  {
    pattern: '{year}',
    read: ({ num }, situation) => (isYear(situation, num.year) ? point(yearPeriod(num.year)) : null),
  },
  { pattern: 'the year {year}', read: ({ num }) => point(yearPeriod(num.year)) },
  { pattern: '{year} -|–|/ {yy}', read: range },
  { pattern: '{year} -|–|—|/ {year:last}', read: range },
  {
    pattern: "'|’|‘ {yy}",
    read: ({ num }, situation) => {
      if (!PREPOSITIONS.has(before(situation)) || (pieceAfter(situation)?.glued && /^\p{L}/u.test(after(situation))))
        return null;
      return point(yearPeriod(fullYear(num.yy, situation)));
    },
  },
  { pattern: 'fiscal|financial year? {year}', read: ({ num }) => named(`FY${num.year}`, 'year') },
  { pattern: 'fiscal|financial year? {year} -|–|/ {yy}', read: fiscalYears },
  { pattern: 'the? {year} fiscal|financial year', read: ({ num }) => named(`FY${num.year}`, 'year') },
  { pattern: 'fy|fy- {year}', read: ({ num }) => named(`FY${num.year}`, 'year') },
  {
    pattern: 'this|last|next|the|current|previous=which fiscal|financial year',
    read: () => point(null, 'year'),
  },
];
