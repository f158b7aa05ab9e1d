import { pageKind } from './claims';

/** Text nodes looked at: a large news page has 5,000. */
const MAX_NODES = 12_000;

/** A run of text of this length is prose, in any script. */
const LONG = 50;

/** How much prose makes a page worth reading, by what it claims to be. */
const ENOUGH = { news: 200, article: 400, unknown: 300, other: Infinity };

/**
 * Whether a page looks like an article at all. Cheap (its claims, then one bounded walk over its text), so that it may
 * run on every page; `true` only says that reading is worth the try, `readArticles` decides.
 */
export function mayBeArticle(document: Document): boolean {
  if (!document.body) return false;
  const { claim, isFront } = pageKind(document, document.location?.href ?? '');
  if (isFront && claim === 'unknown') return false;
  return hasProse(document, ENOUGH[claim]);
}

function hasProse(document: Document, enough: number): boolean {
  if (enough === Infinity) return false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let size = 0;
  for (let i = 0; i < MAX_NODES && walker.nextNode(); i++) {
    const { data, parentNode } = walker.currentNode as Text;
    if (data.length < LONG || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/i.test(parentNode?.nodeName ?? ''))
      continue;
    const length = data.trim().length;
    if (length >= LONG) size += length;
    if (size >= enough) return true;
  }
  return false;
}
