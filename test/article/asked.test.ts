import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/article/read';
import { atOnce } from '../../src/steps';
import { openPage } from './pages';

const read = (name: string, asked: boolean) => atOnce(readPage(document, openPage('other', name), asked));

describe('a page that the reader asks for', () => {
  it.each([
    ['privacy', 'data'],
    ['lyrics', ''],
    ['petition-button', ''],
    ['forum-thread', ''],
    ['shop-product', ''],
    ['section-front', ''],
  ])('is read whatever the verdict on it: %s', (name, words) => {
    expect(read(name, false)).toMatchObject({ articles: [], refusal: expect.any(String) as string });
    const { articles, refusal } = read(name, true);
    expect(refusal).toBeNull();
    expect(articles).toHaveLength(1);
    expect(articles[0]!.article.text).toContain(words);
  });

  it('says so where it holds no text', () => {
    const url = openPage('other', 'login');
    document.body.replaceChildren(document.createElement('form'));
    expect(atOnce(readPage(document, url, true))).toMatchObject({ articles: [], refusal: 'noText' });
  });
});
