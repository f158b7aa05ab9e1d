import { attributeOf, hasAttributeOf } from './dom';

/** Whether a reader sees an element, its ancestors being seen. */
export type Visibility = (element: Element) => boolean;

/** By what the page writes into its elements, where no style can be computed. */
const seenByMarkup: Visibility = (element) =>
  !hasAttributeOf(element, 'hidden') &&
  !/display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(attributeOf(element, 'style') ?? '');

/** By the live page's computed style. An element without a box of its own (`display: contents`) may show its children. */
export const seenByStyle: Visibility = (element) => {
  const { checkVisibility } = Element.prototype;
  if (!checkVisibility) return seenByMarkup(element);
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  return getComputedStyle(element).display === 'contents';
};
