import type { DateMention, Span } from '../../model';
import { OCCASIONS, ON, RELEASED } from '../lexicon/speech';
import { namesOccasion } from './adverbial';
import { between, lowerOf, type Clause } from './shape';

/** "An April 2nd report", "figures released on April 3": the source is a paper with its date. */
export function withinSource(clause: Clause, date: DateMention): boolean {
  const before = clause.tokens
    .filter((token) => token.end <= date.span[0])
    .slice(-2)
    .map(lowerOf);
  // "Lien, who has held the post since 2019".
  if (before.at(-1) === 'since') return false;
  return before.some((word) => RELEASED.has(word) || OCCASIONS.has(word)) || namesOccasion(clause, date);
}

/** "The report, which was published in May, says". */
export function isReleased(clause: Clause, date: DateMention, source: Span): boolean {
  const noun = clause.tokens.findLast((token) => token.end <= source[1]);
  const words = between(clause, source[1], date.span[0]).map(lowerOf);
  const [comma, which, be, released] = words;
  return (
    OCCASIONS.has(lowerOf(noun)) &&
    comma === ',' &&
    which === 'which' &&
    /^(?:was|were)$/.test(be) &&
    RELEASED.has(released) &&
    words.slice(4).every((word) => ON.has(word))
  );
}
