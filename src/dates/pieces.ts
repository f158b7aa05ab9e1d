import type { Tag, TextDocument, Token } from '../text/document';

/**
 * A token or a part of one: "12-year" is three pieces, "8th", "10:13am" and "1990s" come apart at each change between
 * digits and letters, so that date rules need not know how a tokenizer treats them.
 */
export interface Piece {
  start: number;
  end: number;
  text: string;
  /** Lower case, without a closing period: "Sept." is `sept`, "p.m." is `pm`. */
  lower: string;
  tag: Tag;
  sentence: number;
  /** No white space between it and the piece before. */
  glued: boolean;
}

const PART =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,40}(?:(?<!\d\.\d{1,2})\.\d{1,40}(?![.\d]))?|\p{L}[\p{L}\p{M}.'’]*|\S/gu;
const WHOLE = /^(?:['’]?\p{L}[\p{L}\p{M}]*|\d+|[^\p{L}\d])$/u;

const lowerOf = (text: string): string =>
  text.length > 1 ? text.toLowerCase().replace(/\./g, '').replace(/’/g, "'") : text.toLowerCase();

function partsOf(token: Token): { start: number; text: string }[] {
  if (WHOLE.test(token.text)) return [{ start: token.start, text: token.text }];
  return Array.from(token.text.matchAll(PART), (match) => ({ start: token.start + match.index, text: match[0] }));
}

/** All pieces of a document, in order. */
export function piecesOf(doc: TextDocument): Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const token of doc.tokens) {
    for (const { start, text } of partsOf(token)) {
      const end = start + text.length;
      pieces.push({
        start,
        end,
        text,
        lower: lowerOf(text),
        tag: token.tag,
        sentence: token.sentence,
        glued: start === last,
      });
      last = end;
    }
  }
  return pieces;
}
