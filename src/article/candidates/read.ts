import type { Candidates } from '../../model';
import { addJsonLd } from './json-ld';
import { addMeta } from './meta';
import { addVisible } from './visible';

/** Collects everything on a page that may tell title, authors, site, section, address, language and dates; decides nothing. */
export function readCandidates(document: Document): Candidates {
  const candidates: Candidates = {
    title: [],
    authors: [],
    site: [],
    section: [],
    canonicalUrl: [],
    language: [],
    dates: [],
  };
  addJsonLd(document, candidates);
  addMeta(document, candidates);
  addVisible(document, candidates);
  if (document.title) candidates.title.push({ where: 'document', text: document.title });
  return candidates;
}
