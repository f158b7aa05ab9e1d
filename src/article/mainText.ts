import { Readability } from '@mozilla/readability';
import { attributeOf } from './dom';
import type { Steps } from '../steps';
import { isRun, type Part, type Tree } from './tree';

/**
 * Which text nodes Readability takes for the article's main text. It works on a copy of the tree, whose text nodes
 * each begin with two private-use characters that tell their index; whatever Readability does to the elements around
 * them (it makes paragraphs, renames, joins, and starts over), the survivors can be read off the result.
 */
export function* mainText(tree: Tree, title: string, isLeftOut: (part: Part) => boolean): Steps<Set<number>> {
  const copy = yield* copyOf(tree, title, isLeftOut);
  yield;
  const reading = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse();
  const kept = new Set<number>();
  for (const mark of (reading?.content?.textContent ?? '').matchAll(MARK)) kept.add(indexOf(mark[0]));
  return kept;
}

const FIRST = 0xe000;
const BASE = 0xf8ff - FIRST + 1;
const PRIVATE = /[\uE000-\uF8FF]/g;
const MARK = /[\uE000-\uF8FF]{2}/g;

const markOf = (index: number): string => String.fromCharCode(FIRST + Math.floor(index / BASE), FIRST + (index % BASE));

const indexOf = (mark: string): number => (mark.charCodeAt(0) - FIRST) * BASE + mark.charCodeAt(1) - FIRST;

/** Nodes that are copied in one step. */
const STEP = 500;

/** What Readability's scoring looks at. */
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'href'];
/** A paragraph is not dropped for a word of its name ("comment-quote"); what stands beside the text is told later. */
const OF_PARAGRAPHS = ['role', 'itemprop'];

function* copyOf(tree: Tree, title: string, isLeftOut: (part: Part) => boolean): Steps<Document> {
  const copy = document.implementation.createHTMLDocument(title);
  carryAttributes(tree.root, copy.body);
  let count = 0;
  const open = [{ part: tree.root, into: copy.body as Element }];
  for (let level = open.pop(); level; level = open.pop()) {
    for (const child of level.part.children) {
      if (isRun(child)) {
        const data = child.data.replace(PRIVATE, '');
        level.into.append(data.trim() ? markOf(child.index) + data : data);
      } else if (!isLeftOut(child)) {
        const element = copy.createElement(copiedTag(child.tag));
        carryAttributes(child, element);
        level.into.append(element);
        open.push({ part: child, into: element });
      }
      if (++count % STEP === 0) yield;
    }
  }
  return copy;
}

/** Readability drops frames, whose text is the page's here. */
const copiedTag = (tag: string): string =>
  tag === 'iframe' || tag === 'body' || !/^[a-z][a-z0-9-]*$/.test(tag) ? 'div' : tag;

/** Readability reads properties of forms, which a field called `parentNode` would shadow and send round for ever. */
const shadows = (name: string, value: string): boolean =>
  name === 'id' && Reflect.has(HTMLFormElement.prototype, value);

function carryAttributes(part: Part, to: Element): void {
  for (const name of part.tag === 'p' ? OF_PARAGRAPHS : ATTRIBUTES) {
    const value = attributeOf(part.element, name);
    if (value && !shadows(name, value)) to.setAttribute(name, value);
  }
}
