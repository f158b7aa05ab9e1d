import type { Candidates } from '../../model';

/** More than any page needs; a poisoned one must not hold us up. */
const MAX_NODES = 2_000;
const MAX_SCRIPT = 1_000_000;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** schema.org types of a page's main work, by their endings: NewsArticle, BlogPosting, Report, LiveBlogPosting. */
const WORK = /(?:Article|Posting|Report|Review|Newsletter|VideoObject|Recipe|WebPage|CreativeWork)$/;

/** What a page's JSON-LD says of its works. */
export function addJsonLd(document: Document, candidates: Candidates): void {
  const nodes = nodesOf(document);
  const known = new Map(nodes.map((node) => [node['@id'], node]));
  for (const node of nodes) {
    const type = typesOf(node).find((name) => WORK.test(name));
    if (type) addWork(node, type, candidates, (value) => inFull(value, known));
  }
}

function addWork(node: Json, type: string, candidates: Candidates, told: (value: unknown) => unknown[]): void {
  const isPage = /WebPage|CreativeWork|VideoObject$/.test(type);
  const where = isPage ? 'json-ld:page' : 'json-ld';
  const add = (key: keyof Candidates, from: string, value: unknown) => {
    for (const text of stringsOf(value)) candidates[key].push({ where: `${where}:${from}`, text });
  };
  add('title', 'headline', node.headline ?? node.name);
  if (!isPage) {
    const authors = told(node.author);
    add('authors', 'author', namesOf(authors.filter((author) => !isOrganization(author))));
    add('authors', 'author:organization', namesOf(authors.filter(isOrganization)));
    add('authors', 'creator', namesOf(told(node.creator)));
    add('section', 'articleSection', node.articleSection);
  }
  add('site', 'publisher', namesOf(told(node.publisher)));
  add('language', 'inLanguage', isObject(node.inLanguage) ? node.inLanguage.alternateName : node.inLanguage);
  add('canonicalUrl', 'url', node.url);
  for (const key of ['datePublished', 'dateCreated', 'uploadDate', 'dateModified']) add('dates', key, node[key]);
}

/** A list of things, each that is no more than pointed to by its `@id` in full. */
const inFull = (value: unknown, known: ReadonlyMap<unknown, Json>): unknown[] =>
  [value].flat(2).map((item) => (isObject(item) && item.name === undefined ? (known.get(item['@id']) ?? item) : item));

/** Every object of the page's JSON-LD, in document order. */
function nodesOf(document: Document): Json[] {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const open: unknown[] = [parsed(script.textContent)];
    while (open.length > 0 && found.length < MAX_NODES) {
      const value = open.pop();
      if (Array.isArray(value)) open.push(...value.slice(0, MAX_NODES).reverse());
      else if (isObject(value)) {
        found.push(value);
        open.push(value.liveBlogUpdate && undefined, value.mainEntity, value['@graph']);
      }
    }
  }
  return found;
}

/** Pages write raw line breaks into strings and wrap the whole in CDATA or comments. */
function parsed(source: string): unknown {
  if (source.length > MAX_SCRIPT) return null;
  const bare = source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(/[\u0000-\u001F]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function typesOf(node: Json): string[] {
  return stringsOf(node['@type']).map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

const stringsOf = (value: unknown): string[] =>
  [value].flat(2).filter((text): text is string => typeof text === 'string' && text.trim() !== '');

const isOrganization = (value: unknown): boolean =>
  isObject(value) && typesOf(value).some((type) => /Organization$/.test(type));

/** A person's or organisation's name, however it is wrapped. */
function namesOf(value: unknown): string[] {
  return [value]
    .flat(2)
    .slice(0, 30)
    .flatMap((item) => (isObject(item) ? stringsOf(item.name) : stringsOf(item)));
}
