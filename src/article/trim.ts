import { isCoda, isDateline, isProse } from './beside';
import type { Passage } from './passages';
import { within } from './tree';

/** Without what stands before the first sentence and after the last one. */
export function trimmed(passages: readonly Passage[], headline: Passage | undefined): Passage[] {
  const after = passages.filter((passage) => passage !== headline && (!headline || passage.index > headline.index));
  const start = after.findIndex(isSentence);
  if (start < 0) return [];
  let end = after.length;
  while (end > start + 1 && (isCoda(after[end - 1]!) || isDangling(after[end - 1]!))) end--;
  return belowLines(after.slice(start, end));
}

/** How many passages a standfirst may have, with the byline and the dates under it. */
const LEAD = 3;

/** Without a standfirst, bylines and dates, where these stand between it and the first paragraph. */
function belowLines(body: readonly Passage[]): Passage[] {
  const last = body.slice(0, LEAD).findLastIndex(isDateline);
  const first = body.findIndex((passage, i) => i > last && isSentence(passage));
  return last < 0 || first < 0 ? [...body] : body.slice(first);
}

export const isSentence = (passage: Passage): boolean =>
  isProse(passage) && !/^h\d$/.test(passage.part.tag) && !isDateline(passage);

/** A heading without a text, or a label. */
const isDangling = (passage: Passage): boolean =>
  /^h\d$/.test(passage.part.tag) || (!isProse(passage) && !within(passage.part, ({ tag }) => tag === 'li'));
