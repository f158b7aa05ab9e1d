import type { DateMention, Span } from '../model';
import type { Sentence, TextDocument, Token } from '../text/document';
import {
  between,
  holdsVerb,
  isAdverbial,
  lowerOf,
  namesOccasion,
  overlaps,
  type Clause,
  type StatementSpans,
} from './adverbial';
import { ARTICLES, BEFORE_SAYING, OCCASIONS, ON, RELEASED, TELLS } from './lexicon/speech';
import { firstFrom } from '../text/search';

/** "Said Tuesday was his last day": what is said begins with the date, wherever its content was found to begin. */
function isSubject({ tokens, content }: Clause, date: DateMention): boolean {
  const next = tokens.find((token) => token.start >= date.span[1]);
  return next?.tag === 'AUX' && content.some((span) => span[0] === next.start);
}

/** "…," he shouted as the water rose on Monday: what happened while he spoke, not what he spoke of. */
function isMeanwhile({ content }: Clause, gap: readonly Token[], { granularity }: DateMention): boolean {
  return (
    /^(?:when|as|while)$/.test(lowerOf(gap[0])) &&
    (granularity === 'day' || granularity === 'time') &&
    content.every((span) => span[1] <= gap[0].start) &&
    gap.filter(({ tag }) => tag === 'VERB').length < 2 &&
    !gap.some((token) => TELLS.has(lowerOf(token)))
  );
}

/** "…," Hill said, 45, on Monday; not: Hill said, who resigned in March. */
function followsCue(clause: Clause, date: DateMention, from: number): boolean {
  const whole = between(clause, from, date.span[0]);
  const meanwhile = isMeanwhile(clause, whole, date);
  const gap = meanwhile ? whole.slice(1) : whole;
  const limits = gap.filter(
    (token) =>
      /^(?:who|whom|whose|which|where|when|because|while|although|though|since|until|if)$/.test(lowerOf(token)) ||
      /^[;:]$/.test(token.text),
  );
  // "Said Ware, an aide in 2012": an apposition has dates of its own.
  const opener = gap[gap.findLastIndex((token) => token.text === ',') + 1];
  const apposed = opener !== gap[0] && ARTICLES.has(lowerOf(opener));
  return (
    !apposed &&
    !isSubject(clause, date) &&
    limits.length === 0 &&
    (meanwhile || !holdsVerb(gap)) &&
    isAdverbial(clause, date)
  );
}

/** "Hill, in a letter sent to the paper on Monday, said". */
const isOccasion = (aside: readonly Token[]): boolean =>
  aside[0]?.text === ',' &&
  /^(?:in|at|during)$/.test(lowerOf(aside[1])) &&
  aside.some((token) => OCCASIONS.has(lowerOf(token))) &&
  !holdsVerb(aside);

/** "Hill on Monday said", "Hill, on Monday, said": nothing but the date between source and cue. */
function betweenSourceAndCue(clause: Clause, date: DateMention, source: Span, cue: Span): boolean {
  const isAside = (token: Token): boolean => ON.has(lowerOf(token)) || token.tag === 'ADV' || token.tag === 'PUNCT';
  if (!between(clause, date.span[1], cue[0]).every(isAside)) return false;
  // "Hale, now the party chair, who in 2009 warned": what opens the date's phrase must not govern it.
  const aside = between(clause, source[1], date.span[0]);
  if (isOccasion(aside)) return true;
  const opener = aside.findLast((token) => !ON.has(lowerOf(token)) || token.text === ',');
  return opener === undefined || opener.text === ',' || lowerOf(opener) === 'who' || RELEASED.has(lowerOf(opener));
}

/** "On Monday, Hill said": the sentence or the part behind the content opens with the date. */
function fronted(clause: Clause, date: DateMention, to: number): boolean {
  const opening = Math.max(
    clause.tokens[0].start,
    ...clause.content.filter((span) => span[1] <= date.span[0]).map((span) => span[1]),
  );
  const head = between(clause, opening, date.span[0]);
  const tail = between(clause, date.span[1], to);
  // "After losing his seat in May, Roe said".
  const isEarlier = head.some((token, i) => BEFORE_SAYING.has(lowerOf(token)) && lowerOf(head[i + 1]).endsWith('ing'));
  return (
    !isEarlier &&
    !holdsVerb(head) &&
    !holdsVerb(tail) &&
    ![...head, ...tail].some((token) => /^(?:who|which|that|where)$/i.test(token.text)) &&
    isAdverbial(clause, date)
  );
}

