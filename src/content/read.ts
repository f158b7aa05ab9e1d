import { type LocatedArticle, PageTooLargeError, readArticlesInTurns } from '../article/read';
import { refusalAtSight } from '../article/spot';
import { askBackground, UnreachableError } from '../browser/ask';
import type { PageStatus, Reading } from '../browser/messages';
import type { Analysis, Article, Refusal } from '../model';
import { idle } from './ready';

/** An article of the page, as it stands there and as it was understood. */
export interface LocatedReading extends Reading {
  located: LocatedArticle;
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
async function analyse(article: Article, left = patience): Promise<Analysis> {
  try {
    return await askBackground('analyse', { article });
  } catch (error) {
    if (!(error instanceof UnreachableError) || left === 1) throw error;
    return analyse(article, left - 1);
  }
}

const sameText = (a: Article, b: Article): boolean =>
  a.url === b.url && a.text === b.text && JSON.stringify(a.blocks) === JSON.stringify(b.blocks);

function statusOf(readings: LocatedReading[]): Outcome['status'] {
  if (readings.some(({ analysis }) => analysis.statements.length > 0)) return 'ready';
  return readings.some(({ analysis }) => analysis.supported) ? 'empty' : 'unsupportedLanguage';
}

async function understand(articles: LocatedArticle[], known: readonly Reading[]): Promise<Outcome> {
  const readings = await Promise.all(
    articles.map(async (located) => {
      const { article } = located;
      // A page that redraws the same text is not read twice, only found again.
      const before = known.find((reading) => sameText(reading.article, article));
      return { located, article, analysis: before?.analysis ?? (await analyse(article)) };
    }),
  );
  return { status: statusOf(readings), readings, refusal: null };
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
 */
export async function readPage(
  document: Document,
  url: string,
  asked: boolean,
  known: readonly Reading[],
): Promise<Outcome> {
  await idle();
  try {
    const { articles, refusal } = await readArticlesInTurns(document, url, asked);
    return refusal ? noArticle(refusal) : await understand(articles, known);
  } catch (error) {
    return nothing(error instanceof PageTooLargeError ? 'tooLarge' : 'failed');
  }
}
