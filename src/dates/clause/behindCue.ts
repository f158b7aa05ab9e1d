import type { DateMention } from '../../model';
import type { Token } from '../../text/document';
import { ARTICLES, TELLS } from '../lexicon/speech';
import { isAdverbial } from './adverbial';
import { between, lowerOf, type Clause } from './shape';
import { holdsVerb } from './verbs';

/** "Said Tuesday was his last day": what is said begins with the date, wherever its content was found to begin. */
function isSubject({ tokens, content }: Clause, date: DateMention): boolean {
  const next = tokens.find((token) => token.start >= date.span[1]);
  return next?.tag === 'AUX' && content.some((span) => span[0] === next.start);
}

/** "…," he shouted as the water rose on Monday: what happened while he spoke, not what he spoke of. */
function isMeanwhile({ content }: Clause, gap: readonly Token[], { granularity }: DateMention): boolean {
  return (
    /^(?:when|as|while)$/.test(lowerOf(gap[0])) &&
    (granularity === 'day' || granularity === 'time') &&
    content.every((span) => span[1] <= gap[0].start) &&
    gap.filter(({ tag }) => tag === 'VERB').length < 2 &&
    !gap.some((token) => TELLS.has(lowerOf(token)))
  );
}

/** "…," Hill said, 45, on Monday; not: Hill said, who resigned in March. */
export function followsCue(clause: Clause, date: DateMention, from: number): boolean {
  const whole = between(clause, from, date.span[0]);
  const meanwhile = isMeanwhile(clause, whole, date);
  const gap = meanwhile ? whole.slice(1) : whole;
  const limits = gap.filter(
    (token) =>
      /^(?:who|whom|whose|which|where|when|because|while|although|though|since|until|if)$/.test(lowerOf(token)) ||
      /^[;:]$/.test(token.text),
  );
  // "Said Ware, an aide in 2012": an apposition has dates of its own.
  const opener = gap[gap.findLastIndex((token) => token.text === ',') + 1];
  const apposed = opener !== gap[0] && ARTICLES.has(lowerOf(opener));
  return (
    !apposed &&
    !isSubject(clause, date) &&
    limits.length === 0 &&
    (meanwhile || !holdsVerb(gap)) &&
    isAdverbial(clause, date)
  );
}
