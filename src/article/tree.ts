import { attributeOf, childrenOf, innerRootOf, isElement, isText, tagOf } from './dom';
import { PageTooLargeError } from './located';
import type { Steps } from '../steps';
import { type Visibility } from './visibility';

/** A visible element of the page, read once. */
export interface Part {
  element: Element;
  tag: string;
  /** Its class, id and the like in lower case, words parted by hyphens: what the page calls it. */
  label: string;
  parent: Part | null;
  children: (Part | Run)[];
  /** What it is or stands in: bits of `Inside`. */
  inside: number;
}

/** Elements that tell of all that stands in them. */
export const Inside = { link: 1, heading: 2, list: 4, code: 8, definition: 16, table: 32, summary: 64 } as const;

const INSIDE = new Map<string, number>([
  ['a', Inside.link],
  ['li', Inside.list],
  ['dt', Inside.definition],
  ['dd', Inside.definition],
  ['td', Inside.table],
  ['th', Inside.table],
  ['summary', Inside.summary],
  ...['pre', 'code', 'kbd'].map((tag) => [tag, Inside.code] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, Inside.heading] as const),
]);

/** A visible text node of the page. */
export interface Run {
  node: Text;
  /** Its data when it was read. */
  data: string;
  parent: Part;
  /** Position among all runs. */
  index: number;
}

export interface Tree {
  root: Part;
  runs: Run[];
}

/** More would hold up the page: a large news page has 5,000 to 15,000. */
const MAX_NODES = 40_000;

/**
 * In UTF-16 code units: the longest articles have 200,000. More would keep the background, which all tabs share, busy
 * for over ten seconds.
 */
const MAX_TEXT = 700_000;

/** Nodes that are read in one step. */
const STEP = 500;

/** Nothing is read below this depth: articles stand at 10 to 40. */
const MAX_DEPTH = 300;

/** What never holds an article's text. */
const SKIPPED = new Set(
  (
    'script style noscript template svg canvas select option textarea input button object embed audio video head link ' +
    'meta map progress meter datalist dialog menu nav math rp rt'
  ).split(' '),
);

export const isRun = (child: Part | Run): child is Run => 'data' in child;

/** The element, or the nearest one around it, that passes a test. */
export function nearest(part: Part, test: (part: Part) => boolean): Part | null {
  let at: Part | null = part;
  while (at && !test(at)) at = at.parent;
  return at;
}

/** Whether an element or one around it passes a test. */
export const within = (part: Part, test: (part: Part) => boolean): boolean => nearest(part, test) !== null;

/** Reads the visible part of a page, its open shadow roots and its frames of the same origin, without recursion. */
export function* readTree(body: Element, visibility: Visibility): Steps<Tree> {
  const root = partOf(body, null);
  const runs: Run[] = [];
  const open: { part: Part; nodes: Node[]; next: number }[] = [{ part: root, nodes: childrenOf(body), next: 0 }];
  let count = 0;
  let length = 0;
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.next++];
    if (!node) {
      open.pop();
      continue;
    }
    if (++count > MAX_NODES) throw new PageTooLargeError(`more than ${MAX_NODES} nodes`);
    if (count % STEP === 0) yield;
    if (isText(node)) {
      length += node.length;
      if (length > MAX_TEXT) throw new PageTooLargeError(`more than ${MAX_TEXT} letters`);
      const run = { node, data: node.data, parent: level.part, index: runs.length };
      runs.push(run);
      level.part.children.push(run);
    } else if (isElement(node) && open.length < MAX_DEPTH && isRead(node) && visibility(node)) {
      const part = partOf(node, level.part);
      level.part.children.push(part);
      open.push({ part, nodes: contentOf(node, part.tag), next: 0 });
    }
  }
  return { root, runs };
}

const isRead = (element: Element): boolean => !SKIPPED.has(tagOf(element));

/** An element's children, or the body of its frame where the origin allows it. */
function contentOf(element: Element, tag: string): Node[] {
  if (tag !== 'iframe') return childrenOf(element);
  const body = innerRootOf(element);
  return body ? [body] : [];
}

const NAMING = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'data-module', 'data-type'];

function partOf(element: Element, parent: Part | null): Part {
  const names = NAMING.map((name) => attributeOf(element, name) ?? '').join(' ');
  const label = names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_:]+/g, '-')
    .toLowerCase()
    .trim();
  const tag = tagOf(element);
  const inside = (parent?.inside ?? 0) | (INSIDE.get(tag) ?? 0);
  return { element, tag, label, parent, children: [], inside };
}
