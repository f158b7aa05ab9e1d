import type { Token } from '../../text/document';
import { overlaps, tokensAround } from '../clause/shape';
import type { Place, Setting } from './setting';

/** Named numbers that the trees ask for; what is missing is 0. */
export type Features = Record<string, number>;

export const flag = (is: boolean): number => (is ? 1 : 0);

/** Distances are told up to here. */
export const FAR = 40;
export const atMost = (limit: number, value: number): number => Math.min(limit, value);

/** The tokens of the statement's sentence that are no part of its content. */
export function frameOf({ doc }: Setting, { statement, sentence, anchor }: Place): Token[] {
  const tokens = doc.sentences[sentence] ? tokensAround(doc, doc.sentences[sentence], anchor[0]) : [];
  return tokens.filter(
    ({ start, end }) => !statement.content.some((span) => overlaps(span, [start, end])) || start === anchor[0],
  );
}
