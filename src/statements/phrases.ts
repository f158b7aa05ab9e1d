import { isDocument } from '../mentions/lexicon/documents';
import type { Context } from './context';
import { VERB_FORMS } from './lexicon/inflect';

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;
const INSIDE = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|SYM)$/;
const OBJECT_PRONOUN =
  /^(?:him|them|me|us|himself|herself|themselves|itself|myself|each|which|whom|whose|what|whatever)$/;
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|tomorrow|morning|afternoon|evening|night|week|weekend|month|year|earlier|later|recently|ago|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Words that open an indirect question. */
export const QUESTION = /^(?:whether|if|how|why|what|who|when|where|which)$/;
const FILLER = /^(?:last|again|also|too|then|now|afterwards?|instead)$/;

const isDay = (word: string): boolean => DAY.test(word);
export const isTime = (word: string): boolean => DAY.test(word) || FILLER.test(word);
export const isNominal = (context: Context, i: number): boolean => NOMINAL.test(context.tokens[i].tag);

/** Whether the token may stand inside a noun phrase, hyphens and possessive endings included. */
function mayStandInside(context: Context, i: number): boolean {
  const word = context.lower[i];
  return INSIDE.test(context.tokens[i].tag) || /^(?:'s|'|&|-|\/|%|\$)$/.test(word);
}

/** Whether a preposition at `i` ties a phrase to the noun before it: "a spokesman for the party". */
function tiesToNoun(context: Context, i: number, floor: number): boolean {
  if (i <= floor) return false;
  const before = context.tokens[i - 1].tag;
  if (context.lower[i] === 'of') return /^(?:NOUN|PROPN|NUM|DET|PRON|ADJ)$/.test(before);
  if (context.lower[i] === 'by') return isDocument(context.lower[i - 1]);
  return /^(?:for|from|with|at|in|to|on)$/.test(context.lower[i]) && before === 'NOUN' && !isTime(context.lower[i - 1]);
}

/** "Hale and Lund said": the conjunction joins two names only where nothing but they can stand before it. */
function joinsNames(context: Context, i: number, floor: number): boolean {
  if (!/^(?:and|or|&)$/.test(context.lower[i]) || i <= floor || !isNominal(context, i - 1)) return false;
  let at = i - 1;
  while (at > floor && mayStandInside(context, at - 1)) at--;
  return at === floor || /^(?:PUNCT|SCONJ|CCONJ)$/.test(context.tokens[at - 1].tag);
}

/** "…, *shipping* agents say": a participle that only a mark stands before goes with the noun behind it. */
const opensPhrase = (context: Context, i: number, floor: number): boolean =>
  context.tokens[i].tag === 'VERB' &&
  context.lower[i].endsWith('ing') &&
  context.tokens[i + 1].tag === 'NOUN' &&
  i > floor &&
  context.lower[i - 1] === ',' &&
  !VERB_FORMS.has(context.lower[i]);

/** "the poor", "the Alder pub", "its secretary-general": a phrase of which the tagger takes the last word for an adjective; -1 where none ends there. */
function definiteStart(context: Context, last: number, floor: number): number {
  let at = last - 1;
  while (at > floor && last - at < 3 && /^(?:PROPN|NOUN)$/.test(context.tokens[at].tag)) at--;
  return at >= floor && /^(?:the|his|her|its|their)$/.test(context.lower[at]) ? at : -1;
}

/**
 * The first token of the noun phrase that ends with token `last`, or -1 where none ends there.
 *
 * @param floor the phrase begins no earlier than this token.
 */
