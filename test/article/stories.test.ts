import { describe, expect, it } from 'vitest';
import { readPageDates } from '../../src/dates/page/read';
import { readMeta } from '../../src/metadata/read';
import { readArticles } from '../../src/article/read';
import { openPage } from './pages';

const told = () =>
  readArticles(document, document.URL).map(({ article }) => ({
    title: readMeta(article).title,
    authors: readMeta(article).authors,
    published: readPageDates(article.candidates, article.url).published?.value,
    begins: article.text.slice(article.blocks.find(({ kind }) => kind === 'paragraph')!.start).slice(0, 15),
  }));

const bridge = {
  title: 'Bridge to close',
  authors: ['Ines Okafor'],
  published: '2024-05-14T18:40:00+01:00',
  begins: 'The swing bridg',
};
const library = {
  title: 'Library roof leaks again',
  authors: ['Lars Holm'],
  published: '2024-05-11T09:00:00+01:00',
  begins: 'Rain came throu',
};

describe('a page with several articles', () => {
  it('gives each with its own title, authors and date', () => {
    openPage('articles', 'two-articles');
    expect(told()).toEqual([bridge, library]);
  });

  it('gives the second as soon as it is appended', () => {
    openPage('articles', 'two-articles');
    const [, second] = document.querySelectorAll('article');
    second!.remove();
    expect(told()).toEqual([bridge]);
    document.querySelector('main')!.append(second!);
    expect(told()).toEqual([bridge, library]);
  });

  it('gives one where the second has no headline of its own', () => {
    openPage('articles', 'two-articles');
    document.querySelectorAll('h1')[1]!.remove();
    expect(told()).toHaveLength(1);
  });

  it('tells them by their headlines where no element is called an article', () => {
    openPage('articles', 'appended');
    expect(told().map(({ title, begins }) => [title, begins])).toEqual([
      ['Two held after museum theft', 'Police have arr'],
      ['Rents rise faster than wages', 'Rents in the co'],
    ]);
  });

  it('gives one where the second is a teaser', () => {
    openPage('articles', 'two-articles');
    document
      .querySelectorAll('article:last-child .text p')
      .forEach((paragraph) => (paragraph.textContent = 'Rain came.'));
    expect(told()).toHaveLength(1);
  });
});
