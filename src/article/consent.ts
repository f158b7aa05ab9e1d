import { isProse } from './beside';
import { isConsentLabel } from './labels';
import type { Passage } from './passages';
import type { Part } from './tree';
import { Weights } from './weights';

/** What may be an article beside a dialog, in UTF-16 code units of prose. */
const LEAST = 200;

const isDialog = ({ tag, label }: Part): boolean => tag === 'dialog' || /(?:^|[\s-])dialog(?=$|[\s-])/.test(label);

/**
 * Whether an element is a dialog about cookies or a subscription, often the longest prose of a page; one that holds most
 * of the page's text only where it is marked as a dialog and an article may stand beside it.
 */
export function consentTest(passages: readonly Passage[]): (part: Part) => boolean {
  const weights = new Weights(passages, () => 1);
  const prose = new Weights(passages, (passage) => (isProse(passage) ? 1 : 0));
  const size = passages.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  const standsBeside = (part: Part) => isDialog(part) && (1 - prose.shareOf(part)) * size >= LEAST;
  return (part) => isConsentLabel(part) && part.tag !== 'body' && (weights.shareOf(part) < 0.7 || standsBeside(part));
}
