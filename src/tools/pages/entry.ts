/** Runs inside the page: the product's own reading, driven by the bench from outside. */
import { readCandidates } from '../../article/candidates/read';
import { type LocatedArticle, type Page, PageTooLargeError, readPage } from '../../article/read';
import type { Features } from '../../article/verdict/features';
import { atOnce } from '../../steps';
import { refusalAtSight } from '../../article/spot';
import type { Article, BlockKind, Refusal, Span } from '../../model';
import { timed, type Timing } from './timing';

/** What the bench learns of a page. */
export interface PageReading {
  /** Empty of text where the page is no article; its candidates are those of the page then. */
  article: Article;
  /** Why the page is no article; null where it is one. */
  refusal: Refusal | null;
  /** The body's blocks joined by blank lines. */
  body: string;
  /** Share of the body's characters, white space aside, whose live range reads the same. */
  mapped: number | null;
  timing: Timing;
  /** What the verdicts on the page's stories went by. */
  features: Features[];
  /** Log odds of a page that is in doubt, as `LocatedArticle` has them. */
  doubt: number | null;
}

const BESIDE_THE_BODY: readonly BlockKind[] = ['headline', 'standfirst', 'caption'];

let located: LocatedArticle | undefined;

/** @param asked as though the reader had asked to have the page read, whatever it looks like. */
function read(asked: boolean): PageReading {
  const start = performance.now();
  const atSight = asked ? null : refusalAtSight(document);
  const test = performance.now() - start;
  const { page, timing: reading } = tryToRead(asked);
  const timing = { ...reading, all: test + reading.all, task: Math.max(test, reading.task) };
  located = atSight ? undefined : page.articles[0];
  if (!located) {
    const article: Article = { url: location.href, text: '', blocks: [], candidates: page.candidates };
    return {
      article,
      refusal: atSight ?? page.refusal,
      body: '',
      mapped: null,
      timing,
      features: page.features,
      doubt: null,
    };
  }
  const { article } = located;
  const blocks = article.blocks.filter(({ kind }) => !BESIDE_THE_BODY.includes(kind));
  const body = blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
  const mapped = mappedShare(article, blocks);
  return { article, refusal: null, body, mapped, timing, features: page.features, doubt: located.doubt };
}

function tryToRead(asked: boolean): { page: Page; timing: Timing } {
  try {
    const { result, timing } = timed(readPage(document, location.href, asked));
    return { page: result, timing };
  } catch (error) {
    if (!(error instanceof PageTooLargeError)) throw error;
    const page = { candidates: readCandidates(document), articles: [], refusal: null, features: [] };
    return { page, timing: { all: 0, readability: 0, task: 0 } };
  }
}

function mappedShare({ text }: Article, blocks: readonly { start: number; end: number }[]): number {
  let right = 0;
  let all = 0;
  for (const block of blocks) {
    for (const word of text.slice(block.start, block.end).matchAll(/\S+/g)) {
      const start = block.start + word.index;
      all += word[0].length;
      if (painted([[start, start + word[0].length]]) === word[0]) right += word[0].length;
    }
  }
  return all === 0 ? 0 : right / all;
}

/** What a reader sees in the ranges of some spans: parts of one line run on, others are parted by white space. */
function painted(spans: readonly Span[]): string {
  return spans.map((span) => joined(located?.ranges(span) ?? [])).join(' … ');
}

function joined(ranges: readonly Range[]): string {
  let text = '';
  let last: Range | undefined;
  for (const range of ranges) {
    if (last && isParted(last, range)) text += ' ';
    text += range.toString().replace(/[\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]/g, '');
    last = range;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** White space or a line break lies between two ranges, or the border of a block. */
function isParted(first: Range, second: Range): boolean {
  const between = document.createRange();
  between.setStart(first.endContainer, first.endOffset);
  between.setEnd(second.startContainer, second.startOffset);
  if (/\s/.test(between.toString()) || between.cloneContents().querySelector('br')) return true;
  return blockOf(first.endContainer) !== blockOf(second.startContainer);
}

/** The block that a text node's line belongs to; a floated initial runs on into the text. */
function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && runsOn(getComputedStyle(element))) element = element.parentElement;
  return element;
}

const runsOn = ({ display, cssFloat }: CSSStyleDeclaration): boolean =>
  cssFloat !== 'none' || /^(?:inline|contents)/.test(display);

/** What the verdict on this page goes by, and the article that the reader would get by asking. */
export interface PageSurvey {
  features: Features[];
  article: Article | null;
}

function survey(): PageSurvey {
  const { features, articles } = atOnce(readPage(document, location.href, true));
  return { features, article: articles[0]?.article ?? null };
}

Object.assign(globalThis, { onRecordBench: { read, survey, painted } });
