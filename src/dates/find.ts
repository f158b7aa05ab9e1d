import type { DateMention } from '../model';
import type { TextDocument } from '../text/document';
import { dayOf, isCivil, type Day } from './calendar';
import { toMention, type Expression, type Reading, type Rule } from './expression';
import { pattern, type Pattern } from './pattern';
import { piecesOf, type Piece } from './pieces';
import { REFINERS } from './refine';
import { RULES } from './rules';
import type { Situation } from './situation';

interface CompiledRule extends Rule {
  compiled: Pattern;
}

const compiled: CompiledRule[] = RULES.map((rule) => ({ ...rule, compiled: pattern(rule.pattern) }));

/** Rules by the word that may begin them; most words of a text begin none. */
const byWord = new Map<string, CompiledRule[]>();
const byDigits = compiled.filter(
  ({ compiled: { starts } }) => starts.digits || [...starts.words].some((word) => /^\d/.test(word)),
);
for (const rule of compiled) {
  for (const word of rule.compiled.starts.words) {
    const rules = byWord.get(word);
    if (rules) rules.push(rule);
    else byWord.set(word, [rule]);
  }
}

const NONE: CompiledRule[] = [];

function rulesFor({ text, lower }: Piece): CompiledRule[] {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57 ? byDigits : (byWord.get(lower) ?? NONE);
}

const isWordlike = (piece: Piece | undefined): boolean => /^[\p{L}\d_]/u.test(piece?.text ?? '');

/** Whether pieces are not the middle of a longer word or number: the "3Pm" of an address, "5m". */
const standsAlone = (pieces: Piece[], first: number, end: number): boolean =>
  !(pieces[first].glued && isWordlike(pieces[first - 1])) && !(pieces[end]?.glued && isWordlike(pieces[end]));

/** The longest reading at a piece, and where it ends. */
function readAt(rules: CompiledRule[], situation: Situation): { reading: Reading; end: number } | null {
  const { pieces, first, to } = situation;
  const matches = rules.flatMap((rule) => {
    const captures = rule.compiled.match(pieces, first, to);
    return captures ? [{ rule, captures }] : [];
  });
  matches.sort((a, b) => b.captures.end - a.captures.end);
  for (const { rule, captures } of matches) {
    if (!standsAlone(pieces, first, captures.end)) continue;
    const reading = rule.read(captures, { ...situation, end: captures.end });
    if (reading) return { reading, end: captures.end };
  }
  return null;
}

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

function scan(doc: TextDocument, pieces: Piece[], today: Day | null): Expression[] {
  const dayFirst = writesDayFirst(doc.text);
  const found: Expression[] = [];
  let told: Situation['told'] = [];
  let from = 0;
  while (from < pieces.length) {
    let to = from + 1;
    while (to < pieces.length && pieces[to].sentence === pieces[from].sentence) to++;
    for (let first = from; first < to;) {
      const rules = rulesFor(pieces[first]);
      const read = rules.length ? readAt(rules, { pieces, first, end: first, from, to, today, told, dayFirst }) : null;
      if (read) {
        found.push({ ...read.reading, first, end: read.end });
        if (read.reading.period && !read.reading.dayless) told = [...told.slice(1 - REMEMBERED), read.reading.period];
      }
      first = read ? read.end : first + 1;
    }
    from = to;
  }
  return found;
}

/**
 * The date expressions of a text, in reading order: rules over its pieces propose, refiners correct. Pure, and linear
 * in the length of the text.
 *
 * @param published the article's date, ISO 8601 in the page's own time ("2013-06-08T10:13+08:00"); without it relative
 * expressions keep `value: null`.
 */
export function findDates(doc: TextDocument, published: string | null): DateMention[] {
  const pieces = piecesOf(doc);
  const scanned = scan(doc, pieces, dayOfIso(published));
  const refined = REFINERS.reduce((expressions, refine) => refine(expressions, pieces), scanned);
  return refined.map((expression) =>
    toMention(expression, [pieces[expression.first].start, pieces[expression.end - 1].end]),
  );
}
