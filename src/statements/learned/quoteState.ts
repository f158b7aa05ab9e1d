import type { Quotation, TextDocument } from '../../text/document';
import { tokenAt } from './tokenAt';

/** States as seen from a token; each is a row of a learned table, so the order is part of the weights' format. */
const OUTSIDE = 0;
const OPENING = 1;
const CLOSING = 2;
/** Nine states: first, second, later word inside, by last, last but one, earlier. */
const INSIDE = 3;
/** Four states each: one, two, three, up to six tokens away. */
const AFTER = 12;
const BEFORE = 16;
const NESTED_MARK = 20;
const NESTED = 21;
const UNCLOSED = 22;
/** Titles, nicknames and scare quotes are mostly this short. */
const SHORT = 23;
const SHORT_OPENING = 24;
const SHORT_CLOSING = 25;

export const QUOTE_STATES = 26;

const SHORT_TOKENS = 3;
const REACH = 6;

const third = (distance: number): number => Math.min(distance, 3) - 1;
const fourth = (distance: number): number => (distance > 3 ? 3 : distance - 1);

/** Whether a token is a quotation's mark: `opens`, `closes` at depth 0, `innerOpens`, `innerCloses` deeper. */
export type MarkRole = 'opens' | 'closes' | 'innerOpens' | 'innerCloses';

export interface QuoteStates {
  /** One state a token. */
  states: Uint8Array;
  /** The tokens that are quotation marks. */
  marks: Map<number, MarkRole>;
}

function fillOutermost(states: Uint8Array, open: number, close: number, end: number, floor: number, roof: number) {
  const short = end - open - 1 <= SHORT_TOKENS;
  states[open] = short ? SHORT_OPENING : OPENING;
  for (let i = open + 1; i < end; i++) {
    if (short) states[i] = SHORT;
    else states[i] = close < 0 ? UNCLOSED : INSIDE + 3 * third(i - open) + third(end - i);
  }
  if (close >= 0) states[close] = short ? SHORT_CLOSING : CLOSING;
  for (let d = 1; d <= REACH && close >= 0 && close + d < roof; d++) states[close + d] = AFTER + fourth(d);
  for (let d = 1; d <= REACH && open - d >= floor && states[open - d] === OUTSIDE; d++) {
    states[open - d] = BEFORE + fourth(d);
  }
}

/** How every token stands to the quotation marks around it. */
export function quoteStates(doc: TextDocument): QuoteStates {
  const states = new Uint8Array(doc.tokens.length);
  const marks = new Map<number, MarkRole>();
  const bounds = (quotation: Quotation) => {
    const open = tokenAt(doc.tokens, quotation.start);
    const close = quotation.closed ? tokenAt(doc.tokens, quotation.inner[1]) : -1;
    return { open, close, end: close >= 0 ? close : tokenAt(doc.tokens, quotation.end) };
  };
  for (const quotation of doc.quotations) {
    const { open, close, end } = bounds(quotation);
    if (open >= end) continue;
    const inner = quotation.depth > 0;
    marks.set(open, inner ? 'innerOpens' : 'opens');
    if (close >= 0) marks.set(close, inner ? 'innerCloses' : 'closes');
    if (inner) {
      states.fill(NESTED, open, end);
      states[open] = NESTED_MARK;
      if (close >= 0) states[close] = NESTED_MARK;
      continue;
    }
    const { block } = doc.sentences[doc.tokens[open].sentence];
    const floor = tokenAt(doc.tokens, doc.blocks[block].start);
    const roof = tokenAt(doc.tokens, doc.blocks[block].end);
    fillOutermost(states, open, close, end, floor, roof);
  }
  return { states, marks };
}
