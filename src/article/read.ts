import type { Candidates } from '../model';
import { isByline } from './byline';
import { dated } from './candidates/ago';
import { candidatesOf, readCandidates } from './candidates/read';
import { choose } from './choose';
import { pageKind, type PageKind } from './claims';
import { consentTest } from './consent';
import { type Chosen, locate } from './locate';
import { type LocatedArticle, PageTooLargeError } from './located';
import { mainText } from './mainText';
import { type Passage, passagesOf } from './passages';
import { atOnce, inTurns, type Steps } from './steps';
import { storiesOf } from './stories';
import { readTree, type Tree } from './tree';
import { isArticle } from './verdict';
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
 */
export async function readArticlesInTurns(document: Document, url: string): Promise<LocatedArticle[]> {
  return (await inTurns(readPage(document, url))).articles;
}

/** More would hold up the page for half a second: a large news page has 3,000 to 8,000. */
const MAX_ELEMENTS = 20_000;

/** What a page says about its text, and its articles. */
export interface Page {
  candidates: Candidates;
  articles: LocatedArticle[];
}

/**
 * Reads a page, whether or not it is an article: what it offers on title, authors and dates stands in either.
 *
 * @throws PageTooLargeError as `readArticles` does.
 */
export function* readPage(document: Document, url: string): Steps<Page> {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS)
    throw new PageTooLargeError(`more than ${MAX_ELEMENTS} elements`);
  const candidates = readCandidates(document);
  if (!document.body) return { candidates, articles: [] };
  yield;
  const tree = yield* readTree(document.body, visibilityIn(document.body));
  yield;
  const passages = passagesOf(tree);
  yield;
  const stories = storiesOf(tree.root, passages);
  const kind = pageKind(document, url);
  if (stories.length === 1) {
    const article = yield* readStory({ tree, passages, candidates, kind, title: document.title, url });
    return { candidates, articles: article ? [article] : [] };
  }
  const articles: LocatedArticle[] = [];
  for (const root of stories) {
    const part = { root, runs: tree.runs };
    const own = candidatesOf(document, root.element, root === stories[0]);
    const passages = passagesOf(part);
    const article = yield* readStory({ tree: part, passages, candidates: own, kind, title: '', url });
    if (article) articles.push(article);
    yield;
  }
  return { candidates, articles };
}

/** A page or the part of one that holds a single article. */
interface Story {
  tree: Tree;
  passages: Passage[];
  candidates: Candidates;
  kind: PageKind;
  /** The page's, where it is this article's. */
  title: string;
  url: string;
}

/** Null where it is no article; its candidates get what stands at the headline. */
function* readStory({ tree, passages, candidates, kind, title, url }: Story): Steps<LocatedArticle | null> {
  const kept = yield* mainText(tree, title, consentTest(passages));
  yield;
  const chosen = choose(
    passages,
    kept,
    candidates.title.map(({ text }) => text),
  );
  yield;
  const near = nearHeadline(passages, chosen);
  addLines(candidates, chosen, near);
  return isArticle({ kind, chosen, near, passages, candidates }) ? locate(chosen, candidates, url) : null;
}

/** Lines are looked for this many passages before the headline and after the body's first. */
const REACH = { before: 6, after: 2 };

/** The short passages around headline and first paragraph: byline, dates. */
function nearHeadline(passages: readonly Passage[], chosen: readonly Chosen[]): Passage[] {
  const first = chosen.find(({ kind }) => kind !== 'headline' && kind !== 'standfirst')?.passage.index ?? 0;
  const headline = chosen.find(({ kind }) => kind === 'headline')?.passage.index ?? first;
  const taken = new Set(chosen.map(({ passage }) => passage));
  return passages
    .slice(Math.max(headline - REACH.before, 0), first + REACH.after)
    .filter((passage) => !taken.has(passage) && passage.text.length < 160);
}

/** What readers see at the headline tells title, authors and dates before all metadata. */
function addLines(candidates: Candidates, chosen: readonly Chosen[], near: readonly Passage[]): void {
  const headline = chosen.find(({ kind }) => kind === 'headline')?.passage;
  if (headline) candidates.title.unshift({ where: 'headline', text: headline.text });
  for (const { text, index } of near) {
    const isBelow = headline !== undefined && index > headline.index;
    if (/\d/.test(text)) candidates.dates.push(...dated(isBelow ? 'headline' : 'above', text));
    if (!headline) continue;
    if (isByline(text)) candidates.authors.push({ where: 'headline', text });
    else if (/\d/.test(text)) candidates.authors.push({ where: 'headline:line', text });
  }
}
