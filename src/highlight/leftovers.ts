import { isHostRoot } from './host';
import { highlightNames } from './look';

/** Firefox shows its extensions what is closed to pages. */
type Element = globalThis.Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away what a copy of this script from before an update has left in the page: Firefox ends it without a word to
 * it, and its lines and its open card would stay. (In Chrome it sees for itself that its extension is gone.)
 */
export function removeLeftovers(document: Document): void {
  for (const name of highlightNames) CSS.highlights.delete(name);
  for (const element of document.querySelectorAll<Element>('html > [popover="manual"]')) {
    const root = element.openOrClosedShadowRoot;
    if (root && isHostRoot(root)) element.remove();
  }
}
