import { type Candidates, noCandidates } from '../../model';
import { addJsonLd } from './jsonLd';
import { addMeta } from './meta';
import { addVisible } from './visible';

/** Longer is no title, name or date, and more than so many are no list of them; a page may hold a megabyte of either. */
const MAX_LENGTH = 2_000;
const MAX_COUNT = 200;

function bounded(candidates: Candidates): Candidates {
  const kept = noCandidates();
  for (const field of Object.keys(kept) as (keyof Candidates)[])
    kept[field] = candidates[field].filter(({ text }) => text.length <= MAX_LENGTH).slice(0, MAX_COUNT);
  return kept;
}

/** Collects everything on a page that may tell title, authors, site, section, address, language and dates; decides nothing. */
export function readCandidates(document: Document): Candidates {
  const candidates = noCandidates();
  addJsonLd(document, candidates);
  addMeta(document, candidates);
  addVisible(document.documentElement, candidates);
  if (document.title) candidates.title.push({ where: 'document', text: document.title });
  return bounded(candidates);
}

/**
 * What tells about one of several articles of a page: what stands inside its element; the page's own data tell about
 * the first, and of the others no more than site and language.
 */
export function candidatesOf(document: Document, element: Element, isFirst: boolean): Candidates {
  const page = noCandidates();
  addJsonLd(document, page);
  addMeta(document, page);
  const own = isFirst ? page : { ...noCandidates(), site: page.site, language: page.language };
  addVisible(element, own);
  return bounded(own);
}
