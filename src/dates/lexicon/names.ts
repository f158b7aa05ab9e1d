import type { Unit } from '../period';

const MONTH_NAMES =
  'january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec';
const WEEKDAY_NAMES =
  'monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun';

const numbered = (names: string): Map<string, number> =>
  new Map(names.split('|').flatMap((group, i) => group.split(' ').map((name): [string, number] => [name, i + 1])));

/** 1 is January. */
export const MONTHS = numbered(MONTH_NAMES);
/** ISO: 1 is Monday. */
export const WEEKDAYS = numbered(WEEKDAY_NAMES);

export const SEASONS = new Map([
  ['spring', 0],
  ['springtime', 0],
  ['summer', 1],
  ['summertime', 1],
  ['autumn', 2],
  ['fall', 2],
  ['winter', 3],
  ['wintertime', 3],
]);

export interface UnitWord {
  /** TIMEX3's letters, the T of times included. */
  code: string;
  /** What one of it is in `code`: a fortnight is two weeks. */
  factor: number;
  /** The calendar unit that it counts, none below a day. */
  unit: Unit | null;
}

export const UNITS: UnitWord[] = [
  { code: 'TS', factor: 1, unit: null },
  { code: 'TM', factor: 1, unit: null },
  { code: 'TH', factor: 1, unit: null },
  { code: 'D', factor: 1, unit: 'day' },
  { code: 'W', factor: 1, unit: 'week' },
  { code: 'WE', factor: 1, unit: 'weekend' },
  { code: 'W', factor: 2, unit: 'week' },
  { code: 'M', factor: 1, unit: 'month' },
  { code: 'Q', factor: 1, unit: 'quarter' },
  { code: 'Y', factor: 1, unit: 'year' },
  { code: 'Y', factor: 10, unit: 'decade' },
  { code: 'Y', factor: 100, unit: 'century' },
];

const SINGULAR = 'second|minute min|hour hr|day|week wk|weekend|fortnight|month|quarter|year yr|decade|century'.split(
  '|',
);
const PLURAL =
  'seconds secs|minutes mins|hours hrs|days|weeks wks|weekends|fortnights|months|quarters|years yrs|decades|centuries'.split(
    '|',
  );

const unitWords = (groups: string[]): Map<string, number> =>
  new Map(groups.flatMap((group, i) => group.split(' ').map((word): [string, number] => [word, i])));

/** Indexes into `UNITS`. */
export const SINGULAR_UNITS = unitWords(SINGULAR);
export const PLURAL_UNITS = unitWords(PLURAL);

/** Parts of a day, by TIMEX3's codes. */
export const DAY_PARTS = ['TMO', 'TAF', 'TEV', 'TNI', 'TMI'];
export const DAY_PART_WORDS = new Map([
  ['morning', 0],
  ['afternoon', 1],
  ['evening', 2],
  ['night', 3],
]);
