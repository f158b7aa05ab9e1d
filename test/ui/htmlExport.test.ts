import { expect, test } from 'vitest';
import { html } from '../../src/export/html';
import { bridge, hostile } from '../export/source';

const read = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const texts = (page: Document, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('html is a page with a heading a speaker and a list of statements', () => {
  const page = read(html([bridge]));
  expect(texts(page, 'title, h1, h2')).toEqual(['Bridge reopens', 'Bridge reopens', 'Ada Moreno, mayor']);
  expect(texts(page, 'li')).toEqual([
    '“The bridge is safe, and it will stay open,” … “We checked every bolt.” (direct; 2026-03, stated) ↗',
  ]);
  expect(page.querySelector('li a')?.getAttribute('href')).toContain('https://ledger.example/a#:~:text=');
});

test('a poisoned page gets no element into it', () => {
  const meta = { ...hostile.meta, canonicalUrl: null, url: 'javascript:alert(1)' };
  const page = read(html([{ ...hostile, meta }]));
  const names = new Set([...page.querySelectorAll('*')].map(({ localName }) => localName));
  expect([...names].sort()).toEqual(['body', 'h1', 'h2', 'head', 'html', 'li', 'meta', 'p', 'title', 'ul']);
});
