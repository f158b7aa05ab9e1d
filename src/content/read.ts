import { type LocatedArticle, PageTooLargeError, readArticlesInTurns } from '../article/read';
import { seenTest } from '../article/seen';
import { refusalAtSight } from '../article/spot';
import { talks } from '../article/verdict/talks';
import { UnreachableError } from '../browser/ask';
import type { PageStatus, Reading } from '../browser/messages';
import { askAnalysis } from '../browser/work';
import type { Analysis, Article, Refusal } from '../model';
import { pathOf } from '../settings/corrections';
import { withinBudget } from './budget';
import { idle } from '../look/ready';

/** An article of the page, as it stands there and as it was understood. */
export interface LocatedReading extends Reading {
  located: LocatedArticle;
  /** With what no reader sees, for it may be shown later. */
  whole: Analysis;
}

/** What reading a page came to. */
export interface Outcome {
  status: Exclude<PageStatus, 'reading' | 'off'>;
  readings: LocatedReading[];
  /** Why it is no article, where the status says so. */
  refusal: Refusal | null;
}

const nothing = (status: Outcome['status']): Outcome => ({ status, readings: [], refusal: null });
const noArticle = (refusal: Refusal | null): Outcome => ({ status: 'notArticle', readings: [], refusal });

/** How often the background may be stopped over one article before it is given up. */
const patience = 5;

/** The background may be stopped while it works; asking again starts it anew. */
async function analyse(article: Article, signal: AbortSignal, left = patience): Promise<Analysis> {
  try {
    return await askAnalysis(article, signal);
  } catch (error) {
    if (!(error instanceof UnreachableError) || left === 1 || signal.aborted) throw error;
    return analyse(article, signal, left - 1);
  }
}

/** Whether an article is the same, whatever a page has changed in its query. */
const isSame = (a: Article, b: Article): boolean =>
  pathOf(a.url) === pathOf(b.url) && a.text === b.text && JSON.stringify(a.blocks) === JSON.stringify(b.blocks);

function statusOf(readings: LocatedReading[]): Outcome['status'] {
  if (readings.some(({ analysis }) => analysis.statements.length > 0)) return 'ready';
  return readings.some(({ analysis }) => analysis.supported) ? 'empty' : 'unsupportedLanguage';
}

/** What is left of an analysis where the words that no reader sees are nobody's. */
function asSeen(located: LocatedArticle, analysis: Analysis): Analysis {
  const isSeen = seenTest();
  const seen = analysis.statements.filter(({ content }) => isSeen(content.flatMap((span) => located.ranges(span))));
  return { ...analysis, statements: seen.map((statement, id) => ({ ...statement, id })) };
}

/** @throws what the first article failed of, where none was understood; otherwise those that fail are left out. */
async function understand(
  articles: LocatedArticle[],
  known: readonly LocatedReading[],
  signal: AbortSignal,
): Promise<Outcome> {
  const settled = await Promise.allSettled(
    articles.map(async (located) => {
      const article = withinBudget(located.article);
      const leftOut = located.article.text.length - article.text.length;
      // A page that redraws the same text is not read twice, only found again.
      const before = known.find((reading) => isSame(reading.article, article))?.whole;
      const whole = before ? { ...before, meta: { ...before.meta, url: article.url } } : await analyse(article, signal);
      return { located, article, whole, analysis: asSeen(located, whole), leftOut };
    }),
  );
  const all = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (all.length === 0) throw (settled[0] as PromiseRejectedResult).reason;
  const readings = all.filter(
    ({ located: { doubt }, article, analysis }) => doubt === null || talks(doubt, article, analysis),
  );
  return readings.length === 0 ? noArticle('noReport') : { status: statusOf(readings), readings, refusal: null };
}

/**
 * What a cheap look tells of a page that is not worth being read; null where it may be an article.
 *
 * @param asked whether the reader asked for it, so that the cheap test does not count.
 */
export function outcomeAtSight(document: Document, asked: boolean): Outcome | null {
  // Chrome shows these in a page of its own, under the same address.
  if (document.contentType === 'application/pdf') return nothing('pdf');
  const refusal = asked ? null : refusalAtSight(document);
  return refusal && noArticle(refusal);
}

/**
 * Reads a page: when it rests, its articles, then what the background makes of them.
 *
 * @param asked whether the reader asked for it, so that the best candidate is read whatever the verdict on it.
 * @param known what was read before.
 * @param signal ends the reading.
 */
export async function readPage(
  document: Document,
  url: string,
  asked: boolean,
  known: readonly LocatedReading[],
  signal: AbortSignal,
): Promise<Outcome> {
  await idle();
  try {
    const { articles, refusal } = await readArticlesInTurns(document, url, asked);
    return refusal ? noArticle(refusal) : await understand(articles, known, signal);
  } catch (error) {
    return nothing(error instanceof PageTooLargeError ? 'tooLarge' : 'failed');
  }
}
