const AGO = /(?<![\p{L}\d])(\d{1,2}|an?|one)\s(minute|min|hour|hr)s?\sago(?!\p{L})/iu;

/** A line that tells a time from now ("Updated 3 hours ago") with the moment it means, in the reader's own time. */
export function withMoment(line: string): string {
  const match = AGO.exec(line);
  if (!match) return line;
  const count = Number(match[1]) || 1;
  const minutes = /^h/i.test(match[2]!) ? 60 * count : count;
  return `${line} (${localIso(new Date(Date.now() - 60_000 * minutes))})`;
}

const pad = (number: number): string => String(number).padStart(2, '0');

const localIso = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
