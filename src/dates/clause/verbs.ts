import type { Token } from '../../text/document';
import { ARTICLES, OCCASIONS, ON, RELEASED } from '../lexicon/speech';
import { lowerOf } from './shape';

/** Whether tokens before a date hold a finite verb; "a televised address" and "a message posted" hold none. */
export const holdsVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ tag, text }, i) => {
    // "After Tuesday's vote": the genitive of the date itself.
    if (tag === 'AUX') return i > 0 || lowerOf(tokens[i]) !== "'s";
    if (tag !== 'VERB' || text.endsWith('ing') || ARTICLES.has(lowerOf(tokens[i - 1]))) return false;
    const word = lowerOf(tokens[i]);
    const isNoun =
      OCCASIONS.has(word) && tokens.slice(Math.max(0, i - 3), i).some((token) => ARTICLES.has(lowerOf(token)));
    const posted =
      RELEASED.has(word) &&
      (OCCASIONS.has(lowerOf(tokens[i - 1])) || tokens.slice(i + 1).every((token) => ON.has(lowerOf(token))));
    return !isNoun && !posted;
  });
