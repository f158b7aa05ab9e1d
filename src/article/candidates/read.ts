import type { Candidates } from '../../model';
import { addJsonLd } from './json-ld';
import { addMeta } from './meta';
import { addVisible } from './visible';

const none = (): Candidates => ({
  title: [],
  authors: [],
  site: [],
  section: [],
  canonicalUrl: [],
  language: [],
  dates: [],
});

/** Collects everything on a page that may tell title, authors, site, section, address, language and dates; decides nothing. */
export function readCandidates(document: Document): Candidates {
  const candidates = none();
  addJsonLd(document, candidates);
  addMeta(document, candidates);
  addVisible(document, candidates);
  if (document.title) candidates.title.push({ where: 'document', text: document.title });
  return candidates;
}

/**
 * What tells about one of several articles of a page: what stands inside its element; the page's own data tell about
 * the first, and of the others no more than site and language.
 */
export function candidatesOf(document: Document, element: Element, isFirst: boolean): Candidates {
  const page = none();
  addJsonLd(document, page);
  addMeta(document, page);
  const own = isFirst ? page : { ...none(), site: page.site, language: page.language };
  addVisible(element, own);
  return own;
}
