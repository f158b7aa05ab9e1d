import type { Refusal } from '../model';
import { pageKind } from './claims';
import { beginningOf, type Budget, innerRootOf, isElement, isText, parentOf } from './dom';

/** Elements and text nodes looked at: a large news page has 5,000 of each, and one of more is not read. */
const MAX_NODES = 30_000;

/** A run of text of this length is prose, in any script. */
const LONG = 50;

/** What is read of one text: megabytes of white space are not copied out of the page. */
const MOST = 5_000;

/** How much prose makes a page worth reading, by what it claims to be. */
const ENOUGH = { news: 200, dated: 200, article: 400, unknown: 300 };

/**
 * Why a page cannot be an article, or null where reading is worth the try: `readArticles` decides. Cheap (its claims,
 * then one bounded walk over its text), so that it may run on every page.
 */
export function refusalAtSight(document: Document): Refusal | null {
  if (!document.body) return 'noText';
  const { claim, isFront } = pageKind(document, document.location?.href ?? '');
  if (isFront && claim === 'unknown') return 'front';
  if (claim === 'other') return 'reference';
  return hasProse(document.body, ENOUGH[claim], { left: MAX_NODES }) ? null : 'littleText';
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
