import { durationValue, repeated, type Rule } from '../expression';
import { UNITS } from '../lexicon/names';
import { isCapitalised, pieceAfter, pieceBefore, type Situation } from '../situation';

const PERIODIC = new Map<string, string>(
  Object.entries({
    hourly: 'PT1H',
    daily: 'P1D',
    nightly: 'P1D',
    weekly: 'P1W',
    fortnightly: 'P2W',
    biweekly: 'P2W',
    monthly: 'P1M',
    quarterly: 'P3M',
    annual: 'P1Y',
    annually: 'P1Y',
    yearly: 'P1Y',
    biennial: 'P2Y',
  }),
);

/** "The Daily Mail", "The Weekly Standard". */
function isName(situation: Situation): boolean {
  return (
    isCapitalised(situation.pieces[situation.first]) &&
    (pieceBefore(situation) !== undefined || isCapitalised(pieceAfter(situation)))
  );
}

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'];

export const SETS: Rule[] = [
  {
    pattern: 'every|each {unit}',
    read: ({ num }) => (UNITS[num.unit].code === 'TS' ? null : repeated(durationValue(1, num.unit))),
  },
  { pattern: 'every {n} {units:unit}', read: ({ num }) => repeated(durationValue(num.n, num.unit)) },
  { pattern: 'every other|second {unit}', read: ({ num }) => repeated(durationValue(2, num.unit)) },
  { pattern: 'every|each {month}', read: ({ num }) => repeated(`XXXX-${String(num.month).padStart(2, '0')}`) },
  { pattern: 'every|each {season}', read: ({ num }) => repeated(`XXXX-${SEASON_CODES[num.season]}`) },
  { pattern: 'every|each {part}', read: ({ num }) => repeated(`XXXX-XX-XX${['TMO', 'TAF', 'TEV', 'TNI'][num.part]}`) },
  { pattern: 'once|twice a {unit}', read: ({ num }) => repeated(durationValue(1, num.unit)) },
  { pattern: '{n} times a {unit}', read: ({ num }) => repeated(durationValue(1, num.unit)) },
  {
    pattern: 'hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|quarterly|annual|annually|yearly|biennial=how',
    read: ({ word }, situation) => (isName(situation) ? null : repeated(PERIODIC.get(word.how)!)),
  },
];
