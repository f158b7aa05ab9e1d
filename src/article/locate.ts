import type { Article, Block, Candidates, Span } from '../model';
import type { LocatedArticle } from './located';
import type { Passage } from './passages';

/** A passage that belongs to the article, with what it is. */
export interface Chosen extends Omit<Block, 'start' | 'end' | 'emphasis'> {
  passage: Passage;
  /** Stretches of the passage's own text. */
  emphasis?: Span[];
}

/**
 * A stretch of `Article.text` and where it stands in the page. It is kept as long as the page is, so it holds on to
 * nothing else that was read.
 */
interface Segment {
  start: number;
  end: number;
  node: Text;
  /** The node's data when it was read. */
  data: string;
  /** Offset into it. */
  at: number;
}

const BETWEEN_BLOCKS = '\n\n';

/** Joins passages to an article whose spans can be found in the page again. */
export function locate(
  chosen: readonly Chosen[],
  candidates: Candidates,
  url: string,
  doubt: number | null,
): LocatedArticle {
  let text = '';
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  for (const { passage, emphasis, ...rest } of chosen) {
    if (text) text += BETWEEN_BLOCKS;
    const start = text.length;
    text += passage.text;
    const block: Block = { start, end: text.length, ...rest };
    if (emphasis) block.emphasis = emphasis.map(([from, to]) => [start + from, start + to] as const);
    blocks.push(block);
    for (const { run, at, ...own } of passage.segments)
      segments.push({ start: start + own.start, end: start + own.end, node: run.node, data: run.data, at });
  }
  const article: Article = { url, text, blocks, candidates };
  const byNode = new Map<Node, Segment[]>();
  for (const segment of segments) {
    const known = byNode.get(segment.node);
    if (known) known.push(segment);
    else byNode.set(segment.node, [segment]);
  }
  return {
    article,
    ranges: (span) => rangesOf(segments, span),
    offsetAt: (node, offset) => offsetIn(byNode.get(node) ?? [], offset),
    doubt,
  };
}

function rangesOf(segments: readonly Segment[], [start, end]: Span): Range[] {
  const ranges: Range[] = [];
  for (let i = firstEndingAfter(segments, start); i < segments.length; i++) {
    const segment = segments[i]!;
    if (segment.start >= end) break;
    const { node } = segment;
    if (!node.isConnected || node.data !== segment.data) continue;
    const from = segment.at + Math.max(start - segment.start, 0);
    const to = segment.at + Math.min(end, segment.end) - segment.start;
    const last = ranges.at(-1);
    if (last?.endContainer === node) last.setEnd(node, to);
    else {
      const range = node.ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
}

/** By bisection. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** White space that was levelled belongs to the word before it. */
function offsetIn(segments: readonly Segment[], offset: number): number | null {
  const segment = segments.findLast(({ at }) => at <= offset);
  return segment ? Math.min(segment.start + offset - segment.at, segment.end) : null;
}
