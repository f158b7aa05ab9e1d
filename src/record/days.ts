const DAY = 86_400_000;

/**
 * The day a TIMEX3 or ISO 8601 value begins with, in days since 1970; null where it tells no day, month or year of its
 * own. A range counts from its beginning.
 */
export function dayNumber(value: string | null): number | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value ?? '') ?? [];
  if (!year) return null;
  const instant = Date.parse(`${year}-${month}-${day}`);
  return Number.isNaN(instant) ? null : instant / DAY;
}

/** A day since 1970 as YYYY-MM-DD. */
export const isoDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
