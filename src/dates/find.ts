import type { DateMention } from '../model';
import type { TextDocument } from '../text/document';
import { firstFrom } from '../text/search';
import { dayOf, isCivil, type Day } from './calendar';
import { toMention, type Expression, type Reading } from './expression';
import { readAt } from './match';
import { piecesOf, type Piece } from './pieces';
import { REFINERS } from './refine';
import { bearersIn } from './rules/bearers';
import type { Situation } from './situation';
import type { Spoken } from './spoken';

/** The day of an ISO local value such as "2013-06-08T10:13+08:00", as written. */
export function dayOfIso(value: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return isCivil(year, month, day) ? dayOf(year, month, day) : null;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b`);
const MONTH_FIRST = new RegExp(`\\b${MONTH} \\d{1,2}\\b`);

/** Whether the article writes "8 June" rather than "June 8"; null where it shows neither or both. */
function writesDayFirst(text: string): boolean | null {
  const [day, month] = [DAY_FIRST.test(text), MONTH_FIRST.test(text)];
  return day === month ? null : day;
}

/** How far back an antecedent may lie, in expressions: keeps a long list of dates from costing quadratic time. */
const REMEMBERED = 12;

/**
 * What stands in a quotation counts from the days on which it was spoken; where those give different dates, it cannot
 * be told.
 */
function readSpoken(situation: Situation, { first, last }: Spoken): { reading: Reading; end: number } | null {
  const read = readAt({ ...situation, today: last });
  if (!read || first === last) return read;
  const other = readAt({ ...situation, today: first });
  if (other?.reading.value === read.reading.value) return read;
  return { ...read, reading: { ...read.reading, value: null, period: null, time: undefined } };
}

/** The expressions of the sentence whose pieces are `[from, to)`. */
function scanSentence(sentence: Omit<Situation, 'first' | 'end'>, spoken: readonly Spoken[]): Expression[] {
  const { pieces, from, to } = sentence;
  const found: Expression[] = [];
  let { told } = sentence;
  for (let first = from; first < to;) {
    const situation = { ...sentence, told, first, end: first };
    const { start } = pieces[first];
    const quotation = spoken[firstFrom(spoken, start + 1, (each) => each.start) - 1];
    const read = quotation && start < quotation.end ? readSpoken(situation, quotation) : readAt(situation);
    if (read) {
      found.push({ ...read.reading, first, end: read.end });
      if (read.reading.period && !read.reading.dayless) told = [...told, read.reading.period];
    }
    first = read ? read.end : first + 1;
  }
  return found;
}

interface ArticleDays {
  published: Day | null;
  updated: Day | null;
}

function scan(
  doc: TextDocument,
  pieces: Piece[],
  { published, updated }: ArticleDays,
  spoken: readonly Spoken[],
): Expression[] {
  const dayFirst = writesDayFirst(doc.text);
  const bearers = bearersIn(pieces);
  const found: Expression[] = [];
  let told: Situation['told'] = [];
  let to = 0;
  for (let from = 0; from < pieces.length; from = to) {
    while (to < pieces.length && pieces[to].sentence === pieces[from].sentence) to++;
    const { kind, time } = doc.blocks[doc.sentences[pieces[from].sentence].block];
    const today = dayOfIso(time ?? null) ?? published;
    const here = scanSentence(
      { pieces, from, to, today, updated, bearers, told, isCaption: kind === 'caption', dayFirst },
      spoken,
    );
    for (const { period, dayless } of here) if (period && !dayless) told = [...told.slice(1 - REMEMBERED), period];
    found.push(...here);
  }
  return found;
}

/**
 * The date expressions of a text, in reading order: rules over its pieces propose, refiners correct. Pure, and linear
 * in the length of the text.
 *
 * @param published the article's date, ISO 8601 in the page's own time ("2013-06-08T10:13+08:00"); without it relative
 * expressions keep `value: null`. A live-blog entry's time takes its place in that entry.
 * @param modified when it was last updated, likewise.
 * @param spoken quotations of another day, whose words count from there.
 */
export function findDates(
  doc: TextDocument,
  published: string | null,
  modified: string | null = null,
  spoken: readonly Spoken[] = [],
): DateMention[] {
  const pieces = piecesOf(doc);
  const days = { published: dayOfIso(published), updated: dayOfIso(modified) };
  const refined = REFINERS.reduce(
    (expressions, refine) => refine(expressions, pieces),
    scan(doc, pieces, days, spoken),
  );
  return refined.map((expression) =>
    toMention(expression, [pieces[expression.first].start, pastPeriod(doc.text, pieces[expression.end - 1].end)]),
  );
}

/** "at 7:30 a.m.": the period that ends the sentence as well. */
const pastPeriod = (text: string, end: number): number =>
  text[end] === '.' && /[ap]\.m$/i.test(text.slice(end - 3, end)) ? end + 1 : end;
