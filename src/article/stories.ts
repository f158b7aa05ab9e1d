import { isProse, linkedShare } from './beside';
import { attributeOf } from './dom';
import type { Passage } from './passages';
import { nearest, type Part } from './tree';

/** The least prose of a story, in UTF-16 code units. */
const LEAST = 200;

const isStory = (part: Part): boolean => part.tag === 'article' || attributeOf(part.element, 'role') === 'article';

/** The outermost element around a passage that the page calls an article. */
function storyAround(passage: Passage): Part | null {
  let story: Part | null = null;
  for (let part: Part | null = passage.part; part; part = part.parent) if (isStory(part)) story = part;
  return story;
}

/** Headings of the page's first rank, which is the second where it has no other; teasers' are links. */
function headlinesOf(passages: readonly Passage[]): Passage[] {
  const ranked = (tag: string) => passages.filter(({ part }) => nearest(part, (at) => at.tag === tag));
  const first = ranked('h1');
  return first.length > 0 ? first : ranked('h2').filter((passage) => linkedShare(passage) < 0.5);
}

const makeOf = ({ tag, label }: Part): string => `${tag} ${label.replace(/\d+/g, '')}`;
const isAlike = (a: Part, b: Part): boolean => a.parent === b.parent && makeOf(a) === makeOf(b);

/** For each headline the largest element that holds no other: neighbours made alike, where no article holds them. */
function sectionsOf(headlines: readonly Passage[]): Part[] {
  const counts = new Map<Part, number>();
  for (const { part } of headlines)
    for (let at: Part | null = part; at; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
  const sections = headlines
    .filter((headline) => !storyAround(headline))
    .map(({ part }) => nearest(part, ({ parent }) => parent === null || counts.get(parent)! > 1)!);
  return sections.filter((section) => isAlike(section, sections[0]!));
}

/**
 * Where a page's articles stand, in document order: the elements that hold one each, with a headline and a text of its
 * own, where there are several (a page that appends the next one by scrolling); else the whole page. Entries of a live
 * blog and comments have no headline of the first rank.
 */
export function storiesOf(root: Part, passages: readonly Passage[]): Part[] {
  const headlines = headlinesOf(passages);
  const called = headlines.map(storyAround).filter((story) => story !== null);
  const candidates = new Set(called.length > 0 ? called : sectionsOf(headlines));
  const prose = new Map<Part, number>();
  for (const passage of passages.filter((passage) => isProse(passage) && !headlines.includes(passage))) {
    const story = nearest(passage.part, (part) => candidates.has(part));
    if (story) prose.set(story, (prose.get(story) ?? 0) + passage.text.length);
  }
  const stories = [...candidates].filter((story) => (prose.get(story) ?? 0) >= LEAST);
  return stories.length > 1 ? stories : [root];
}
