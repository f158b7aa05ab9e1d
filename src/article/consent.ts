import { isConsentLabel } from './labels';
import type { Passage } from './passages';
import type { Part } from './tree';
import { Weights } from './weights';

/**
 * Whether an element is a dialog about cookies or a subscription, often the longest prose of a page; never one that
 * holds most of the page's text.
 */
export function consentTest(passages: readonly Passage[]): (part: Part) => boolean {
  const weights = new Weights(passages, () => 1);
  return (part) => isConsentLabel(part) && part.tag !== 'body' && weights.shareOf(part) < 0.7;
}
