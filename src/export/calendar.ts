import { type Row, rowsOf } from './rows';
import type { ExportSource } from './source';

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

/** Lines are at most 75 octets long; a longer one goes on in the next behind a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > 75) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += length;
  }
  return `${lines.join('\r\n')}\r\n`;
}

const compact = (instant: number): string => new Date(instant).toISOString().slice(0, 10).replaceAll('-', '');

/** First day and the day after the last that a day, month or year covers; null for what no calendar shows. */
function daysOf(value: string): [first: string, after: string] | null {
  const [year, month, day] = (/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T)/.exec(value) ?? []).slice(1);
  if (!year) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const after = day ? Date.UTC(y, m, d + 1) : month ? Date.UTC(y, m + 1) : Date.UTC(y + 1, 0);
  return [compact(Date.UTC(y, m, d)), compact(after)];
}

function event(row: Row): string {
  const days = daysOf(row.date || row.dateImplied);
  if (!days) return '';
  return [
    'BEGIN:VEVENT',
    `UID:${crypto.randomUUID()}`,
    `DTSTAMP:${row.accessed.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${days[0]}`,
    `DTEND;VALUE=DATE:${days[1]}`,
    `SUMMARY:${escaped([row.speaker, row.quote].filter(Boolean).join(': '))}`,
    `DESCRIPTION:${escaped(row.attributed)}`,
    `URL:${row.link.replace(/\s/g, encodeURIComponent)}`,
    // What only the article's date implies is not to be taken for what the text says.
    `STATUS:${row.date ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
    .map(folded)
    .join('');
}

/**
 * iCalendar (RFC 5545): the statements on the days they were made, those whose date is only implied as tentative; those
 * that are not dated, or by another measure than days, months and years, are left out.
 */
export function calendar(sources: readonly ExportSource[]): string {
  const events = sources.flatMap(rowsOf).map(event).join('');
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//On Record//EN\r\n${events}END:VCALENDAR\r\n`;
}
