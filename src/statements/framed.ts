import { personNoun, personPlural } from '../mentions/lexicon/people';
import type { Context } from './context';
import type { VerbForm } from './lexicon/inflect';
import { phraseEnd, phraseStart } from './phrases';

const SUBJECT_PRONOUN = /^(?:he|she|they|i|we)$/;

/** Whether somebody who can talk is named in tokens `[first, end)`. */
function isSomebody({ lower, mentionEnding, mentionStarting }: Context, first: number, end: number): boolean {
  if (end - first === 1 && SUBJECT_PRONOUN.test(lower[first])) return true;
  const mention = mentionEnding.get(end) ?? mentionStarting.get(first);
  if (mention) return /^(?:person|unnamed|group)$/.test(mention.kind);
  return personNoun(lower[end - 1]) !== null || personPlural(lower[end - 1]) !== null;
}

/** By which mark a quotation ends at the token, a comma outside it included; null where none does. */
function closingMark({ lower, quoteOf, quoteTokens }: Context, i: number): string | null {
  const outside = quoteOf[i] < 0 && lower[i] === ',';
  const close = outside ? i - 1 : i;
  const quote = quoteOf[close] ?? -1;
  if (quote < 0 || quoteTokens[quote][1] !== close + 1) return null;
  return outside ? ',' : lower[close - 1];
}

/** Behind a comma anybody may be the speaker, behind a question or a cry a new sentence may begin. */
const attributes = (context: Context, close: number, first: number, end: number): boolean => {
  const mark = closingMark(context, close);
  return mark === ',' || (STOPS.test(mark ?? '') && isSomebody(context, first, end));
};

/** What may close a quotation that its attribution follows, but for a comma. */
const STOPS = /^(?:[?!…—–]|--?)$/;

/** Where the verb's auxiliaries begin: "*could be heard* to mutter". */
export function groupStart({ tokens, quoteOf, lower }: Context, verb: number): number {
  let first = verb;
  while (
    first > 0 &&
    quoteOf[first - 1] < 0 &&
    (/^(?:AUX|ADV)$/.test(tokens[first - 1].tag) || /^(?:to|used|heard)$/.test(lower[first - 1]))
  )
    first--;
  return first;
}

/** Whether the verb stands in the frame of a quotation: “…,” *she went on*; “…,” *muttered the guard*. */
export function isFramed(context: Context, verb: number, floor: number): boolean {
  const group = groupStart(context, verb);
  const mark = group === verb ? closingMark(context, verb - 1) : null;
  if (mark !== null && (mark === ',' || STOPS.test(mark))) {
    const end = phraseEnd(context, verb + 1, Math.min(context.tokens.length, verb + 10));
    return end > verb + 1 && isSomebody(context, verb + 1, end);
  }
  const first = group - 1 >= floor ? phraseStart(context, group - 1, floor) : -1;
  return first > floor && attributes(context, first - 1, first, group);
}

const FORMS = /(?:ed|[^s]s)$/;

/** "He *used* to shout": the verb that says how it was said comes later. */
const leadsOn = ({ lower, tokens }: Context, i: number): boolean =>
  /^(?:to|as)$/.test(lower[i + 1] ?? '') && tokens[i + 2]?.tag === 'VERB';

/** A verb that is no verb of saying by itself, as a quotation's frame makes it one; null where it stands in none. */
export function framedVerb(context: Context, i: number, floor: number): VerbForm | null {
  const { tag, text } = context.tokens[i];
  const word = context.lower[i];
  const verbal = tag === 'VERB' || (/^(?:NOUN|ADJ)$/.test(tag) && FORMS.test(word));
  if (!verbal || !/^\p{Ll}/u.test(text) || word.endsWith('ing') || leadsOn(context, i) || !isFramed(context, i, floor))
    return null;
  return { lemma: word, form: 'past', particles: [], frames: new Set(['quote']) };
}
