import type { DateMention } from '../../model';
import { ARTICLES, CLAUSE, OCCASIONS, ON } from '../lexicon/speech';
import { lowerOf, type Clause } from './shape';

/** "In a 2014 interview": the date qualifies an occasion of speech. */
export function namesOccasion(clause: Clause, date: DateMention): boolean {
  const behind = clause.tokens.filter((token) => token.start >= date.span[1]).slice(0, 4);
  return behind.some((token) => OCCASIONS.has(lowerOf(token)));
}

const isSpell = (word: string): boolean => /^(?:hours|days|weeks|months|years)$/.test(word);
/** "As recently as Tuesday", "as long ago as 2012". */
const AS_LATE_AS = /^(?:recently|late|early|ago|back)$/;

/** Whether the word before a date lets it tell when something was said. */
export function isAdverbial(clause: Clause, date: DateMention): boolean {
  const lead = clause.tokens.findLast((token) => token.end <= date.span[0]);
  if (!lead) return true;
  const word = lowerOf(lead);
  if (ARTICLES.has(word)) return namesOccasion(clause, date);
  const previous = lowerOf(clause.tokens[clause.tokens.indexOf(lead) - 1]);
  // "In a report of 14 May 2012".
  if (word === 'of' || word === 'from') return OCCASIONS.has(previous);
  // "In the days after Friday's attacks" is later.
  if (word === 'after' || word === 'following') return !isSpell(previous) && opensEvent(clause, date);
  if (word === 'as') return AS_LATE_AS.test(previous);
  return ON.has(word) || !CLAUSE.has(word);
}

/** "After Wednesday's defeat": said on the day of what it names. */
const opensEvent = ({ tokens }: Clause, { granularity, span }: DateMention): boolean =>
  granularity === 'day' && lowerOf(tokens.find((token) => token.start >= span[1])) === "'s";
