/** Runs inside a page: the product's parts and what they may be measured against, one by one. */
import { Readability } from '@mozilla/readability';
import { type LocatedArticle, readArticles } from '../../article/read';
import { refusalAtSight } from '../../article/spot';
import { Layer } from '../../highlight/layer';
import type { Analysis, Article } from '../../model';

/** Milliseconds of the page's main thread. */
export interface ReadingParts {
  /** The test that every page pays for. */
  cheapTest: number;
  reading: number;
  /** Readability alone, as it is used elsewhere: on a copy of the document. */
  readability: number;
}

export interface PaintingParts {
  painting: number;
  /** A highlighter that wraps the same ranges in `<mark>` instead, and the edits that the page sees of either. */
  wrapping: number;
  editsOfPainting: number;
  editsOfWrapping: number;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  // Styles and layout that the work has made stale are part of its price.
  void document.body.offsetHeight;
  return performance.now() - start;
}

let located: LocatedArticle | undefined;

function read(): ReadingParts & { article: Article | null } {
  const cheapTest = timed(() => refusalAtSight(document));
  const reading = timed(() => ([located] = readArticles(document, location.href)));
  const readability = timed(() => new Readability(document.cloneNode(true) as Document).parse());
  return { cheapTest, reading, readability, article: located?.article ?? null };
}

function wrap(analysis: Analysis): void {
  for (const { content } of analysis.statements) {
    const ranges = content.flatMap((span) => located!.ranges(span));
    for (const range of ranges) range.surroundContents(document.createElement('mark'));
  }
}

function paint(analysis: Analysis): PaintingParts {
  const edits = new MutationObserver(() => undefined);
  edits.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  const ending = new AbortController();
  const layer = new Layer(document, ending.signal);
  const painting = timed(() => layer.paint([{ located: located!, analysis, wants: () => true }], 'default'));
  const editsOfPainting = edits.takeRecords().length;
  ending.abort();
  const wrapping = timed(() => wrap(analysis));
  return { painting, wrapping, editsOfPainting, editsOfWrapping: edits.takeRecords().length };
}

Object.assign(globalThis, { onRecordParts: { read, paint } });
