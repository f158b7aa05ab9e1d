import type { Article } from '../model';
import { isCorrection, isVerdict } from '../settings/corrections';
import type { BackgroundRequests, PageEvents, PageRequests } from './messages';

type Shape = (value: unknown) => boolean;

/** More than any article; what is larger is refused before it is looked at. */
const maxText = 4_000_000;
const maxBlocks = 100_000;
const maxCorrections = 100_000;

const record = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNull: Shape = (value) => value === null;
const isIndex: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

/** A record whose named fields have these shapes. */
const fields =
  (shapes: Record<string, Shape>): Shape =>
  (value) =>
    record(value) && Object.entries(shapes).every(([name, shape]) => shape(value[name]));

const listOf =
  (shape: Shape, most = 1_000): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(shape);

const text =
  (most: number): Shape =>
  (value) =>
    typeof value === 'string' && value.length <= most;

const candidates = listOf(fields({ where: text(1_000), text: text(1_000_000) }));

const span: Shape = (value) =>
  Array.isArray(value) && value.length === 2 && value.every(isIndex) && value[0] <= value[1];
const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

const block = fields({
  start: isIndex,
  end: isIndex,
  kind: text(20),
  time: optional(text(1_000)),
  author: optional(text(1_000)),
  emphasis: optional(listOf(span, 100_000)),
});

const hasArticleShape = fields({
  url: text(100_000),
  text: text(maxText),
  blocks: listOf(block, maxBlocks),
  candidates: fields({
    title: candidates,
    authors: candidates,
    site: candidates,
    section: candidates,
    canonicalUrl: candidates,
    language: candidates,
    dates: candidates,
  }),
});

/** Blocks stand in reading order, inside the text. */
const isInOrder = ({ text, blocks }: Article): boolean =>
  blocks.every(({ start, end }, i) => start <= end && end <= text.length && start >= (blocks[i - 1]?.end ?? 0));

/** Whether a content script's article can be read; it may come from a broken page. */
export const isArticle = (value: unknown): value is Article => hasArticleShape(value) && isInOrder(value as Article);

const item = fields({ reading: isIndex, item: isIndex });

/** Whether a request has the shape its name promises; a sender of the right extension may still be a broken page. */
export const backgroundShapes: Record<keyof BackgroundRequests, Shape> = {
  readPage: isNull,
  showCount: fields({ count: (value) => isNull(value) || isIndex(value) }),
  keepCorrections: fields({ url: text(100_000), corrections: listOf(isCorrection) }),
  dropCorrection: fields({ correction: isCorrection }),
  askCorrection: fields({ quote: text(maxText) }),
};

export const pageShapes: Record<keyof PageRequests, Shape> = {
  getCount: isNull,
  getState: isNull,
  getReadings: isNull,
  jumpToStatement: item,
  jumpToDate: item,
  setHighlights: fields({ on: (value) => typeof value === 'boolean' }),
  toggleHighlights: isNull,
  readNow: isNull,
  stepStatement: fields({ by: (value) => value === 1 || value === -1 }),
  showStatement: fields({ at: (value) => value === 'pointer' || value === 'selection' }),
  follow: fields({ on: (value) => typeof value === 'boolean' }),
  correct: fields({ statement: item, verdicts: listOf(isVerdict) }),
  undoCorrection: fields({ correction: isCorrection }),
  undoStatement: item,
  markSelected: isNull,
};

export const eventShapes: Record<keyof PageEvents, Shape> = {
  stateChanged: fields({
    url: text(100_000),
    status: text(40),
    readings: listOf(fields({ article: isArticle, analysis: record, leftOut: isIndex })),
    highlights: (value) => typeof value === 'boolean',
    corrections: listOf(isCorrection, maxCorrections),
  }),
  inView: fields({ statements: listOf(item, 10_000) }),
};
