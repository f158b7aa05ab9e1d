/**
 * Property reads that a page cannot bend: `<form><input name="parentNode">` shadows `form.parentNode`, so every read
 * of an element that may be a form goes through the prototype.
 */

type Getter<This, Value> = (this: This) => Value;

const getter = <This extends object, Value>(prototype: This, property: keyof This): Getter<This, Value> =>
  Object.getOwnPropertyDescriptor(prototype, property)!.get as Getter<This, Value>;

const firstChild = /* @__PURE__ */ getter<Node, ChildNode | null>(Node.prototype, 'firstChild');
const nextSibling = /* @__PURE__ */ getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');
const previousSibling = /* @__PURE__ */ getter<Node, ChildNode | null>(Node.prototype, 'previousSibling');
const parentNode = /* @__PURE__ */ getter<Node, ParentNode | null>(Node.prototype, 'parentNode');
const nodeType = /* @__PURE__ */ getter<Node, number>(Node.prototype, 'nodeType');
const localName = /* @__PURE__ */ getter<Element, string>(Element.prototype, 'localName');
const textContent = /* @__PURE__ */ getter<Node, string | null>(Node.prototype, 'textContent');
const shadowRoot = /* @__PURE__ */ getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const { getAttribute, hasAttribute, querySelector, querySelectorAll } = Element.prototype;

export const parentOf = (node: Node): ParentNode | null => parentNode.call(node);

/** The element around a node, across the border of a shadow root. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent && isElement(parent) ? parent : null;
}

/** All text within, seen or not, however long it is. */
export const contentOf = (node: Node): string => textContent.call(node) ?? '';

/** So many nodes are left to be looked at. */
export interface Budget {
  left: number;
}

/** The text nodes within, or the node itself, in document order, as far as the budget for nodes of any kind goes. */
export function* textsIn(root: Node, budget: Budget): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node && budget.left > 0; node = walker.nextNode()) {
    budget.left--;
    if (isText(node)) yield node;
  }
}

/** The beginning of a text node's data; the rest is not copied out of the page. */
export const beginningOf = (text: Text, most: number): string => text.substringData(0, most);

/** The beginning of the text within, seen or not, as far as the first thousand nodes hold it. */
export function shortContentOf(node: Node, most: number): string {
  let content = '';
  for (const text of textsIn(node, { left: 1_000 })) {
    content += beginningOf(text, most);
    if (content.length >= most) break;
  }
  return content.slice(0, most);
}

export const previousOf = (node: Node): Node | null => previousSibling.call(node);

/** The element's name in lower case, without a prefix. */
export const tagOf = (element: Element): string => localName.call(element).toLowerCase();

export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);

export const hasAttributeOf = (element: Element, name: string): boolean => hasAttribute.call(element, name);

export const firstIn = (element: Element, selector: string): Element | null => querySelector.call(element, selector);

export const allIn = (element: Element, selector: string): Iterable<Element> =>
  querySelectorAll.call(element, selector);

/** The first elements of a document that match, no more than `most`: each that is touched costs, the others do not. */
export function firstOf(document: Document, selector: string, most: number): Element[] {
  const found = document.querySelectorAll(selector);
  return Array.from({ length: Math.min(found.length, most) }, (_, i) => found[i]!);
}

export const isElement = (node: Node): node is Element => nodeType.call(node) === 1;

export const isText = (node: Node): node is Text => nodeType.call(node) === 3;

/** What an element shows instead of its own children: its open shadow root, or a frame's body where the origin allows it. */
export function innerRootOf(element: Element): ShadowRoot | HTMLElement | null {
  if (tagOf(element) !== 'iframe') return shadowRoot.call(element);
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** The children a reader sees: an open shadow root's instead of the element's own, a slot's assigned nodes. */
export function childrenOf(element: Element): Node[] {
  if (tagOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  const nodes: Node[] = [];
  let child = firstChild.call(shadowRoot.call(element) ?? element);
  for (; child; child = nextSibling.call(child)) nodes.push(child);
  return nodes;
}
