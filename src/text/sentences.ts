import { abbreviationEnds } from './abbreviationEnds';
import type { Tag } from './document';
import { isClosing, isOpening } from './marks';
import type { RawToken } from './tokens';

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

/** "the 1. Liga": an ordinal, whose dot ends nothing. */
const isOrdinal = (tokens: RawToken[], stop: number): boolean =>
  /^\d{1,3}$/.test(tokens[stop - 1]?.text ?? '') &&
  /^(?:the|a|an|its|his|her|their|our)$/i.test(tokens[stop - 2]?.text ?? '');

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
 * @param tagsOf tags the words of a sentence.
 */
export function sentenceEnds(
  tokens: RawToken[],
  from: number,
  to: number,
  closes: (token: RawToken) => boolean,
  tagsOf: (words: string[]) => Tag[],
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
    const capital = /^\p{Lu}/u.test(next.text);
    const stopped = stops.some((stop) => isStop(stop) || (capital && stop.text.startsWith('..')));
    if (!stopped && !abbreviationEnds(tokens, ends.at(-1) ?? from, after - stops.length, marked, tagsOf)) continue;
    if (token.text === '.' && isOrdinal(tokens, after - stops.length)) continue;
    // "Is it over?" She asked …: a new sentence; but `Yahoo! Inc` goes on.
    if (marked === after && next.start === tokens[marked - 1].end && !isOpening(next.text)) continue;
    ends.push(marked);
    i = marked - 1;
  }
  if (to > from) ends.push(to);
  return ends;
}
