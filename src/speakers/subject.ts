import type { Mention } from '../mentions/mention';
import type { TextDocument } from '../text/document';

/** A subject is looked for within so many mentions. */
const NEAR = 8;

/** Who does what the verb before an object says: in "Lund showed *him* a photo" he is not Lund. */
export function subjectOf({ tokens }: TextDocument, order: readonly Mention[], i: number): Mention | undefined {
  const { firstToken, endToken } = order[i];
  const word = tokens[firstToken].text;
  const possessive = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[endToken]?.tag);
  if (word !== 'him' && (word !== 'her' || possessive)) return undefined;
  return order.slice(Math.max(0, i - NEAR), i).findLast(({ endToken }) => {
    const between = tokens.slice(endToken, firstToken);
    return between.length > 0 && between.every(({ tag }) => /^(?:VERB|AUX|ADV)$/.test(tag));
  });
}
