import type { DateMention, Span } from '../../model';
import type { Token } from '../../text/document';
import { BEFORE_SAYING, OCCASIONS, ON, RELEASED } from '../lexicon/speech';
import { isAdverbial } from './adverbial';
import { between, lowerOf, type Clause } from './shape';
import { holdsVerb } from './verbs';

/** "Hill, in a letter sent to the paper on Monday, said". */
const isOccasion = (aside: readonly Token[]): boolean =>
  aside[0]?.text === ',' &&
  /^(?:in|at|during)$/.test(lowerOf(aside[1])) &&
  aside.some((token) => OCCASIONS.has(lowerOf(token))) &&
  !holdsVerb(aside);

/** "Hill on Monday said", "Hill, on Monday, said": nothing but the date between source and cue. */
export function betweenSourceAndCue(clause: Clause, date: DateMention, source: Span, cue: Span): boolean {
  const isAside = (token: Token): boolean => ON.has(lowerOf(token)) || token.tag === 'ADV' || token.tag === 'PUNCT';
  if (!between(clause, date.span[1], cue[0]).every(isAside)) return false;
  // "Hale, now the party chair, who in 2009 warned": what opens the date's phrase must not govern it.
  const aside = between(clause, source[1], date.span[0]);
  if (isOccasion(aside)) return true;
  const opener = aside.findLast((token) => !ON.has(lowerOf(token)) || token.text === ',');
  return opener === undefined || opener.text === ',' || lowerOf(opener) === 'who' || RELEASED.has(lowerOf(opener));
}

/** "On Monday, Hill said": the sentence or the part behind the content opens with the date. */
export function fronted(clause: Clause, date: DateMention, to: number): boolean {
  const opening = Math.max(
    clause.tokens[0].start,
    ...clause.content.filter((span) => span[1] <= date.span[0]).map((span) => span[1]),
  );
  const head = between(clause, opening, date.span[0]);
  const tail = between(clause, date.span[1], to);
  // "After losing his seat in May, Roe said".
  const isEarlier = head.some((token, i) => BEFORE_SAYING.has(lowerOf(token)) && lowerOf(head[i + 1]).endsWith('ing'));
  return (
    !isEarlier &&
    !holdsVerb(head) &&
    !holdsVerb(tail) &&
    ![...head, ...tail].some((token) => /^(?:who|which|that|where)$/i.test(token.text)) &&
    isAdverbial(clause, date)
  );
}
