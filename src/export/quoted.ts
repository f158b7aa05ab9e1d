import type { Article, Span } from '../model';
import type { Quotation } from '../text/document';
import { pairQuotations } from '../text/quotations';
import { tokenize } from '../text/tokens';

/** A quotation of the article, over as many paragraphs as it runs; UTF-16 code units. */
export interface Quoted {
  /** With its marks. */
  outer: Span;
  /** Without them. */
  inner: Span;
  /** As the text has them; one that is missing at the end is supplied. */
  marks: { open: string; close: string };
  /** Marks within it that only open a further paragraph. */
  reopened: Span[];
}

/** The marks that close; those that are not listed close themselves. */
const closers = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['„', '“'],
  ['‚', '‘'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['``', "''"],
]);

function quotedOf(text: string, { start, end, inner, closed }: Quotation): Quoted {
  const open = text.slice(start, inner[0]);
  const close = closed ? text.slice(inner[1], end) : (closers.get(open) ?? open);
  return { outer: [start, end], inner, marks: { open, close }, reopened: [] };
}

const joined = (first: Quoted, next: Quoted): Quoted => ({
  outer: [first.outer[0], next.outer[1]],
  inner: [first.inner[0], next.inner[1]],
  marks: { open: first.marks.open, close: next.marks.close },
  reopened: [...first.reopened, [next.outer[0], next.inner[0]]],
});

/** The quotations of an article's text, outermost first where two begin together. */
export function quotedIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Quoted[] {
  const tokensOf = blocks.map(({ start, end }) => tokenize(text, start, end));
  const found: Quoted[] = [];
  /** Where the quotation stands that the next outermost one goes on with. */
  let open = -1;
  for (const quotation of pairQuotations(text, blocks, tokensOf)) {
    const quoted = quotedOf(text, quotation);
    const outermost = quotation.depth === 0;
    if (outermost && open >= 0) found[open] = joined(found[open]!, quoted);
    else found.push(quoted);
    if (outermost) open = quotation.continues ? (open >= 0 ? open : found.length - 1) : -1;
  }
  return found;
}
