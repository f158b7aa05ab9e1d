import type { Span } from '../model';
import type { TextDocument, Token } from '../text/document';
import { readHead } from './nominals';
import { firstFrom } from '../text/search';

/** What a clause before the speaker ends in: "rose on Saturday *after* authorities", "*even as* officials". */
const TIES = /^(?:after|as|while|because|although|though|when|whereas)$/i;
/** What may be left over behind a speaker: "retailers *that*", "a critic *and*". */
const LOOSE = /^(?:that|which|who|and|but|or|even|also)$/i;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|week|month|year|morning|night)$/i;
const BEFORE_TIME = /^(?:on|this|last|next|in|late|early|earlier)$/i;

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

/** Behind the clause that a speaker's words were cut together with; `first` where there is none. */
function pastClause(tokens: readonly Token[], first: number, end: number): number {
  for (let i = end - 2; i > first; i--)
    if (TIES.test(tokens[i].text) && (/^even$/i.test(tokens[i - 1].text) || tokens.slice(first, i).some(isVerb)))
      return i + 1;
  return first;
}

/** Before what tells when, where it is not the time of a participle: "health officials *this week*", not "a poll released on Monday". */
function beforeTime(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (
    last > first + 1 &&
    (TIME.test(tokens[last - 1].text) || (last < end && BEFORE_TIME.test(tokens[last - 1].text)))
  )
    last--;
  return isVerb(tokens[last - 1]) ? end : last;
}

/** Before what tells how, and what is left over of the next clause. */
function beforeLoose(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first + 1 && isLoose(tokens[last - 1])) last--;
  return last;
}

const isLoose = ({ text, tag }: Token): boolean =>
  LOOSE.test(text) || (/^\p{Ll}+ly$/u.test(text) && (tag === 'ADV' || (tag === 'NOUN' && readHead(text) === null)));

/**
 * The words of a source that name a speaker: without a clause, an adverb, a time and conjunctions that were cut together
 * with them. Null where they are a clause: that is never a name.
 *
 * @param span of the source; UTF-16 code units.
 */
export function speakerWords({ tokens }: TextDocument, [from, to]: Span): Span | null {
  const first = firstFrom(tokens, from + 1, (token) => token.end);
  let end = first;
  while (end < tokens.length && tokens[end].start < to) end++;
  if (end <= first) return [from, to];
  const begin = pastClause(tokens, first, end);
  const last = beforeTime(tokens, begin, beforeLoose(tokens, begin, end));
  const clause = /^(?:I|he|she|it|we|they|there)$/i.test(tokens[begin].text) && tokens.slice(begin, last).some(isVerb);
  if (clause) return null;
  return [begin > first ? tokens[begin].start : from, last < end ? tokens[last - 1].end : to];
}
