import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../fixtures/pages');

/** The names of the saved pages of a kind. */
export const pageNames = (kind: 'articles' | 'other'): string[] =>
  readdirSync(path.join(folder, kind))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace('.html', ''));

/** A saved page's source. */
export const sourceOf = (kind: 'articles' | 'other', name: string): string =>
  readFileSync(path.join(folder, kind, `${name}.html`), 'utf8');

/** Puts a saved page into the test's own document, so that its nodes are of the realm that the code sees. */
export const openPage = (kind: 'articles' | 'other', name: string): string =>
  openSource(sourceOf(kind, name), `/2025/${name}-2.html`);

/**
 * Does so with a page's source.
 *
 * @param url the address's path counts; the test's own host is kept.
 */
export function openSource(source: string, url: string): string {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceWith(parsed.body);
  history.replaceState(null, '', new URL(url, document.URL).pathname);
  return document.URL;
}
