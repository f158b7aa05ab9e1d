import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { PageTooLargeError, readArticles } from '../../src/article/read';
import { refusalAtSight } from '../../src/article/spot';
import { openPage } from './pages';

const FIRST_WORDS = 'LARNWICK — The ferry';

const bodyOf = () => readArticles(document, document.URL)[0]?.article.text ?? '';

/** A form with fields of these names, which shadow its own properties as they do in Chromium (jsdom shadows nothing). */
function formWith(fields: string[]): HTMLFormElement {
  const form = document.createElement('form');
  form.textContent = 'By Ines Lund, 3 May 2024';
  for (const name of fields) {
    const input = document.createElement('input');
    input.name = name;
    Element.prototype.append.call(form, input);
    Object.defineProperty(form, name, { value: input });
  }
  return form;
}

beforeEach(() => void openPage('articles', 'wire-report'));

describe('a page that does not mean us well', () => {
  it('nests more elements than are read', () => {
    let inner: Element = document.body;
    for (let i = 0; i < 600; i++) {
      const div = document.createElement('div');
      inner.append(div);
      inner = div;
    }
    inner.append('deep');
    expect(bodyOf()).toContain(FIRST_WORDS);
  });

  it('has more elements than can be read in time', () => {
    const list = document.createElement('div');
    for (let i = 0; i < 30_001; i++) list.append(document.createElement('i'));
    document.body.append(list);
    expect(() => readArticles(document, document.URL)).toThrow(PageTooLargeError);
  });

  it('hides its prose behind more elements than are looked at', () => {
    document.body.prepend(...Array.from({ length: 30_001 }, () => document.createElement('i')));
    expect(refusalAtSight(document)).toBe('littleText');
  });

  it('has dates deeper than anything is read', () => {
    let inner: Element = document.querySelector('.article-body')!;
    for (let i = 0; i < 400; i++) {
      const div = document.createElement('div');
      inner.append(div);
      inner = div;
    }
    const time = document.createElement('time');
    time.dateTime = '1999-01-01';
    inner.append(time);
    const { candidates } = readArticles(document, document.URL)[0]!.article;
    expect(candidates.dates.map(({ text }) => text)).not.toContain('1999-01-01');
  });

  it('names fields like the properties of nodes', () => {
    // jsdom's own climbs by the properties that the form shadows, and does not end; browsers' do not.
    const bare = document.createElement('p').style;
    vi.spyOn(window, 'getComputedStyle').mockReturnValue(bare);
    onTestFinished(() => void vi.restoreAllMocks());
    const form = formWith(['parentNode', 'childNodes', 'firstChild', 'nextSibling', 'getAttribute']);
    Element.prototype.append.apply(form, [...document.body.childNodes]);
    document.body.append(form);
    expect(bodyOf()).toContain(FIRST_WORDS);
  });

  it.each([
    ['class', 'byline', 'ownerDocument'],
    ['itemprop', 'author', 'querySelector'],
  ])('has a form of the %s %s with a field %s', (attribute, name, field) => {
    const form = formWith([field]);
    form.setAttribute(attribute, name);
    document.querySelector('.article-body p')!.after(form);
    expect(bodyOf()).toContain(FIRST_WORDS);
  });

  it('writes private-use characters, soft hyphens and zero-width spaces into its text', () => {
    const paragraph = document.querySelector('.article-body p')!;
    paragraph.textContent =
      'LARN\u00ADWICK — \uE001The fer\u200Bry to the Outer Skerries will not sail again, the mayor said.';
    expect(bodyOf()).toContain(FIRST_WORDS);
  });

  it.each([
    '{"@type":"NewsArticle","author":',
    '[[[[1]]]]',
    '{"@graph":[null,3,{"@type":{}}]}',
    '{"@type":"NewsArticle","author":{"name":{"name":1}}}',
  ])('has JSON-LD such as %s', (json) => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = json;
    document.head.append(script);
    expect(bodyOf()).toContain(FIRST_WORDS);
  });

  it('has an attribute that is no valid name in a copy', () => {
    document.querySelector('article')!.setAttribute('class', '"><script>alert(1)</script>');
    expect(bodyOf()).toContain(FIRST_WORDS);
  });

  it('has no body', () => {
    const empty = document.implementation.createHTMLDocument();
    empty.body.remove();
    expect(refusalAtSight(empty)).toBe('noText');
    expect(readArticles(empty, 'https://paper.example/')).toEqual([]);
  });
});

describe('text that is not in the plain tree', () => {
  it('is read from an open shadow root', () => {
    const host = document.createElement('story-body');
    const article = document.querySelector('article')!;
    host.attachShadow({ mode: 'open' }).append(...article.childNodes);
    article.append(host);
    expect(bodyOf()).toContain(FIRST_WORDS);
  });

  it('is found again there', () => {
    const host = document.createElement('story-body');
    const article = document.querySelector('article')!;
    host.attachShadow({ mode: 'open' }).append(...article.childNodes);
    article.append(host);
    const [located] = readArticles(document, document.URL);
    const at = located!.article.text.indexOf('Nobody will be cut off');
    expect(located!.ranges([at, at + 22]).map(String)).toEqual(['Nobody will be cut off']);
  });
});
