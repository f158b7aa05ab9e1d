import { attributeOf, hasAttributeOf } from './dom';

/** Whether a reader sees an element, its ancestors being seen. */
export type Visibility = (element: Element) => boolean;

/** By what the page writes into its elements, where no style can be computed. */
const seenByMarkup: Visibility = (element) =>
  !hasAttributeOf(element, 'hidden') &&
  !/display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(attributeOf(element, 'style') ?? '');

/** By the live page's computed style. An element without a box of its own (`display: contents`) may show its children. */
const seenByStyle =
  (visibilityProperty: boolean): Visibility =>
  (element) =>
    Element.prototype.checkVisibility.call(element, { visibilityProperty }) ||
    getComputedStyle(element).display === 'contents';

/**
 * What a reader sees of a page, by its live style. A body that is hidden as a whole, until fonts or scripts are loaded,
 * is about to be shown: AMP's for eight seconds.
 */
export function visibilityIn(body: Element): Visibility {
  if (!('checkVisibility' in Element.prototype)) return seenByMarkup;
  if (seenByStyle(true)(body)) return seenByStyle(true);
  return seenByStyle(false)(body) ? seenByStyle(false) : seenByMarkup;
}
