import type { Article, Span } from '../model';

/** An article and where its text stands in the live page. */
export interface LocatedArticle {
  article: Article;
  /**
   * The live ranges that hold a span of `Article.text`, one for each text node, in reading order. Text that has left
   * the page since is left out, so a range is never one that shows something else.
   */
  ranges(span: Span): Range[];
  /** The offset into `Article.text` of a position in a text node; null outside the article. */
  offsetAt(node: Node, offset: number): number | null;
  /** Null where it is surely an article; else the log odds that it is one, before what is said in it is known. */
  doubt: number | null;
}

/** The page is too large or too deep to be read without holding it up; the page's status is `tooLarge`. */
export class PageTooLargeError extends Error {
  override name = 'PageTooLargeError';
}
