import type { Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';

const MAX_GAP = 90;

/** What stands between two persons' names, parentheses left out; null where they are not two names in order. */
function between(doc: TextDocument, first: Mention, second: Mention): string | null {
  if (first.form !== 'name' || first.kind !== 'person' || second.form !== 'name' || second.kind !== 'person')
    return null;
  const gap = second.span[0] - first.span[1];
  if (gap < 2 || gap > MAX_GAP) return null;
  return doc.text.slice(first.span[1], second.span[0]).replace(/\s?\([^()]{0,40}\)/g, '');
}

/** Whether two persons are named as a pair: "Ann Lee, Democrat of Ohio, and Bo Denn". */
export const isPair = (doc: TextDocument, first: Mention, second: Mention): boolean =>
  /^(?:,\s[^,.;:"“”]{2,60},)?,?\s?(?:and|&)\s$/.test(between(doc, first, second) ?? '');

/** Whether the second name follows the first in a list. */
export const isListed = (doc: TextDocument, first: Mention, second: Mention): boolean =>
  /^,\s$/.test(between(doc, first, second) ?? '');
