import { isProse } from './beside';
import { attributeOf } from './dom';
import type { Passage } from './passages';
import { type Part, within } from './tree';

/** The least prose of a story, in UTF-16 code units. */
const LEAST = 200;

const isStory = (part: Part): boolean => part.tag === 'article' || attributeOf(part.element, 'role') === 'article';

/** The outermost element around a passage that the page calls an article. */
function storyAround(passage: Passage): Part | null {
  let story: Part | null = null;
  for (let part: Part | null = passage.part; part; part = part.parent) if (isStory(part)) story = part;
  return story;
}

/**
 * Where a page's articles stand, in document order: the elements that hold one each, with a headline and a text of its
 * own, where there are several (a page that appends the next one by scrolling); else the whole page. Entries of a live
 * blog and comments have no headline of the first rank.
 */
export function storiesOf(root: Part, passages: readonly Passage[]): Part[] {
  const prose = new Map<Part, number>();
  const headed = new Set<Part>();
  for (const passage of passages) {
    const story = storyAround(passage);
    if (!story) continue;
    if (within(passage.part, ({ tag }) => tag === 'h1')) headed.add(story);
    else if (isProse(passage)) prose.set(story, (prose.get(story) ?? 0) + passage.text.length);
  }
  const stories = [...headed].filter((story) => (prose.get(story) ?? 0) >= LEAST);
  return stories.length > 1 ? stories : [root];
}
