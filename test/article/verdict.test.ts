import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse';
import { readArticles } from '../../src/article/read';
import { refusalAtSight } from '../../src/article/spot';
import { talks } from '../../src/article/verdict/talks';
import { models } from './models';
import { openPage, pageNames } from './pages';

/** A page in doubt is an article if it talks. */
const isTaken = (url: string) =>
  refusalAtSight(document) === null &&
  readArticles(document, url).some(
    ({ article, doubt }) => doubt === null || talks(doubt, article, analyse(article, models)),
  );

/** What the fitted verdict gets wrong; whoever mends one takes it out. */
const READ = ['book-page', 'results-table', 'section-teasers', 'tag-long-teasers'];

describe('an article', () => {
  it.each(pageNames('articles'))('is found: %s', (name) => {
    expect(isTaken(openPage('articles', name))).toBe(true);
  });
});

describe('a page that is no article', () => {
  it.each(pageNames('other').filter((name) => !READ.includes(name)))('is refused: %s', (name) => {
    expect(isTaken(openPage('other', name))).toBe(false);
  });
  it.each(READ)('is read: %s', (name) => {
    expect(isTaken(openPage('other', name))).toBe(true);
  });
});
