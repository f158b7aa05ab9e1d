import type { Candidates, Refusal } from '../model';
import { candidatesOf, readCandidates } from './candidates/read';
import { pageKind } from './claims';
import { type LocatedArticle, PageTooLargeError } from './located';
import { atOnce, inTurns, type Steps } from '../steps';
import { passagesOf } from './passages';
import { storiesOf } from './stories';
import { readStory, type Story } from './story';
import { readTree } from './tree';
import { visibilityIn } from './visibility';

export { type LocatedArticle, PageTooLargeError };

/**
 * Reads the articles of a live page, in document order; none where the page is no article. The page is only read,
 * never edited.
 *
 * @param url the address the page was read under.
 * @throws PageTooLargeError where the page is too large to be read in bounded time.
 */
export const readArticles = (document: Document, url: string): LocatedArticle[] =>
  atOnce(readPage(document, url)).articles;

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
  if (!document.body) return { candidates, articles: [], refusal: 'noText' };
  yield;
  const tree = yield* readTree(document.body, visibilityIn(document.body));
  yield;
  const passages = passagesOf(tree);
  yield;
  const stories = storiesOf(tree.root, passages);
  const kind = pageKind(document, url);
  const whole: Story = { tree, passages, candidates, kind, title: document.title, url };
  const articles: LocatedArticle[] = [];
  for (const root of stories.length > 1 ? stories : []) {
    const part = { root, runs: tree.runs };
    const own = candidatesOf(document, root.element, root === stories[0]);
    const story = { tree: part, passages: passagesOf(part), candidates: own, kind, title: '', url };
    const read = yield* readStory(story, false);
    if (typeof read !== 'string') articles.push(read);
    yield;
  }
  if (articles.length > 0) return { candidates, articles, refusal: null };
  if (stories.length > 1 && !asked) return { candidates, articles, refusal: 'listing' };
  const read = yield* readStory(whole, asked);
  return typeof read === 'string'
    ? { candidates, articles, refusal: read }
    : { candidates, articles: [read], refusal: null };
}
