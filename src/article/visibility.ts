import { attributeOf, hasAttributeOf, tagOf } from './dom';

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
 * Whether a style keeps text from sight and leaves it to screen readers: it is cut off, moved out, or of a pixel's size.
 * Places and sizes make the browser lay out the page, so they are asked for last.
 */
function isForEarsAlone(element: Element): boolean {
  const style = getComputedStyle(element);
  if (parseFloat(style.textIndent) < -900) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:[01](?:px)?[,\s]*){4}\)$/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (parseFloat(style.left) < -900 || parseFloat(style.top) < -900) return true;
  return style.overflow !== 'visible' && parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1;
}

/** Elements of one name and label are styled alike, so that one of them is looked at. */
function withoutWhatIsHeard(sees: Visibility): Visibility {
  const known = new Map<string, boolean>();
  return (element) => {
    if (!sees(element)) return false;
    const [name, id] = [attributeOf(element, 'class') ?? '', attributeOf(element, 'id') ?? ''];
    if (name === '' && id === '') return true;
    const label = `${tagOf(element)}.${name}#${name === '' ? id : ''}`;
    let isSeen = known.get(label);
    if (isSeen === undefined) known.set(label, (isSeen = !isForEarsAlone(element)));
    return isSeen;
  };
}

/**
 * What a reader sees of a page, by its live style. A body that is hidden as a whole, until fonts or scripts are loaded,
 * is about to be shown: AMP's for eight seconds.
 */
export function visibilityIn(body: Element): Visibility {
  if (!('checkVisibility' in Element.prototype)) return withoutWhatIsHeard(seenByMarkup);
  if (seenByStyle(true)(body)) return withoutWhatIsHeard(seenByStyle(true));
  return seenByStyle(false)(body) ? withoutWhatIsHeard(seenByStyle(false)) : seenByMarkup;
}
