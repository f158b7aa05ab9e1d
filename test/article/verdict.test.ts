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
const LOST = ['interview-bold', 'interview-definitions', 'unquoted', 'web-newsletter'];
const READ = ['book-page', 'section-teasers', 'tag-long-teasers'];

const but = (names: string[], known: string[]) => names.filter((name) => !known.includes(name));

describe('an article', () => {
  it.each(but(pageNames('articles'), LOST))('is found: %s', (name) => {
    expect(isTaken(openPage('articles', name))).toBe(true);
  });
  it.each(LOST)('is lost: %s', (name) => {
    expect(isTaken(openPage('articles', name))).toBe(false);
  });
});

describe('a page that is no article', () => {
  it.each(but(pageNames('other'), READ))('is refused: %s', (name) => {
    expect(isTaken(openPage('other', name))).toBe(false);
  });
  it.each(READ)('is read: %s', (name) => {
    expect(isTaken(openPage('other', name))).toBe(true);
  });
});
