import { DAY_PART_WORDS, MONTHS, PLURAL_UNITS, SEASONS, SINGULAR_UNITS, WEEKDAYS } from './lexicon/names';
import { ONES, ORDINAL_SUFFIXES, ORDINAL_WORDS, TEN_WORDS, UNTOLD } from './lexicon/numbers';
import type { Piece } from './pieces';

interface Read {
  value: number;
  next: number;
}

/** A class of pieces that patterns name in braces. */
export interface Slot {
  /** What may begin it: these words, digits. */
  words: Set<string>;
  digits: boolean;
  read: (pieces: Piece[], at: number) => Read | null;
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Of months and days, those that are other words in lower case, too. */
const WORDS = /^(?:may|march|mar|august|sat|sun|mon|wed|jan|dec|fri)$/;

/** Names of months and days: "may", "march" and "sat" are words but for their capital. */
const named = (names: Map<string, number>, allowed: (piece: Piece) => boolean = () => true): Slot => ({
  words: new Set(names.keys()),
  digits: false,
  read: (pieces, at) => {
    const piece = pieces[at];
    const value = piece && names.get(piece.lower);
    if (value === undefined || !allowed(piece)) return null;
    return isCapital(piece.text) || !WORDS.test(piece.lower) ? { value, next: at + 1 } : null;
  },
});

const listed = (words: Map<string, number>): Slot => ({
  words: new Set(words.keys()),
  digits: false,
  read: (pieces, at) => {
    const value = pieces[at] && words.get(pieces[at].lower);
    return value === undefined ? null : { value, next: at + 1 };
  },
});

const digits = (shape: RegExp, accepted: (value: number) => boolean): Slot => ({
  words: new Set(),
  digits: true,
  read: (pieces, at) => {
    const text = pieces[at]?.text ?? '';
    if (!shape.test(text)) return null;
    const value = Number(text);
    return accepted(value) ? { value, next: at + 1 } : null;
  },
});

/** Twenty, twenty-five, five; ordinals where `last` says what may close them. */
function readWords(pieces: Piece[], at: number, last: Map<string, number>): Read | null {
  const single = last.get(pieces[at]?.lower);
  if (single !== undefined) return { value: single, next: at + 1 };
  const tens = TEN_WORDS.get(pieces[at]?.lower);
  if (tens === undefined) return null;
  const joined = pieces[at + 1]?.lower === '-' ? at + 2 : at + 1;
  const rest = last.get(pieces[joined]?.lower);
  if (rest !== undefined && rest < 10) return { value: tens + rest, next: joined + 1 };
  return last === ONES ? { value: tens, next: at + 1 } : null;
}

const ARTICLES = new Set(['a', 'an']);
const spells = (pieces: Piece[], at: number, ...words: string[]): boolean =>
  words.every((word, i) => pieces[at + i]?.lower === word);

/** "a", "half a", "a couple of", "a few": the ways to begin a count with an article or an untold number. */
function readVagueCount(pieces: Piece[], at: number): Read | null {
  const lower = pieces[at]?.lower;
  if (lower === 'half')
    return spells(pieces, at + 1, 'a') || spells(pieces, at + 1, 'an') ? { value: 0.5, next: at + 2 } : null;
  const untold = UNTOLD.get(lower);
  if (untold !== undefined) return { value: untold, next: at + 1 };
  if (lower === 'dozen') return { value: 12, next: at + 1 };
  if (lower === 'couple' || lower === 'dozens')
    return { value: lower === 'couple' ? 2 : Number.NaN, next: pieces[at + 1]?.lower === 'of' ? at + 2 : at + 1 };
  if (!ARTICLES.has(lower)) return null;
  if (spells(pieces, at + 1, 'half')) return { value: 0.5, next: at + (pieces[at + 2]?.lower === '-' ? 3 : 2) };
  if (spells(pieces, at + 1, 'hundred')) return { value: 100, next: at + 2 };
  if (spells(pieces, at + 1, 'number', 'of')) return { value: Number.NaN, next: at + 3 };
  const rest = ARTICLES.has(pieces[at + 1]?.lower) ? null : readVagueCount(pieces, at + 1);
  return rest ?? { value: 1, next: at + 1 };
}

const COUNT = /^(?:\d{1,3}(?:,\d{3}){0,2}|\d{1,4})(?:\.\d{1,2})?$/;

function readCount(pieces: Piece[], at: number): Read | null {
  const text = pieces[at]?.text ?? '';
  const read = COUNT.test(text)
    ? { value: Number(text.replace(/,/g, '')), next: at + 1 }
    : (readWords(pieces, at, ONES) ?? readVagueCount(pieces, at));
  if (!read) return null;
  if (pieces[read.next]?.text === '½') return { value: read.value + 0.5, next: read.next + 1 };
  if (spells(pieces, read.next, 'hundred')) return { value: read.value * 100, next: read.next + 1 };
  if (spells(pieces, read.next, '-', 'and', '-', 'a', '-', 'half'))
    return { value: read.value + 0.5, next: read.next + 6 };
  return spells(pieces, read.next, 'and', 'a', 'half') ? { value: read.value + 0.5, next: read.next + 3 } : read;
}

/** "8", "8th", "eighth". */
function readOrdinal(pieces: Piece[], at: number): Read | null {
  if (/^\d{1,2}$/.test(pieces[at]?.text ?? '') && pieces[at + 1]?.glued && ORDINAL_SUFFIXES.has(pieces[at + 1].lower)) {
    return { value: Number(pieces[at].text), next: at + 2 };
  }
  return readWords(pieces, at, ORDINAL_WORDS);
}

function readDay(pieces: Piece[], at: number): Read | null {
  const ordinal = readOrdinal(pieces, at);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
  const text = pieces[at]?.text ?? '';
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(text)) return null;
  const after = pieces[at + 1];
  // "5m", "3x": a letter that sticks to the number makes it a quantity.
  return after?.glued && /^\p{L}/u.test(after.text) ? null : { value: Number(text), next: at + 1 };
}

const ordinalStarts = new Set([...ORDINAL_WORDS.keys(), ...TEN_WORDS.keys()]);
const countStarts = new Set([
  ...ONES.keys(),
  ...TEN_WORDS.keys(),
  ...UNTOLD.keys(),
  'a',
  'an',
  'half',
  'couple',
  'dozen',
  'dozens',
]);

export const SLOTS = new Map<string, Slot>(
  Object.entries({
    month: named(MONTHS),
    anyMonth: listed(MONTHS),
    weekday: named(WEEKDAYS, (piece) => !/^(?:sat|sun|mon|wed)$/i.test(piece.text)),
    season: listed(SEASONS),
    part: listed(DAY_PART_WORDS),
    unit: listed(SINGULAR_UNITS),
    units: listed(PLURAL_UNITS),
    anyUnit: listed(new Map([...SINGULAR_UNITS, ...PLURAL_UNITS])),
    day: { words: ordinalStarts, digits: true, read: readDay },
    ord: { words: ordinalStarts, digits: true, read: readOrdinal },
    n: { words: countStarts, digits: true, read: readCount },
    year: digits(/^[12]\d{3}$/, (value) => value >= 1000 && value < 2200),
    yy: digits(/^\d\d$/, () => true),
    int: digits(/^\d{1,2}$/, () => true),
    minute: digits(/^[0-5]\d$/, () => true),
    hundreds: digits(/^(?:[01]\d|2[0-3])[0-5]\d$/, () => true),
    decimal: digits(/^\d{1,2}\.[0-5]\d$/, () => true),
  }),
);
