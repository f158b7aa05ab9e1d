import type { ItemRef } from '../browser/messages';
import type { Article, Span } from '../model';
import type { LocatedReading } from './read';

/** What the reader has selected of an article. */
export interface Selected {
  article: Article;
  /** The words, whole. */
  span: Span;
  /** The statement that they touch. */
  touched: ItemRef | null;
}

/** More nodes than any statement goes over. */
const mostNodes = 5_000;

/** The text nodes of a range, each with the part of it that the range holds. */
function* textsOf(document: Document, range: Range): Generator<[node: Text, start: number, end: number]> {
  const { commonAncestorContainer: around, startContainer, startOffset, endContainer, endOffset } = range;
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  let node = around.nodeType === Node.TEXT_NODE ? (around as Text) : (walker.nextNode() as Text | null);
  for (let looked = 0; node && looked < mostNodes; looked++, node = walker.nextNode() as Text | null) {
    if (!range.intersectsNode(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.data.length;
    if (start < end) yield [node, start, end];
  }
}

/** From the beginning of the first word to the end of the last; null where there is none. */
function wholeWords(text: string, [from, to]: Span): Span | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start === end) return null;
  const isInside = (at: number): boolean => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
  while (start > 0 && isInside(start)) start--;
  while (end < text.length && isInside(end)) end++;
  return [start, end];
}

function spanIn(document: Document, { located, article }: LocatedReading, range: Range): Span | null {
  let first: number | null = null;
  let last: number | null = null;
  for (const [node, start, end] of textsOf(document, range)) {
    first ??= located.offsetAt(node, start);
    const at = located.offsetAt(node, end - 1);
    if (at !== null) last = at + 1;
  }
  return first === null || last === null || first >= last ? null : wholeWords(article.text, [first, last]);
}

/** What is selected in a page, where it stands in one of its articles. */
export function selectedIn(
  document: Document,
  readings: readonly LocatedReading[],
  touched: ItemRef | null,
): Selected | null {
  const selection = document.getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  if (!range) return null;
  for (const reading of touched ? [readings[touched.reading]!] : readings) {
    const span = spanIn(document, reading, range);
    if (span) return { article: reading.article, span, touched };
  }
  return null;
}
