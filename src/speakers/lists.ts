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

/** Whether two persons are named as a pair: "Ann Lee, Democrat of Ohio, and Bo Denn", "Ann Lee and the baker Bo Denn". */
export const isPair = (doc: TextDocument, first: Mention, second: Mention): boolean =>
  /^(?:,\s[^,.;:"“”]{2,60},)?,?\s?(?:and|&)\s(?:(?:the|an?|his|her|their)\s(?:\p{Ll}[\p{Ll}-]*,?\s){1,3}(?:\p{Lu}\p{Ll}{1,3}\.?\s)?)?$/u.test(
    between(doc, first, second) ?? '',
  );

/** Whether the second name follows the first in a list. */
const isListed = (doc: TextDocument, first: Mention, second: Mention): boolean =>
  /^,\s$/.test(between(doc, first, second) ?? '');

/** A list is looked for within so many mentions. */
const REACH = 8;

/** The names of a list that ends with the one at `i`: "Ann Lee (D-Ohio), Bo Denn and Cy Fox". */
export function listEndingAt(doc: TextDocument, order: readonly Mention[], i: number): Mention[] {
  const mention = order[i];
  const near = order.slice(Math.max(0, i - REACH), i);
  const before = near.findLast((one) => isPair(doc, one, mention));
  const list = before ? [before, mention] : [mention];
  for (let added = before; added;) {
    const next: Mention = added;
    added = near.findLast((one) => isListed(doc, one, next));
    if (added) list.unshift(added);
  }
  return list;
}
