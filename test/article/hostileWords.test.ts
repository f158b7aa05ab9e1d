import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/article/read';
import { refusalAtSight } from '../../src/article/spot';
import { readPageDates } from '../../src/dates/page/read';
import { readMeta } from '../../src/metadata/read';
import { hostileWords } from '../text/hostileWords';
import { openPage } from './pages';

const FIRST_WORDS = 'LARNWICK — The ferry';

const element = (tag: string, attributes: [name: string, value: string][], text = ''): Element => {
  const made = document.createElement(tag);
  for (const [name, value] of attributes) made.setAttribute(name, value);
  made.textContent = text;
  return made;
};

/** Puts a word wherever the page's reading looks one up. */
function strew(word: string): void {
  const data = { '@type': word, [word]: word, headline: `&${word};`, author: { name: word, '@type': word } };
  document.head.append(
    element('script', [['type', 'application/ld+json']], JSON.stringify(data)),
    ...['name', 'property', 'itemprop', 'http-equiv'].map((name) =>
      element('meta', [
        [name, word],
        ['content', word],
      ]),
    ),
  );
  for (const paragraph of document.querySelectorAll('.article-body p'))
    for (const name of ['class', 'id', 'role', 'rel', 'itemprop']) paragraph.setAttribute(name, word);
  document.body.append(element('time', [['datetime', word]], word), element('x-' + word.toLowerCase(), [], word));
  document.querySelector('.article-body')!.append(element('p', [], `The ${word} is ${word}, ${word} said of ${word}.`));
}

describe('a page that is strewn with a word that objects inherit', () => {
  it.each(hostileWords)('%s', (word) => {
    openPage('articles', 'wire-report');
    strew(word);
    expect(refusalAtSight(document)).toBeNull();
    const [read] = readArticles(document, document.URL);
    const { text, candidates, url } = read!.article;
    expect(text).toContain(FIRST_WORDS);
    expect(text).toContain(`The ${word} is ${word}`);
    expect(JSON.stringify([readMeta(read!.article), readPageDates(candidates, url)])).not.toContain('native code');
  });
});
