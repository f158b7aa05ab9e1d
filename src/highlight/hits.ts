import type { LocatedArticle } from '../article/located';
import type { Span } from '../model';

interface Entry {
  start: number;
  end: number;
  item: number;
}

/**
 * Finds the item at an offset, the shortest of those that hold it. Entries are sorted by their start; `reach` is the
 * farthest end up to each, so that a search can stop.
 */
export class SpanIndex {
  readonly #entries: Entry[];
  readonly #reach: number[] = [];

  /** @param spans the spans of each item, by its position; empty for one that cannot be hit. */
  constructor(spans: readonly (readonly Span[])[]) {
    this.#entries = spans
      .flatMap((own, item) => own.map(([start, end]) => ({ start, end, item })))
      .sort((a, b) => a.start - b.start);
    let reach = 0;
    for (const { end } of this.#entries) this.#reach.push((reach = Math.max(reach, end)));
  }

  at(offset: number): number | null {
    let found: Entry | null = null;
    for (let i = this.#lastStartingBy(offset); i >= 0 && this.#reach[i]! > offset; i--) {
      const entry = this.#entries[i]!;
      if (offset >= entry.end) continue;
      if (!found || entry.end - entry.start < found.end - found.start) found = entry;
    }
    return found?.item ?? null;
  }

  #lastStartingBy(offset: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#entries[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

interface Point {
  x: number;
  y: number;
}

/** Pixels around a letter that still count as on it, so that the space between lines does not flicker. */
const slack = 3;

const holds = (rect: DOMRect, { x, y }: Point): boolean =>
  x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack;

/**
 * The character under a point: its node and the offset before it. Browsers answer with the nearest caret, however far
 * the point is from any letter, so the letters on both sides of the caret are asked.
 */
function characterAt(document: Document, point: Point): { node: Node; offset: number } | null {
  const caret = document.caretPositionFromPoint(point.x, point.y);
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const { offsetNode: node, offset } = caret;
  const length = node.nodeValue?.length ?? 0;
  const range = document.createRange();
  for (const start of [offset, offset - 1]) {
    if (start < 0 || start >= length) continue;
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    if ([...range.getClientRects()].some((rect) => holds(rect, point))) return { node, offset: start };
  }
  return null;
}

/** The item under a point of the window; null where there is none. */
export function itemAt(article: LocatedArticle, index: SpanIndex, document: Document, point: Point): number | null {
  const character = characterAt(document, point);
  const offset = character && article.offsetAt(character.node, character.offset);
  return offset === null ? null : index.at(offset);
}
