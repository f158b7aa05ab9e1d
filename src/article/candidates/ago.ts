import type { Candidate } from '../../model';

/** How languages tell the minutes and hours since: what stands before the number, their words, what stands behind. */
const WORDS: readonly [before: string, minutes: string, hours: string, behind: string][] = [
  ['', ' (?:minute|min)s?', ' (?:hour|hr)s?', ' ago'],
  ['vor ', ' (?:minuten?|min\\.?)', ' (?:stunden?|std\\.?)', ''],
  ['il y a ', ' (?:minutes?|min)', ' (?:heures?|h)', ''],
  ['hace ', ' (?:minutos?|min)', ' (?:horas?|h)', ''],
  ['há ', ' (?:minutos?|min)', ' (?:horas?|h)', ''],
  ['', ' minut[oi]', ' or[ae]', ' fa'],
  ['', ' (?:minuten|minuut|min)', ' (?:uur|uren)', ' geleden'],
  ['', ' ?(?:分钟|分鐘|分)', ' ?(?:小时|小時|時間)', '前'],
  ['', ' ?분', ' ?시간', ' ?전'],
];

const COUNT = '(\\d{1,2}|an?|one)';
const agoIn = (language: (typeof WORDS)[number]): RegExp => {
  const [before, minutes, hours, behind] = language;
  const written = `(?<![\\p{L}\\d])${before}${COUNT}(?:${minutes}|(${hours}))${behind}(?!\\p{L})`;
  return new RegExp(written.replaceAll(' ', '\\s'), 'iu');
};

/** Made where a line is first read, for most pages have none that is. */
let patterns: RegExp[] | null = null;

/** A line that tells a date, and what it means where it tells it from now: that is reckoned, not written. */
export function dated(where: string, line: string): Candidate[] {
  const told = withMoment(line);
  return told === line
    ? [{ where, text: line }]
    : [
        { where, text: line },
        { where: `ago:${where}`, text: told },
      ];
}

/** A line that tells a time from now ("Updated 3 hours ago") with the moment it means, in the reader's own time. */
export function withMoment(line: string): string {
  patterns ??= WORDS.map(agoIn);
  const match = patterns.reduce<RegExpExecArray | null>((found, ago) => found ?? ago.exec(line), null);
  if (!match) return line;
  const [, told, hours] = match;
  const count = Number(told) || 1;
  return `${line} (${localIso(new Date(Date.now() - 60_000 * (hours ? 60 * count : count)))})`;
}

const pad = (number: number): string => String(number).padStart(2, '0');

const localIso = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
