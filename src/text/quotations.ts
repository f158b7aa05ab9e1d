import type { Block } from '../model';
import type { Quotation } from './document';
import { closesMark, isMark, isOpening, isSingle } from './marks';
import type { RawToken } from './tokens';

/** Deeper nesting than this is a page gone wrong, not speech. */
const MAX_DEPTH = 4;

interface Mark extends RawToken {
  /** Space, a bracket, a dash or another mark stands before it, and a word behind. */
  opens: boolean;
  /** Something stands before it and no letter behind. */
  closes: boolean;
  /** Closing context right behind a plural's s or a dropped g: "the voters' choice", "foolin' round", or the end of a quotation. */
  possessive: boolean;
}

function describe(text: string, token: RawToken, block: Block): Mark {
  const before = token.start > block.start ? text[token.start - 1] : ' ';
  const after = token.end < block.end ? text[token.end] : ' ';
  const spaceBefore = /[\s([{—–\-/:]/.test(before) || isOpening(before);
  const spaceAfter = /\s/.test(after);
  // French sets a space inside its guillemets: « Oui. »
  return {
    ...token,
    opens: spaceBefore && (!spaceAfter || /^[«‹]$/.test(token.text)) && !isYear(text, token),
    closes:
      (!/[\s([{]/.test(before) || /^[»›]$/.test(token.text)) &&
      !/[\p{L}\p{N}]/u.test(after) &&
      !ROCK_N_ROLL.test(text.slice(Math.max(block.start, token.start - 3), token.end)),
    possessive:
      isSingle(token.text) &&
      /(?:[sxz]|[a-z]in)$/i.test(text.slice(Math.max(block.start, token.start - 3), token.start)) &&
      /^\s\p{Ll}/u.test(text.slice(token.end, token.end + 2)),
  };
}

/** "'92", "the '80s": an apostrophe for the century. */
const isYear = (text: string, { text: mark, end }: RawToken): boolean =>
  isSingle(mark) && /^\d\ds?(?![\p{L}\p{N}])/u.test(text.slice(end, end + 4));

/** "rock 'n' roll": both are apostrophes. */
const ROCK_N_ROLL = /^\s['’‘]n['’]$/i;

/** "'em", "'til": an apostrophe for letters left out. */
const isElision = (text: string, { end }: RawToken): boolean =>
  /^(?:em|til|till|tis|twas|cause|cos|bout|round|n|er|im|un|s|t|d|ll|re|ve)(?!\p{L})/iu.test(text.slice(end, end + 6));

interface Behind {
  /** Single marks behind this one that could close a quotation. */
  singleClosers: Int32Array;
  /** The same with those behind a plural's s. */
  singleEnds: Int32Array;
  /** The next single mark that is no apostrophe for sure opens a quotation. */
  singleOpens: Uint8Array;
  /** Double marks behind this one that close, less those that open. */
  doubleSurplus: Int32Array;
}

function countBehind(marks: Mark[]): Behind {
  const singleClosers = new Int32Array(marks.length);
  const singleEnds = new Int32Array(marks.length);
  const singleOpens = new Uint8Array(marks.length);
  const doubleSurplus = new Int32Array(marks.length);
  let closers = 0;
  let ends = 0;
  let opens = 0;
  let surplus = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    singleClosers[i] = closers;
    singleEnds[i] = ends;
    singleOpens[i] = opens;
    doubleSurplus[i] = surplus;
    if (isSingle(mark.text)) {
      closers += mark.closes && !mark.possessive ? 1 : 0;
      ends += mark.closes ? 1 : 0;
      if (mark.opens !== mark.closes && !mark.possessive) opens = mark.opens ? 1 : 0;
    } else surplus += mark.closes ? 1 : mark.opens ? -1 : 0;
  }
  return { singleClosers, singleEnds, singleOpens, doubleSurplus };
}

/** Pairs the marks of one block, outermost first where two begin together. */
function pairBlock(text: string, block: Block, tokens: RawToken[]): Quotation[] {
  const marks = tokens.filter((token) => isMark(token.text)).map((token) => describe(text, token, block));
  const behind = countBehind(marks);
  const open: Mark[] = [];
  /** The last single mark that opens what no single mark closes. */
  let lone: Mark | null = null;
  const out: Quotation[] = [];
  const emit = (from: Mark, innerEnd: number, end: number, depth: number, closed: boolean, continues = false): void => {
    if (innerEnd > from.end)
      out.push({ start: from.start, end, inner: [from.end, innerEnd], depth, closed, continues });
  };
  /** Opened by one kind of mark and closed by the other: 'It is late," or “It is late,’ behind a comma or stop. */
  const isMixedPair = (mark: Mark, i: number): boolean => {
    if (!/[,.!?…]/.test(text[mark.start - 1])) return false;
    if (!isSingle(mark.text)) return open.length === 0 && lone !== null;
    return open.length === 1 && !isSingle(open[0].text) && behind.doubleSurplus[i] <= 0;
  };
  marks.forEach((mark, i) => {
    const single = isSingle(mark.text);
    const partner = open.findLastIndex((o) => closesMark(o.text, mark.text));
    if (single && mark.opens && open.some(({ text: mark }) => isSingle(mark)) && isElision(text, mark)) return;
    const apostrophe = single && mark.possessive && behind.singleClosers[i] > 0 && !behind.singleOpens[i];
    if (partner >= 0 && mark.closes && !apostrophe) {
      open.splice(partner + 1);
      emit(open.pop()!, mark.start, mark.end, partner, true);
      return;
    }
    if (!mark.opens && mark.closes && isMixedPair(mark, i)) {
      emit(open.pop() ?? lone!, mark.start, mark.end, 0, true);
      lone = null;
      return;
    }
    if (!mark.opens || !isOpening(mark.text) || open.length >= MAX_DEPTH) return;
    // "'treated like mushrooms' by all": what looks like a plural's apostrophe closes what only a quotation can have opened.
    if (single && behind.singleClosers[i] === 0 && (behind.singleEnds[i] === 0 || isElision(text, mark))) {
      if (open.length === 0 && !isElision(text, mark)) lone = mark;
      return;
    }
    // The same mark again in an opening place, with too few closers left for both: the earlier one was never closed.
    if (partner >= 0 && !single && behind.doubleSurplus[i] < open.length + 1) {
      open.splice(partner + 1);
      const lost = open.pop()!;
      const end = lost.end + text.slice(lost.end, mark.start).trimEnd().length;
      // A whole sentence before it: paragraphs of one speaker that the page has run together.
      emit(lost, end, end, partner, false, partner === 0 && /[.!?…]$/u.test(text.slice(end - 1, end)));
    }
    open.push(mark);
  });
  open.forEach((mark, depth) => {
    if (!isSingle(mark.text)) emit(mark, block.end, block.end, depth, false);
  });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether the block opens with the mark that a quotation left open in the block before goes on with. */
function goesOn(
  text: string,
  left: Quotation | undefined,
  next: Quotation | undefined,
  block: Block | undefined,
): boolean {
  if (!left || left.closed || !next || !block) return false;
  const markOf = (q: Quotation): string => text.slice(q.start, q.inner[0]);
  return next.start === block.start && markOf(left) === markOf(next);
}

/**
 * Finds the quotations of an article. Marks pair within their block; one left open ends with it, and `continues` in the
 * next block where that opens with the same mark. Apostrophes, feet, inches and decades are no marks.
 *
 * @param tokensOf the tokens of each block, in the order of `blocks`.
 * @returns in order of their start; time is linear in the number of marks.
 */
export function pairQuotations(text: string, blocks: Block[], tokensOf: RawToken[][]): Quotation[] {
  const perBlock = blocks.map((block, i) => pairBlock(text, block, tokensOf[i]));
  perBlock.forEach((quotations, i) => {
    const left = quotations.filter((q) => q.depth === 0).at(-1);
    if (left && goesOn(text, left, perBlock[i + 1]?.[0], blocks[i + 1])) left.continues = true;
  });
  return perBlock.flat();
}