/** "An April 2nd report", "figures released on April 3": the source is a paper with its date. */
function withinSource(clause: Clause, date: DateMention): boolean {
  const before = clause.tokens
    .filter((token) => token.end <= date.span[0])
    .slice(-2)
    .map(lowerOf);
  return before.some((word) => RELEASED.has(word) || OCCASIONS.has(word)) || namesOccasion(clause, date);
}

/** "The report, which was published in May, says". */
function isReleased(clause: Clause, date: DateMention, source: Span): boolean {
  const noun = clause.tokens.findLast((token) => token.end <= source[1]);
  const words = between(clause, source[1], date.span[0]).map(lowerOf);
  const [comma, which, be, released] = words;
  return (
    OCCASIONS.has(lowerOf(noun)) &&
    comma === ',' &&
    which === 'which' &&
    /^(?:was|were)$/.test(be) &&
    RELEASED.has(released) &&
    words.slice(4).every((word) => ON.has(word))
  );
}

/**
 * "Said | last week it had written", "according to a letter | dated April 30, …": a date that opens an indirect content
 * right behind the cue or source belongs to them, unless it is the content's own subject.
 */
function opensContent({ tokens, cue, source }: Clause, date: DateMention, content: Span): boolean {
  const lead = tokens.filter((token) => token.start >= content[0] && token.end <= date.span[0]);
  const next = tokens.find((token) => token.start >= date.span[1]);
  const behind = Math.max(cue?.[1] ?? 0, source?.[1] ?? 0);
  if (content[0] < behind || content[0] - behind > 1 || !next) return false;
  if (lead.length > 0) return RELEASED.has(lowerOf(lead[0])) && lead.slice(1).every((token) => ON.has(lowerOf(token)));
  return next.tag !== 'AUX' && next.tag !== 'VERB' && next.tag !== 'PUNCT' && !lowerOf(next).startsWith("'");
}

/** How a date hangs on the statement's clause, the surest first; null where it does not. */
function attachment(clause: Clause, date: DateMention): number | null {
  const { cue, source } = clause;
  const anchor = cue ?? source!;
  if (source && overlaps(source, date.span)) return withinSource(clause, date) ? 3 : null;
  if (source && source[1] <= date.span[0] && isReleased(clause, date, source)) return 3;
  const end = Math.max(anchor[1], 0);
  if (date.span[0] >= end) return followsCue(clause, date, end) ? 0 : null;
  if (source && cue && source[1] <= date.span[0] && date.span[1] <= cue[0])
    return betweenSourceAndCue(clause, date, source, cue) ? 1 : null;
  return fronted(clause, date, Math.min(anchor[0], source?.[0] ?? anchor[0])) ? 2 : null;
}

/** How many tokens to either side of a cue its clause may reach: bounds the work in a text without sentence ends. */
const REACH = 100;

/** The tokens of a sentence around `offset`. */
function tokensAround(doc: TextDocument, sentence: Sentence, offset: number): Token[] {
  const at = firstFrom(doc.tokens, offset, (token) => token.start);
  return doc.tokens.slice(Math.max(sentence.firstToken, at - REACH), Math.min(sentence.endToken, at + REACH));
}

/** Whether a date may tell when something was said: not vague, and not after the last day that it may be. */
function mayTell(date: DateMention, latest: string | null): boolean {
  if (date.vague || !date.value || !date.covers || (date.type !== 'date' && date.type !== 'time')) return false;
  return latest === null || date.covers.from <= latest;
}

/**
 * The date that the statement's own clause gives.
 *
 * @param dates in reading order.
 * @param latest the last day on which it can have been said, "2013-06-08"; null where none is known.
 */
export function clauseDate(
  doc: TextDocument,
  statement: StatementSpans,
  sentence: Sentence,
  dates: readonly DateMention[],
  latest: string | null,
): DateMention | null {
  const [cue, source] = [statement.cue[0], statement.source[0]];
  const tokens = tokensAround(doc, sentence, (cue ?? source!)[0]);
  const clause: Clause = { tokens, cue, source, content: statement.content };
  const end = tokens.at(-1)?.end ?? 0;
  let best: { date: DateMention; rank: number } | null = null;
  for (
    let i = firstFrom(dates, tokens[0]?.start ?? 0, (date) => date.span[0]);
    i < dates.length && dates[i].span[0] < end;
    i++
  ) {
    const date = dates[i];
    if (!mayTell(date, latest)) continue;
    const inside = statement.content.find((span) => overlaps(span, date.span));
    const rank = inside ? (opensContent(clause, date, inside) ? 4 : null) : attachment(clause, date);
    if (rank !== null && (best === null || rank < best.rank)) best = { date, rank };
  }
  return best?.date ?? null;
}
