import type { TextDocument } from '../text/document';
import { firstName, isSurname, placeLength } from '../text/lexicon/names';
import { isAllCapitals, isCapital, isNoName } from './case';
import { isBodyNameWord } from './lexicon/bodies';
import { personNoun, personPlural } from './lexicon/people';
import { isTitle } from './lexicon/titles';

/** Whether "of", "for" and the like after `word` go on with the name: "Department of", "Ambassador to". */
export function leads(word: string, preposition: string, opening: string): boolean {
  const office = personNoun(word) !== null || isTitle(word);
  if (preposition === 'to') return /^(?:ambassador|envoy|adviser|advisor|secretary|representative)$/i.test(word);
  if (preposition === 'at') return /^(?:university|school|college)$/i.test(opening);
  return office || isBodyNameWord(word) || isBodyNameWord(opening) || /^(?:bank|house|isle|port|city)$/i.test(word);
}

/** "The Dockers*' Union*": what many people own and a body's word behind it make one name. */
export const isUnion = ({ tokens }: TextDocument, at: number): boolean =>
  personPlural(tokens[at - 1].text) !== null && isBodyNameWord(tokens[at + 1]?.text ?? '');

/** Whether an acronym of a name that opens with `word` stands in brackets at token `at`: "Centers for … Prevention (*CDC*)". */
const isAbbreviated = ({ tokens }: TextDocument, word: string, at: number): boolean =>
  tokens[at]?.text === '(' &&
  tokens[at + 2]?.text === ')' &&
  isAllCapitals(tokens[at + 1]) &&
  tokens[at + 1].text[0] === word[0];

/** "Radio *1* said": a number that a verb follows belongs to the name. */
export const isNumbered = ({ tokens }: TextDocument, at: number, stop: number): boolean =>
  at + 1 < stop && /^\d{1,4}$/.test(tokens[at].text) && /^(?:VERB|AUX)$/.test(tokens[at + 1].tag);

const WHOLE_BODY =
  /^(?:department|committee|commission|agency|ministry|office|bureau|council|party|inc|corp|times|post|university|association)$/i;

/** Whether "and" stands inside one name ("Securities and Exchange Commission"), not between two. */
export function joins(doc: TextDocument, first: number, end: number, stop: number): boolean {
  const { tokens } = doc;
  const words = tokens.slice(first, end).map((token) => token.text);
  if (firstName(words[0]) !== null || isTitle(words[0])) return false;
  const nameWord = (i: number): boolean => i < stop && isCapital(tokens[i]) && !isNoName(tokens[i]);
  let last = end;
  while (nameWord(last + 1)) last++;
  if (last === end || firstName(tokens[end + 1].text) !== null) return false;
  // "Conservatives and Liberal Democrats" are two.
  if (personPlural(tokens[last].text) !== null) return false;
  const chained = words.some((word) => /^(?:of|for|on)$/.test(word));
  if (chained && isAbbreviated(doc, words[0], last + 1)) return true;
  if (!isBodyNameWord(tokens[last].text)) return false;
  if (chained) return true;
  const before = words.at(-1)!;
  return last > end + 1 && placeLength(words, words.length - 1) === 0 && !isSurname(before) && !WHOLE_BODY.test(before);
}
