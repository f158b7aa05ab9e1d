import { elementAround } from './dom';

/** Elements around a text that may clip it: what hides words stands close to them. */
const MAX_CLIMB = 12;

/** Boxes no larger than this, in CSS pixels, show no word; those for screen readers alone have one. */
const SPECK = 1.5;

/**
 * Whether a reader sees some of the text in live ranges: it takes room on the page, is neither transparent nor clipped
 * away, and can be scrolled to. Text in the background's own colour counts as seen, for what lies behind it may be a
 * picture. Computed styles are asked for once an element, under one layout.
 */
export function seenTest(): (ranges: readonly Range[]) => boolean {
  if (!('checkVisibility' in Element.prototype)) return () => true;
  const known = new Map<Element, boolean>();
  const shows = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const seen = isShown(element);
    known.set(element, seen);
    return seen;
  };
  return (ranges) =>
    ranges.length === 0 ||
    ranges.some((range) => {
      const element = elementAround(range.startContainer);
      return element !== null && shows(element) && takesRoom(range);
    });
}

function isShown(element: Element): boolean {
  const seen = Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
  if (!seen || isTransparent(getComputedStyle(element))) return false;
  let at: Element | null = element;
  for (let climbed = 0; at && climbed < MAX_CLIMB; climbed++, at = elementAround(at)) if (clips(at)) return false;
  return true;
}

/** Text that a background is cut to shows that background. */
function isTransparent(style: CSSStyleDeclaration): boolean {
  const fill = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  return /^rgba\(.*, 0\)$|^transparent$/.test(fill) && style.getPropertyValue('background-clip') !== 'text';
}

function clips(element: Element): boolean {
  const { clipPath, overflowX, overflowY, clip, position } = getComputedStyle(element);
  if (/^(?:inset\((?:50|100)%\)|circle\(0(?:px|%)?[\s)])/.test(clipPath)) return true;
  if (/absolute|fixed/.test(position) && /^rect\((\d+px), (\d+px), \1, \2\)$/.test(clip)) return true;
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width <= SPECK || height <= SPECK;
}

function takesRoom(range: Range): boolean {
  const view = range.startContainer.ownerDocument?.defaultView;
  const page = range.startContainer.ownerDocument?.documentElement;
  return [...range.getClientRects()].some(
    ({ width, height, right, bottom, left }) =>
      width > SPECK &&
      height > SPECK &&
      right + (view?.scrollX ?? 0) > 0 &&
      bottom + (view?.scrollY ?? 0) > 0 &&
      left + (view?.scrollX ?? 0) < Math.max(page?.scrollWidth ?? 0, 1),
  );
}
