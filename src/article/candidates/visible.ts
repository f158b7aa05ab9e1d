import type { Candidate, Candidates } from '../../model';
import { allIn, attributeOf, firstIn, isElement, parentOf, previousOf, shortContentOf, tagOf, textsIn } from '../dom';
import { dated } from './ago';

const MAX_ELEMENTS = 200;
const MAX_LENGTH = 160;
/** Nodes looked at in one element, siblings before it, and elements around it: none is read that stands deeper. */
const MAX_NODES = 1_000;
const MAX_SIBLINGS = 20;
const MAX_DEPTH = 300;

const DATES =
  'time, [itemprop~="datePublished"], [itemprop~="dateModified"], [itemprop~="dateCreated"], [property="article:published_time"], ' +
  ['date', 'time', 'publish', 'posted', 'updated', 'modified', 'dateline']
    .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`, `[data-testid*="${word}" i]`])
    .join(', ');

const AUTHORS =
  '[itemprop~="author"], [rel~="author"], address, ' +
  ['byline', 'author', 'writer', 'contributor', 'reporter', 'autor']
    .flatMap((word) =>
      ['class', 'id', 'data-testid', 'data-component'].map((attribute) => `[${attribute}*="${word}" i]`),
    )
    .join(', ');

/** Where dates and names are those of other texts or of readers. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|disqus|repl(?:y|ies)|related|recirc\w*|recommend\w*|sidebar|popular|trending|teasers?|widget(?! blog\b)|latest|more|most)(?=$|[\s_-])/i;

/** A footer is the page's, but for that of an article or a post. */
const FOOTER = /(?:^|[\s_-])footer(?=$|[\s_-])/i;
const OWN_FOOTER = /(?:^|[\s_-])(?:post|entry|article|node|story)[_-]+(?:footer|meta)/i;

/** What the page shows its readers in elements that are named or made for dates and authors. */
export function addVisible(root: Element, candidates: Candidates): void {
  const dates = [...allIn(root, DATES)].slice(0, MAX_ELEMENTS);
  for (const element of dates) if (!isElsewhere(element)) candidates.dates.push(...datesOf(element));
  const authors = [...allIn(root, AUTHORS)].slice(0, MAX_ELEMENTS);
  for (const element of authors) if (!isElsewhere(element)) candidates.authors.push(...authorsOf(element));
}

function datesOf(element: Element): Candidate[] {
  const found: Candidate[] = [];
  const itemprop = /date(?:Published|Modified|Created)/.exec(attributeOf(element, 'itemprop') ?? '')?.[0];
  const written =
    attributeOf(element, 'datetime') ??
    attributeOf(element, 'content') ??
    (tagOf(element) === 'abbr' ? attributeOf(element, 'title') : null);
  const kind = itemprop ? `itemprop:${itemprop}` : tagOf(element) === 'time' ? `time${hintOf(element)}` : null;
  if (kind && written) found.push({ where: kind, text: `${leadOf(element)}${written.trim()}` });
  const text = shortText(element);
  if (/\d|ago\b/.test(text)) found.push(...dated(kind ? `${kind}:text` : `visible${hintOf(element)}`, text));
  return found;
}

/** The word right before an element, which may say what its date is: "Updated <time>". */
function leadOf(element: Element): string {
  const parent = parentOf(element);
  if (!parent || !isElement(parent)) return '';
  let lead = previousOf(element);
  for (let i = 0; lead && i < MAX_SIBLINGS && isBlank(lead); i++) lead = previousOf(lead);
  const word = lead ? shortContentOf(lead, 2 * MAX_LENGTH).trim() : '';
  return /^(?=[^:]{3,29}:?$)\p{L}[\p{L}\s]+:?$/u.test(word) ? `${word} ` : '';
}

const isBlank = (node: Node): boolean => shortContentOf(node, 2 * MAX_LENGTH).trim() === '';

/** What an element's name says of its date, its parent's name included. */
function hintOf(element: Element): string {
  const parent = parentOf(element);
  const name = [element, parent && isElement(parent) ? parent : null]
    .map((node) => (node ? `${attributeOf(node, 'class') ?? ''} ${attributeOf(node, 'id') ?? ''}` : ''))
    .join(' ');
  if (/updat|modif|revis|edited/i.test(name)) return ':modified';
  return /publi|post|creat|entry-date|issued|dateline/i.test(name) ? ':published' : '';
}

function authorsOf(element: Element): Candidate[] {
  const isItem = attributeOf(element, 'itemprop') !== null;
  const name = isItem ? firstIn(element, '[itemprop~="name"]') : null;
  const text = shortText(name ?? element, '\n') || (attributeOf(element, 'content') ?? '');
  if (!text) return [];
  const isLink = attributeOf(element, 'rel')?.includes('author');
  return [{ where: isItem ? 'itemprop:author' : isLink ? 'rel:author' : 'visible', text }];
}

/** Text that fits on a line or two, white space levelled and elements parted; empty for anything longer. */
function shortText(element: Element, between = ' '): string {
  const parts: string[] = [];
  let length = 0;
  for (const node of textsIn(element, { left: MAX_NODES })) {
    length += node.length;
    if (length > 10 * MAX_LENGTH) return '';
    const part = node.data.replace(/\s+/g, ' ').trim();
    if (part) parts.push(part);
  }
  const text = parts.join(between);
  return text.length > MAX_LENGTH ? '' : text;
}

/** What stands in an address is the contact of the article around it, even where that is told in an aside. */
function isElsewhere(element: Element): boolean {
  let isContact = false;
  let depth = 0;
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    if (++depth > MAX_DEPTH) return true;
    const tag = tagOf(node);
    if (tag === 'body') return false;
    const name = `${attributeOf(node, 'class') ?? ''} ${attributeOf(node, 'id') ?? ''}`;
    isContact ||= tag === 'address';
    if ((tag === 'aside' && !isContact) || tag === 'nav' || ELSEWHERE.test(name)) return true;
    if ((tag === 'footer' || FOOTER.test(name)) && !OWN_FOOTER.test(name)) return true;
  }
  return false;
}
