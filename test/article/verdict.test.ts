import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/article/read';
import { refusalAtSight } from '../../src/article/spot';
import { openPage, pageNames } from './pages';

const isTaken = (url: string) => refusalAtSight(document) === null && readArticles(document, url).length > 0;

describe('an article', () => {
  it.each(pageNames('articles'))('is found: %s', (name) => {
    expect(isTaken(openPage('articles', name))).toBe(true);
  });
});

describe('no article, even where nothing cheap turned it away,', () => {
  it.each(pageNames('other'))('is found: %s', (name) => {
    expect(readArticles(document, openPage('other', name))).toEqual([]);
  });
});
