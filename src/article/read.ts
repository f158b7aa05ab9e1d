import type { Candidates, Refusal } from '../model';
import { candidatesOf, readCandidates } from './candidates/read';
import { claimsOf } from './claims';
import { type LocatedArticle, PageTooLargeError } from './located';
import { atOnce, inTurns, type Steps } from '../steps';
import { passagesOf } from './passages';
import { asksToAct } from './request';
import { storiesOf } from './stories';
import { readStory, type Story, type StoryReading } from './story';
import { readTree } from './tree';
import type { Features } from './verdict/features';
import { visibilityIn } from './visibility';

export { type LocatedArticle, PageTooLargeError };

/**
 * Reads the articles of a live page, in document order; none where the page is no article. The page is only read,
 * never edited.
 *
 * @param url the address the page was read under.
 * @param asked whether the reader wants to have the page read, whatever it looks like.
 * @throws PageTooLargeError where the page is too large to be read in bounded time.
 */
export const readArticles = (document: Document, url: string, asked = false): LocatedArticle[] =>
  atOnce(readPage(document, url, asked)).articles;

/**
 * Does so in short turns, so that the page goes on meanwhile; Readability's call alone, some tens of milliseconds,
 * cannot be parted. What the page changes underway is left out when ranges are asked for.
 *
 * @param asked whether the reader wants to have the page read, whatever it looks like.
 */
export const readArticlesInTurns = (document: Document, url: string, asked: boolean): Promise<Page> =>
  inTurns(readPage(document, url, asked));

/** More would hold up the page for half a second: a large news page has 3,000 to 8,000. */
const MAX_ELEMENTS = 20_000;

/** What a page says about its text, and its articles. */
export interface Page {
  candidates: Candidates;
  articles: LocatedArticle[];
  /** Why there is none, where there is none. */
  refusal: Refusal | null;
  /** What the verdicts went by, one a story. */
  features: Features[];
}

/**
 * Reads a page, whether or not it is an article: what it offers on title, authors and dates stands in either.
 *
 * @param asked whether the reader wants to have the best candidate, whatever the verdict on it.
 * @throws PageTooLargeError as `readArticles` does.
 */
export function* readPage(document: Document, url: string, asked = false): Steps<Page> {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS)
    throw new PageTooLargeError(`more than ${MAX_ELEMENTS} elements`);
  const candidates = readCandidates(document);
  if (!document.body) return { candidates, articles: [], refusal: 'noText', features: [] };
  yield;
  const tree = yield* readTree(document.body, visibilityIn(document.body));
  yield;
  const passages = passagesOf(tree);
  yield;
  const stories = storiesOf(tree.root, passages);
  const known = { claims: claimsOf(document, url), asks: asksToAct(document), stories: stories.length, url };
  const whole: Story = { ...known, tree, passages, candidates, title: document.title };
  const readings: StoryReading[] = [];
  for (const root of stories.length > 1 ? stories : []) {
    const part = { root, runs: tree.runs };
    const own = candidatesOf(document, root.element, root === stories[0]);
    readings.push(
      yield* readStory({ ...known, tree: part, passages: passagesOf(part), candidates: own, title: '' }, false),
    );
    yield;
  }
  if (readings.every(({ located }) => !located)) readings.push(yield* readStory(whole, asked));
  const articles = readings.flatMap(({ located }) => located ?? []);
  const refusal = articles.length > 0 ? null : readings.at(-1)!.refusal;
  return { candidates, articles, refusal, features: readings.map(({ features }) => features) };
}
