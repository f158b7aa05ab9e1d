import { dayOf, isCivil } from '../calendar';
import { point, type Reading, type Rule } from '../expression';
import { MONTHS } from '../lexicon/names';
import { dayNear } from '../nearest';
import { dayPeriod } from '../period';
import type { Piece } from '../pieces';
import { before, type Situation } from '../situation';

/** The month, with its year where one is told, that days share. */
interface Shared {
  month: number;
  year: number | null;
}

const isDayNumber = (piece: Piece | undefined): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(piece?.text ?? '');

function sharedAt(pieces: Piece[], at: number): Shared | null {
  const [named, behind, last] = pieces.slice(at, at + 3);
  const month = named && /^\p{Lu}/u.test(named.text) ? MONTHS.get(named.lower) : undefined;
  if (month === undefined) return null;
  const year = behind?.text === ',' ? last : behind;
  return { month, year: /^[12]\d{3}$/.test(year?.text ?? '') ? Number(year!.text) : null };
}

function onDay(situation: Situation, shared: Shared | null, day: number): Reading | null {
  if (!shared || !isCivil(shared.year ?? 2000, shared.month, day)) return null;
  const { month, year } = shared;
  return point(year === null ? dayNear(situation, month, day) : dayPeriod(dayOf(year, month, day)), 'day');
}

/** "The 3rd | and the 9th of April", "3 | or 9 April": the month stands behind the next day of the list. */
function sharedBehind({ pieces, end, to }: Situation): Shared | null {
  if (!/^(?:and|or|to)$/.test(pieces[end]?.lower ?? '')) return null;
  const rest = pieces
    .slice(end + 1, Math.min(to, end + 9))
    .filter(({ lower, glued }) => !/^(?:the|of)$/.test(lower) && !(glued && /^(?:st|nd|rd|th)$/.test(lower)));
  return isDayNumber(rest[0]) ? sharedAt(rest, 1) : null;
}

/** "May 30 or | 31": the month stands before the day told first, and nothing is counted. */
function sharedAhead({ pieces, first, end, from, to }: Situation): Shared | null {
  const isSecond = first - 3 >= from && /^(?:and|or)$/.test(pieces[first - 1].lower) && isDayNumber(pieces[first - 2]);
  const [next, last] = pieces.slice(end, Math.min(to, end + 2));
  const closes = next === undefined || /^[,.;:)–—]$/.test(next.text);
  return isSecond && closes && !/^\d{4}$/.test(last?.text ?? '') ? sharedAt(pieces, first - 3) : null;
}

const isLed = (situation: Situation): boolean =>
  /^(?:on|between|from|of|for|until|by|since|before|after)$/.test(before(situation));

/** Days that share the name of their month with others. */
export const LISTS: Rule[] = [
  { pattern: 'the {ord:day}', read: ({ num }, situation) => onDay(situation, sharedBehind(situation), num.day) },
  {
    pattern: '{int}',
    read: ({ num }, situation) =>
      onDay(situation, sharedAhead(situation) ?? (isLed(situation) ? sharedBehind(situation) : null), num.int),
  },
];
