import type { ToldDate } from '../model';
import type { Entry } from './entries';

/** Statements of one date; those of which the article does not tell when they were made have none. */
export interface Dated {
  date: Pick<ToldDate, 'value' | 'granularity'> | null;
  entries: Entry[];
}

/** Seasons by the month they begin in, as far as an order needs it. */
const seasons = new Map([
  ['WI', 1],
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
]);

const two = (number: number): string => String(number).padStart(2, '0');

/** A TIMEX3 or ISO 8601 value as a text that sorts by where it begins in time; coarser ones come first. */
function beginning(value: string): string {
  const [first = ''] = value.split('/');
  const part = /^(\d{4})-(?:W(\d\d)|Q(\d)|H(\d)|(WI|SP|SU|FA))/.exec(first);
  if (!part) return first.padEnd(4, '0');
  const [, year, week, quarter, half, season] = part;
  if (week) {
    const day = new Date(Date.UTC(Number(year), 0, 4 + 7 * (Number(week) - 1)));
    day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
    return day.toISOString().slice(0, 10);
  }
  const month = quarter ? Number(quarter) * 3 - 2 : half ? Number(half) * 6 - 5 : seasons.get(season!)!;
  return `${year}-${two(month)}`;
}

/** Entries by the date they were made on, earliest first, and within it as they stand; those without one last. */
export function groupByDate(entries: readonly Entry[]): Dated[] {
  const groups = new Map<string, Dated>();
  const untold: Entry[] = [];
  for (const entry of entries) {
    const { date } = entry.statement;
    if (date.value === null) {
      untold.push(entry);
      continue;
    }
    const key = `${date.value} ${date.granularity}`;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { date, entries: [entry] });
  }
  const at = ({ date }: Dated): string => beginning(date?.value ?? '');
  const told = [...groups.values()].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
  return untold.length > 0 ? [...told, { date: null, entries: untold }] : told;
}
