import { elementAround } from '../article/dom';

const scrolls = (element: Element): boolean => {
  if (element.scrollHeight <= element.clientHeight) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
};

/** What scrolls a node: the nearest scrolling box around it, null for the window itself. */
function scrollerOf(node: Node): Element | null {
  const { body, documentElement } = node.ownerDocument!;
  for (let at = elementAround(node); at && at !== body && at !== documentElement; at = elementAround(at))
    if (scrolls(at)) return at;
  return null;
}

/** Scrolls so that the start of a range stands in the middle of the window; without motion where the reader wants none. */
export function scrollToMiddle(range: Range): void {
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = reduced ? 'instant' : 'smooth';
  const middle = (rect.top + rect.bottom) / 2;
  const scroller = scrollerOf(range.startContainer);
  if (!scroller) {
    window.scrollBy({ top: middle - window.innerHeight / 2, behavior });
    return;
  }
  const box = scroller.getBoundingClientRect();
  scroller.scrollBy({ top: middle - (box.top + box.bottom) / 2, behavior });
  // The box itself may stand outside the window.
  if (box.top < 0 || box.bottom > window.innerHeight) scroller.scrollIntoView({ block: 'center', behavior });
}
