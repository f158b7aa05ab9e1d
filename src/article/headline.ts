import { linkedShare } from './beside';
import { attributeOf } from './dom';
import type { Passage } from './passages';
import { nearest, within } from './tree';

/** Words of a title, for comparing: letters and digits in lower case. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** The share of the shorter one's words that the other has too. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(Math.min(first.size, second.size), 1);
}

const isHeading = ({ part }: Passage): boolean =>
  within(
    part,
    ({ tag, label }) => /^h[1-3]$/.test(tag) || /\b(?:headline|entry-title|post-title|article-title)\b/.test(label),
  );

/** The site's name, which links to its front. */
function isSiteName({ segments, part }: Passage): boolean {
  const links = segments.map(({ run }) => nearest(run.parent, ({ tag }) => tag === 'a'));
  return links.every((link) => {
    const href = link && attributeOf(link.element, 'href');
    if (!href || !URL.canParse(href, part.element.baseURI)) return false;
    const { pathname, search } = new URL(href, part.element.baseURI);
    return search === '' && /^\/(?:index\.\w{3,5}|[a-z]{2}\/?)?$/i.test(pathname);
  });
}

/** How far before the first paragraph a headline may stand that is no heading. */
const REACH = 8;

/** A line that is no heading but reads as the page is titled. */
const isTitled = (passage: Passage, titles: readonly string[]): boolean =>
  wordsOf(passage.text).size > 2 &&
  linkedShare(passage) < 0.5 &&
  titles.some((title) => title.startsWith(passage.text) || likeness(title, passage.text) === 1);

/**
 * The headline among a page's passages, the site's name aside: a heading before the first paragraph (or, in an
 * application's page, an h1 anywhere) that reads like one of the titles in the page's metadata; else the last h1 before
 * the first paragraph; else a line that the page is titled by.
 */
export function headlineOf(
  passages: readonly Passage[],
  first: Passage | undefined,
  titles: readonly string[],
): Passage | undefined {
  const before = passages.filter(
    (passage) => isHeading(passage) && passage.text.length < 300 && (!first || passage.index < first.index),
  );
  const own = before.filter((passage) => !isSiteName(passage));
  const headings = own.length > 0 ? own : before;
  const rated = headings.map((passage) => ({
    passage,
    rate:
      Math.max(0, ...titles.map((title) => likeness(passage.text, title))) +
      (within(passage.part, ({ tag }) => tag === 'h1') ? 0.3 : 0) +
      Math.min(passage.text.length, 60) / 200,
  }));
  const best = rated.reduce<(typeof rated)[number] | undefined>((a, b) => (a && a.rate > b.rate ? a : b), undefined);
  if (best && best.rate > 0.9) return best.passage;
  const lines = first ? passages.slice(Math.max(first.index - REACH, 0), first.index) : [];
  return (
    headings.findLast(({ part }) => within(part, ({ tag }) => tag === 'h1')) ??
    lines.find((passage) => isTitled(passage, titles))
  );
}
