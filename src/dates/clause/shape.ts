import type { Span } from '../../model';
import type { Sentence, TextDocument, Token } from '../../text/document';
import { firstFrom } from '../../text/search';

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

/** Tokens of the sentence within `[start, end)`, the content left out. */
export const between = ({ tokens, content }: Clause, start: number, end: number): Token[] =>
  tokens.filter(
    (token) =>
      token.start >= start && token.end <= end && !content.some((span) => overlaps(span, [token.start, token.end])),
  );

/** How many tokens to either side of a cue its clause may reach: bounds the work in a text without sentence ends. */
const REACH = 100;

/** The tokens of a sentence around `offset`. */
export function tokensAround(doc: TextDocument, sentence: Sentence, offset: number): Token[] {
  const at = firstFrom(doc.tokens, offset, (token) => token.start);
  return doc.tokens.slice(Math.max(sentence.firstToken, at - REACH), Math.min(sentence.endToken, at + REACH));
}
