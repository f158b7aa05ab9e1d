import { expectsName } from './abbreviations';
import { isClosing, isOpening } from './marks';
import type { RawToken } from './tokens';

/** Words that begin a sentence far more often than a name: after "U.S." or "Inc." they tell an end. */
const STARTERS = new Set(
  'the a an he she it they we i you this that these those there his her its their our my but and or so in on at for from with by as if when while after before since although however meanwhile what who how why where one some many most both all no not'.split(
    ' ',
  ),
);

/** "a.m.", and what may follow it in the same sentence: a day, a month, a zone. */
const HOUR = /^[ap]\.m\.$/i;
const BEHIND_HOUR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2,5}\.?|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Zulu)$/;

const endsWithPeriod = (token: RawToken): boolean => token.text.length > 1 && token.text.endsWith('.');

const isStop = (token: RawToken): boolean => /^[.!?…。！？]$/u.test(token.text) || /^[!?]/.test(token.text);

/** Whether a sentence may begin with this token. */
function mayBegin(token: RawToken): boolean {
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$£€(["“‘«„「『]/u.test(token.text) ||
    isOpening(token.text) ||
    token.text === '-' ||
    token.text === '–'
  );
}

function abbreviationEnds(token: RawToken, next: RawToken): boolean {
  if (token.text.startsWith('..')) return /^\p{Lu}/u.test(next.text);
  if (expectsName(token.text)) return false;
  if (HOUR.test(token.text)) return /^\p{Lu}/u.test(next.text) && !BEHIND_HOUR.test(next.text);
  return /^\p{Lu}/u.test(next.text) && STARTERS.has(next.text.toLowerCase());
}

/** The index behind the closing marks and brackets that belong to the sentence ending before `from`. */
function pastClosers(tokens: RawToken[], from: number, to: number, inside: (token: RawToken) => boolean): number {
  let at = from;
  while (at < to && (/^[)\]]$/.test(tokens[at].text) || (isClosing(tokens[at].text) && inside(tokens[at])))) at++;
  return at;
}

/**
 * The ends (exclusive token indexes) of the sentences of one block, `tokens[from, to)`.
 *
 * @param closes tells whether a mark closes a quotation; straight marks look alike on both sides.
 */
export function sentenceEnds(
  tokens: RawToken[],
  from: number,
  to: number,
  closes: (token: RawToken) => boolean,
): number[] {
  const ends: number[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!isStop(token) && !endsWithPeriod(token)) continue;
    let after = i + 1;
    while (after < to && /^[.!?…]+$/u.test(tokens[after].text)) after++;
    const marked = pastClosers(tokens, after, to, closes);
    const next = tokens[marked];
    const stops = tokens.slice(i, after);
    // Stops in a row end a sentence together or not at all.
    i = after - 1;
    if (marked >= to || !next) continue;
    // "So what?" asked Harry: a small letter goes on.
    if (!mayBegin(next)) continue;
    if (!stops.some((stop) => isStop(stop) || (endsWithPeriod(stop) && abbreviationEnds(stop, next)))) continue;
    // "Is it over?" She asked …: a new sentence; but `Yahoo! Inc` goes on.
    if (marked === after && next.start === tokens[marked - 1].end && !isOpening(next.text)) continue;
    ends.push(marked);
    i = marked - 1;
  }
  if (to > from) ends.push(to);
  return ends;
}