export function phraseStart(context: Context, last: number, floor: number): number {
  if (last < floor || context.quoteOf[last] >= 0) return -1;
  const head = context.tokens[last];
  let at = last;
  if (
    !NOMINAL.test(head.tag) &&
    !/^(?:'s|all|both|many|some|most|few|several|another|others)$/.test(context.lower[last])
  ) {
    at = head.tag === 'ADJ' ? definiteStart(context, last, floor) : -1;
    if (at < 0 || at === last - 1) return at;
  }
  while (at > floor && context.quoteOf[at - 1] < 0) {
    const before = context.tokens[at - 1];
    const pronounEnds = /^(?:he|she|they|i|we|you|it|who)$/.test(context.lower[at]);
    if (pronounEnds) break;
    const named =
      at - 1 > floor && /^\p{Lu}\p{Ll}/u.test(before.text) && before.tag !== 'SCONJ' && before.tag !== 'ADP';
    if ((named || mayStandInside(context, at - 1)) && !OBJECT_PRONOUN.test(context.lower[at - 1])) at--;
    else if (before.tag === 'ADP' && tiesToNoun(context, at - 1, floor)) at--;
    else if (before.tag === 'ADV' && at - 1 > floor && context.tokens[at].tag === 'ADJ') at--;
    else if (joinsNames(context, at - 1, floor)) at--;
    else if (opensPhrase(context, at - 1, floor)) at--;
    else break;
  }
  while (at < last && /^(?:'s|'|-|ADP)$/.test(context.lower[at])) at++;
  return at;
}

/** The end (exclusive) of the noun phrase that begins with token `first`; `first` where none does. */
export function phraseEnd(context: Context, first: number, limit: number): number {
  let at = first;
  let nouns = 0;
  // "a woman at the back.": where a preposition leads to no noun, the phrase ends before it.
  let whole = first;
  while (at < limit && context.quoteOf[at] < 0) {
    const { tag } = context.tokens[at];
    const word = context.lower[at];
    const possessive =
      /^(?:his|her|their|its|my|our|your)$/.test(word) &&
      !/^(?:PUNCT|ADP|SCONJ|AUX)$/.test(context.tokens[at + 1]?.tag) &&
      !QUESTION.test(context.lower[at + 1] ?? '');
    if (tag === 'PRON' && !possessive && at === first) {
      at++;
      return at;
    }
    if (nouns > 0 && (tag === 'DET' || tag === 'PRON')) break;
    if (possessive) {
      at++;
      continue;
    }
    if (nouns > 0 && isTime(word)) break;
    if (mayStandInside(context, at) || (tag === 'ADV' && at + 1 < limit && context.tokens[at + 1].tag === 'ADJ')) {
      if (NOMINAL.test(tag)) nouns++;
      at++;
    } else if (nouns > 0 && /^(?:of|for|from|at)$/.test(word) && at + 1 < limit && mayStandInside(context, at + 1)) {
      whole = at;
      at++;
      nouns = 0;
    } else if (nouns > 0 && word === 'and' && at + 1 < limit && context.tokens[at + 1].tag === 'PROPN') {
      at++;
    } else break;
  }
  // "its secretary-general, Ann Lee": the tagger takes a noun for an adjective.
  const titled = at > first + 1 && context.tokens[at - 1].tag === 'ADJ' && context.lower[at] === ',';
  return nouns > 0 || (titled && whole === first) ? at : whole;
}

/** Behind adverbs, days and times that begin at `from`: "said *on Friday* that", "said *again*". */
export function pastTime(context: Context, from: number, limit: number): number {
  let at = from;
  while (at < limit && context.quoteOf[at] < 0) {
    if (
      isTime(context.lower[at]) ||
      (context.tokens[at].tag === 'ADV' && !/^(?:how|why|when|where|not|never)$/.test(context.lower[at]))
    )
      at++;
    else if (
      /^(?:on|in|last|this|early|late|next|a|the)$/.test(context.lower[at]) &&
      isTime(context.lower[at + 1] ?? '')
    )
      at += 2;
    else break;
  }
  return at;
}

/** Behind days and times alone, no other adverbs: "said *on Friday* hackers had …". */
export function pastDay(context: Context, from: number, limit: number): number {
  let at = from;
  while (at < limit && context.quoteOf[at] < 0) {
    if (isDay(context.lower[at])) at++;
    else if (/^(?:on|in|last|this|early|late|next)$/.test(context.lower[at]) && isDay(context.lower[at + 1] ?? ''))
      at += 2;
    else break;
  }
  return at;
}

/** Behind one prepositional phrase that begins at `from`: "said *in a statement* that"; `from` where none does. */
export function pastPreposition(context: Context, from: number, limit: number): number {
  if (from >= limit || context.tokens[from].tag !== 'ADP') return from;
  const end = phraseEnd(context, from + 1, limit);
  return end > from + 1 ? end : from;
}
