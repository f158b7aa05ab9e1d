import type { Refusal } from '../model';
import { claimsOf } from './claims';
import { beginningOf, type Budget, innerRootOf, isElement, isText, parentOf } from './dom';
import { oddsOf, shares } from './verdict/odds';
import { reasonOf } from './verdict/reasons';
import { SIGHT, THRESHOLDS } from './verdict/weights';

/** Elements and text nodes looked at: a large news page has 5,000 of each, and one of more is not read. */
const MAX_NODES = 30_000;

/** A run of text of this length is prose, in any script. */
const LONG = 50;

/** What is read of one text: megabytes of white space are not copied out of the page. */
const MOST = 5_000;

/** The least prose of an article, in UTF-16 code units. */
const ENOUGH = 200;

/**
 * Whether reading is worth the try: `readArticles` decides. Cheap (a page's claims, then one bounded walk over its
 * text), so that it may run on every page.
 */
export const mayBeArticle = (document: Document): boolean =>
  document.body !== null &&
  oddsOf(SIGHT, claimsOf(document, document.location?.href ?? '')) >= THRESHOLDS.sight &&
  hasProse(document.body, ENOUGH, { left: MAX_NODES });

/** Why a page cannot be an article, or null where it may be one. */
export function refusalAtSight(document: Document): Refusal | null {
  if (!document.body) return 'noText';
  if (mayBeArticle(document)) return null;
  const claims = claimsOf(document, document.location?.href ?? '');
  return oddsOf(SIGHT, claims) < THRESHOLDS.sight ? reasonOf(shares(SIGHT, claims)) : 'littleText';
}

/** Whether so many UTF-16 code units of prose stand within, as far as the budget for nodes goes. */
export function hasProse(within: Node, enough: number, budget: Budget): boolean {
  const open = [within];
  let size = 0;
  for (let root = open.pop(); root; root = open.pop()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node && budget.left > 0; node = walker.nextNode()) {
      budget.left--;
      if (isText(node)) {
        size += proseIn(node);
        if (size >= enough) return true;
      } else if (isElement(node)) {
        const inner = innerRootOf(node);
        if (inner) open.push(inner);
      }
    }
  }
  return false;
}

function proseIn(node: Text): number {
  if (node.length < LONG) return 0;
  if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/i.test(parentOf(node)?.nodeName ?? '')) return 0;
  const { length } = beginningOf(node, MOST).trim();
  return length >= LONG ? length : 0;
}
