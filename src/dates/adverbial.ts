import type { DateMention, Span } from '../model';
import type { Token } from '../text/document';
import { ARTICLES, CLAUSE, OCCASIONS, ON, RELEASED } from './lexicon/speech';

/** The spans of a statement that its date hangs on. */
export interface StatementSpans {
  content: Span[];
  cue: Span[];
  source: Span[];
}

export interface Clause {
  tokens: Token[];
  /** Where the statement's words begin and end, its content left out. */
  cue: Span | undefined;
  source: Span | undefined;
  content: readonly Span[];
}

export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const lowerOf = (token: Token | undefined): string => token?.text.toLowerCase().replace('’', "'") ?? '';

/** Whether tokens before a date hold a finite verb; "a televised address" and "a message posted" hold none. */
export const holdsVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ tag, text }, i) => {
    // "After Tuesday's vote": the genitive of the date itself.
    if (tag === 'AUX') return i > 0 || lowerOf(tokens[i]) !== "'s";
    if (tag !== 'VERB' || text.endsWith('ing') || ARTICLES.has(lowerOf(tokens[i - 1]))) return false;
    const word = lowerOf(tokens[i]);
    const isNoun =
      OCCASIONS.has(word) && tokens.slice(Math.max(0, i - 3), i).some((token) => ARTICLES.has(lowerOf(token)));
    const posted =
      RELEASED.has(word) &&
      (OCCASIONS.has(lowerOf(tokens[i - 1])) || tokens.slice(i + 1).every((token) => ON.has(lowerOf(token))));
    return !isNoun && !posted;
  });

/** Tokens of the sentence within `[start, end)`, the content left out. */
export const between = ({ tokens, content }: Clause, start: number, end: number): Token[] =>
  tokens.filter(
    (token) =>
      token.start >= start && token.end <= end && !content.some((span) => overlaps(span, [token.start, token.end])),
  );

/** "In a 2014 interview": the date qualifies an occasion of speech. */
export function namesOccasion(clause: Clause, date: DateMention): boolean {
  const behind = clause.tokens.filter((token) => token.start >= date.span[1]).slice(0, 4);
  return behind.some((token) => OCCASIONS.has(lowerOf(token)));
}

const isSpell = (word: string): boolean => /^(?:hours|days|weeks|months|years)$/.test(word);
/** "As recently as Tuesday". */
const AS_LATE_AS = /^(?:recently|late|early)$/;

/** Whether the word before a date lets it tell when something was said. */
export function isAdverbial(clause: Clause, date: DateMention): boolean {
  const lead = clause.tokens.findLast((token) => token.end <= date.span[0]);
  if (!lead) return true;
  const word = lowerOf(lead);
  if (ARTICLES.has(word)) return namesOccasion(clause, date);
  const previous = lowerOf(clause.tokens[clause.tokens.indexOf(lead) - 1]);
  // "In a report of 14 May 2012".
  if (word === 'of' || word === 'from') return OCCASIONS.has(previous);
  // "In the days after Friday's attacks" is later.
  if (word === 'after' || word === 'following') return !isSpell(previous) && opensEvent(clause, date);
  if (word === 'as') return AS_LATE_AS.test(previous);
  return ON.has(word) || !CLAUSE.has(word);
}

/** "After Wednesday's defeat": said on the day of what it names. */
const opensEvent = ({ tokens }: Clause, { granularity, span }: DateMention): boolean =>
  granularity === 'day' && lowerOf(tokens.find((token) => token.start >= span[1])) === "'s";
