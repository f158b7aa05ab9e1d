import type { Granularity } from '../model';
import { language } from './language';
import { t } from './messages';

/** A date as the page wrote it: ISO 8601 or TIMEX3, in its own local time. */
export interface KnownDate {
  value: string;
  granularity: Granularity;
}

const seasons = { SP: 'seasonSpring', SU: 'seasonSummer', FA: 'seasonAutumn', WI: 'seasonWinter' } as const;
const partsOfDay = { MO: 'timeMorning', AF: 'timeAfternoon', EV: 'timeEvening', NI: 'timeNight' } as const;

const dayMs = 86_400_000;

/** The fields are those of the page's own clock and are not converted, so UTC stands in for its zone. */
const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' });

const dayOptions: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const day = (instant: number): string => formatter(dayOptions).format(instant);
const year = (number: number): string => formatter({ year: 'numeric' }).format(Date.UTC(number, 0, 1));

function time(value: string): string | null {
  const [date, clock = ''] = value.split('T');
  const instant = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(instant)) return null;
  if (Object.hasOwn(partsOfDay, clock)) return t(partsOfDay[clock as keyof typeof partsOfDay], day(instant));
  const [hour, minute = '0'] = clock.split(':');
  const at = instant + (Number(hour) * 60 + parseInt(minute)) * 60_000;
  if (Number.isNaN(at)) return null;
  const shown = formatter({ ...dayOptions, hour: 'numeric', minute: '2-digit' }).format(at);
  return [shown, zoneOf(clock)].filter(Boolean).join(' ');
}

/** The name of the zone that a time is told in: "UTC", "UTC−5", "UTC+5:30"; null where none is told. */
function zoneOf(clock: string): string | null {
  const zone = /(?:Z|([+-])(\d\d):?(\d\d))$/.exec(clock);
  if (!zone) return null;
  const [, sign, hours = '0', minutes = '00'] = zone;
  if (!Number(hours) && !Number(minutes)) return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** The Monday on which an ISO week begins: the week that holds 4 January is the first. */
function mondayOf(yearNumber: number, week: number): number {
  const fourth = Date.UTC(yearNumber, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + (7 * (week - 1) - weekday) * dayMs;
}

function days(value: string, first: number, last: number): string | null {
  const week = /^(\d{4})-W(\d\d)/.exec(value);
  if (!week) return null;
  const monday = mondayOf(Number(week[1]), Number(week[2]));
  return formatter(dayOptions).formatRange(monday + first * dayMs, monday + last * dayMs);
}

function partOfYear(value: string): string | null {
  const part = /^(\d{4})-(?:Q(\d)|H(\d)|(SP|SU|FA|WI))$/.exec(value);
  if (!part) return null;
  const [, ofYear, quarter, half, season] = part;
  if (season) return t(seasons[season as keyof typeof seasons], ofYear);
  return quarter ? t('dateQuarter', quarter, ofYear) : t('dateHalf', half, ofYear);
}

function instantOf(value: string): number | null {
  const instant = /^\d{4}(-\d\d){0,2}$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(instant) ? null : instant;
}

function simple(value: string, options: Intl.DateTimeFormatOptions): string | null {
  const instant = instantOf(value);
  return instant === null ? null : formatter(options).format(instant);
}

function century(value: string): string | null {
  if (!/^\d\d$/.test(value)) return null;
  const first = Number(value) * 100;
  return `${year(first)}–${year(first + 99)}`;
}

const formats: Record<Granularity, (value: string) => string | null> = {
  century,
  decade: (value) => (/^\d{3}$/.test(value) ? t('dateDecade', `${value}0`) : null),
  year: (value) => simple(value, { year: 'numeric' }),
  half: partOfYear,
  quarter: partOfYear,
  season: partOfYear,
  month: (value) => simple(value, { month: 'long', year: 'numeric' }),
  week: (value) => days(value, 0, 6),
  weekend: (value) => days(value, 5, 6),
  day: (value) => simple(value, dayOptions),
  time,
};

const formatOne = (value: string, granularity: Granularity): string => formats[granularity](value) ?? value;

/** From one day to another: "2–4 March 2026". */
function dayRange(from: string, to: string): string | null {
  const [first, last] = [instantOf(from), instantOf(to)];
  return first === null || last === null || first > last ? null : formatter(dayOptions).formatRange(first, last);
}

/**
 * The date in the reader's language, exactly as finely as it is known, or a range of two; a value we cannot read stays
 * as it is.
 */
export function formatDate({ value, granularity }: KnownDate): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return formatOne(value, granularity);
  const days = granularity === 'day' || granularity === 'weekend' ? dayRange(from, to) : null;
  return days ?? `${formatOne(from, granularity)} – ${formatOne(to, granularity)}`;
}
