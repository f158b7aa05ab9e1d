import type { TextDocument } from '../../text/document';
import { quoteStates } from './quoteState';
import { tokenAt } from './tokenAt';

/** Tokens `[start, end)`. */
export interface TokenRange {
  start: number;
  end: number;
}

/** What a cue may reach is looked for within this many tokens of it. */
const REACH = 160;
/** A quotation may go on over this many blocks. */
const MAX_BLOCKS = 4;

/** Distances up to these have a row of their own, on either side of the cue. */
const STEPS = [1, 2, 3, 4, 6, 9, 14, 21, 36, Infinity];
const DISTANCES = 2 * STEPS.length + 1;
const SENTENCES = 5;
/** 0, 1, 2, 3, 4 and more marks between, on either side. */
const MARKS = 10;

/** The groups of rows that say how a token stands to the cue; their sum is one learned table. */
export const RELATION_ROWS = DISTANCES + SENTENCES + MARKS;
export const RELATIONS = 3;

/** The document's structure as the windows need it. */
export class Windows {
  private readonly blockStarts: number[];
  /** Into the block from the one before: the quotation goes on, or a colon leads in. */
  private readonly joined: boolean[];
  /** How many outermost marks stand before each token. */
  private readonly marksBefore: Int32Array;

  constructor(private readonly doc: TextDocument) {
    const { tokens, blocks, quotations } = doc;
    this.blockStarts = blocks.map((block) => tokenAt(tokens, block.start));
    this.blockStarts.push(tokens.length);
    this.joined = blocks.map((_, i) => i > 0 && tokens[this.blockStarts[i] - 1]?.text === ':');
    for (const quotation of quotations) {
      if (quotation.continues) this.joined[this.blockOf(tokenAt(tokens, quotation.start)) + 1] = true;
    }
    this.marksBefore = new Int32Array(tokens.length + 1);
    const { marks } = quoteStates(doc);
    for (let i = 0; i < tokens.length; i++) {
      const role = marks.get(i);
      this.marksBefore[i + 1] = this.marksBefore[i] + (role === 'opens' || role === 'closes' ? 1 : 0);
    }
  }

  private blockOf(token: number): number {
    return this.doc.sentences[this.doc.tokens[token].sentence].block;
  }

  /** The tokens that may belong to the statement of a cue: its block, with those a quotation or a colon joins to it. */
  around(cue: TokenRange): TokenRange {
    let first = this.blockOf(cue.start);
    let last = first;
    while (first > 0 && this.joined[first] && last - first < MAX_BLOCKS - 1) first--;
    while (last + 1 < this.doc.blocks.length && this.joined[last + 1] && last - first < MAX_BLOCKS - 1) last++;
    return {
      start: Math.max(this.blockStarts[first], cue.start - REACH),
      end: Math.min(this.blockStarts[last + 1], cue.end + REACH),
    };
  }

  /** The rows of the relation table for `token`, one a group, written to `out` at `at`. */
  relate(token: number, cue: TokenRange, out: Int32Array, at: number): void {
    const { tokens } = this.doc;
    const inside = token >= cue.start && token < cue.end;
    const before = token < cue.start;
    const distance = before ? cue.start - token : token - cue.end + 1;
    const step = STEPS.findIndex((limit) => distance <= limit);
    out[at] = inside ? 2 * STEPS.length : before ? step : STEPS.length + step;
    const sentences = tokens[token].sentence - tokens[cue.start].sentence;
    out[at + 1] = DISTANCES + 2 + Math.max(-2, Math.min(2, sentences));
    const marks = before
      ? this.marksBefore[cue.start] - this.marksBefore[token]
      : this.marksBefore[token + 1] - this.marksBefore[cue.start];
    out[at + 2] = DISTANCES + SENTENCES + Math.min(4, marks) + (before ? 0 : 5);
  }
}
