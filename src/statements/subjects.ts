import { personNoun } from '../mentions/lexicon/people';
import type { Span } from '../model';
import { spanOf, type Context } from './context';
import type { Cue } from './cues';
import { outOfClause, outOfPlace } from './modifiers';
import { isNominal, isTime, phraseEnd, phraseStart } from './phrases';

/** Who a cue names as the one who speaks: tokens `[first, end)`. */
export interface Subject {
  first: number;
  end: number;
}

const OBJECT_FORM = /^(?:him|them|me|us|himself|herself|themselves|itself|myself)$/;

/** The comma or dash that opens the parenthesis closed by that at `close`; -1 where none does. */
function openingComma(context: Context, close: number, floor: number, mark = context.lower[close]): number {
  for (let i = close - 1; i > floor && close - i < 45; i--) {
    if (context.lower[i] !== mark || context.quoteOf[i] >= 0) continue;
    const inside = context.lower[i + 1];
    // "Smith, R-Ohio," "Hale, a nurse," "Varga, who won in May,": one pair; an apposition of an apposition goes further.
    const outer = isApposition(context, i, floor) ? openingComma(context, i, floor) : -1;
    if (outer >= 0) return outer;
    return inside === 'and' || inside === 'but' ? -1 : i;
  }
  return -1;
}

/** Whether what stands before the comma is itself an apposition: ", a doctor, 46, said", ", of Lund, who won, said". */
function isApposition(context: Context, comma: number, floor: number): boolean {
  const phrase = phraseStart(context, comma - 1, floor);
  const name = context.mentionEnding.get(comma)?.firstToken ?? phrase;
  const start = name < phrase && context.tokens[name - 1]?.tag === 'DET' ? name - 1 : Math.min(name, phrase);
  if (start - 1 <= floor) return false;
  const [before, tag] = [context.lower[start - 1], context.tokens[start].tag];
  if (before === ',') return /^(?:DET|NUM)$/.test(tag);
  return /^(?:of|from|at)$/.test(before) && context.lower[start - 2] === ',';
}

function skipBack(context: Context, from: number, floor: number): number {
  let at = from;
  while (at >= floor) {
    const word = context.lower[at];
    if (word === ')' || word === ']') {
      let open = at;
      while (open > floor && at - open < 20 && !/^[([]$/.test(context.lower[open])) open--;
      at = open - 1;
    } else if (context.tokens[at].tag === 'ADV' && !/^(?:not|how|why)$/.test(word)) at--;
    else if (isTime(word) && at > floor)
      at = /^(?:on|last|this|in|early|late)$/.test(context.lower[at - 1]) ? at - 2 : at - 1;
    else break;
  }
  return at;
}

/** The first token of the noun phrase that ends with token `last`, with what a mention takes in as well; -1 where none does. */
function subjectStart(context: Context, last: number, floor: number): number {
  const phrase = phraseStart(context, last, floor);
  const mention = context.mentionEnding.get(last + 1);
  if (!mention || mention.firstToken < floor) return phrase;
  return phrase < 0 || (mention.form === 'nominal' && mention.firstToken < phrase) ? mention.firstToken : phrase;
}

/** The first name in tokens `[from, to)`: "One of them, *Ann Lee* of Lund, said". */
function nameWithin(context: Context, from: number, to: number): Subject | null {
  for (let i = from; i < to; i++) {
    const mention = context.mentionStarting.get(i);
    if (mention?.form === 'name' && mention.kind === 'person') return { first: i, end: mention.endToken };
  }
  return null;
}

/** "*Giving evidence*, the chair, Ann Lee, said": what stands before the comma is no subject. */
const isObjectOfParticiple = (context: Context, last: number, floor: number): boolean =>
  context.tokens[floor].tag === 'VERB' &&
  context.lower[floor].endsWith('ing') &&
  phraseStart(context, last, floor) === floor + 1;

/** "*In a letter to the board*, the chair, Ann Lee, said": a phrase without a verb that only leads to the sentence. */
function isLead(context: Context, comma: number, floor: number): boolean {
  const words = context.tokens.slice(floor, comma);
  return (
    words[0]?.tag === 'ADP' && words.every(({ tag, text }) => tag !== 'AUX' && text !== ',' && !isFinite(tag, text))
  );
}

const isFinite = (tag: string, text: string): boolean => tag === 'VERB' && !text.endsWith('ing');

/** The noun phrase that another explains: "*the chair*, Ann Lee," between tokens; null where no comma parts the two. */
function apposed(context: Context, first: number, close: number): Subject | null {
  const end = phraseEnd(context, first, close);
  return end > first && context.lower[end] === ',' ? { first, end } : null;
}

/** "*The lawyers* I asked said", "*the man* she lived with": the noun before a clause without a relative pronoun. */
function beforeContactClause(context: Context, last: number, floor: number): Subject | null {
  const verb = context.tokens[last].tag === 'ADP' ? last - 1 : last;
  const end = verb - 1;
  if (context.tokens[verb]?.tag !== 'VERB' || !/^(?:i|we|he|she|they|you)$/.test(context.lower[end] ?? '')) return null;
  const first = phraseStart(context, end - 1, floor);
  return first < floor ? null : { first, end };
}

/** "*Varga*, citing “the rain,” said": the comma that ends what the participle governs stands inside the marks. */
function beforeQuotingAside(context: Context, close: number, floor: number): Subject | null {
  const [opens] = context.quoteTokens[context.quoteOf[close]];
  if (context.lower[close - 1] !== ',') return null;
  const open = openingComma(context, opens, floor, ',');
  const participle = open >= 0 && context.tokens[open + 1].tag === 'VERB' && /ing$/.test(context.lower[open + 1]);
  const first = participle ? subjectStart(context, open - 1, floor) : -1;
  return first < floor ? null : { first, end: open };
}

/** The noun phrase before the verb: "Varga, who won the vote in May, *denied*". */
export function subjectBefore(context: Context, cue: Pick<Cue, 'first'>, floor: number): Subject | null {
  const close = skipBack(context, cue.first - 1, floor);
  if (close < floor) return null;
  if (context.quoteOf[close] >= 0) return beforeQuotingAside(context, close, floor);
  let last = close;
  if (/^(?:,|—|–|--)$/.test(context.lower[close])) {
    const open = openingComma(context, close, floor);
    const leads = open >= 0 && (isObjectOfParticiple(context, open - 1, floor) || isLead(context, open, floor));
    const named = leads ? apposed(context, open + 1, close) : null;
    if (named) return named;
    last = open < 0 ? -1 : skipBack(context, open - 1, floor);
    if (last < floor) return null;
  }
  const described = beforeContactClause(context, last, floor);
  if (described) return described;
  const first = subjectStart(context, last, floor);
  if (last < close && first >= floor && /^(?:one|another)$/.test(context.lower[first])) {
    const one = nameWithin(context, last + 1, close);
    if (one) return one;
  }
  // "one of them, Ann Lee, said"
  const object = OBJECT_FORM.test(context.lower[last]) && context.lower[last - 1] !== 'of';
  if (first < floor || object) return null;
  const phrase = outOfPlace(context, { first, end: last + 1 }, floor);
  return withoutLeadingTime(context, outOfClause(context, phrase, floor));
}

/** "The bridge is shut, with *Det Insp Ann Lee* adding that …": the participle has a subject of its own. */
export function absoluteSubject(context: Context, cue: Cue): Subject | null {
  const { unit, first, shape } = cue;
  const subject = shape === 'gerund' ? subjectBefore(context, cue, unit.first) : null;
  if (subject?.end !== first) return null;
  const least = Math.max(unit.first, subject.first - 1);
  let introduced = first - 1;
  while (introduced >= least && context.lower[introduced] !== 'with') introduced--;
  if (introduced < least || context.lower[introduced - 1] !== ',') return null;
  return { first: introduced + 1, end: first };
}

/** "Friday Hale said": the day is no part of the name. */
function withoutLeadingTime(context: Context, { first, end }: Subject): Subject {
  let at = first;
  while (at < end - 1 && isTime(context.lower[at]) && context.tokens[at + 1].tag !== 'ADP') at++;
  return { first: at, end };
}

/** The noun phrase behind an inverted verb: "*said* Hugh Hill, a doctor". */
export function subjectAfter(context: Context, cue: Cue, limit: number): Subject | null {
  const first = cue.end;
  // "had asked the firms" has an object: no verb with an auxiliary stands before its subject.
  const inverts = cue.first === cue.head && cue.verb.lemma !== 'tell';
  if (first >= limit || context.quoteOf[first] >= 0 || !inverts) return null;
  const { tag } = context.tokens[first];
  // "laughed captain Ann Lee": the tagger takes the noun for a second verb.
  const role =
    tag === 'VERB' && personNoun(context.lower[first]) !== null && context.tokens[first + 1]?.tag === 'PROPN';
  if (role) return { first, end: phraseEnd(context, first + 1, limit) };
  if (!/^(?:PROPN|DET|NOUN|ADJ|PRON|NUM)$/.test(tag) || OBJECT_FORM.test(context.lower[first])) return null;
  if (/^(?:that|this|it|what|whether|no|yes)$/.test(context.lower[first])) return null;
  const end = phraseEnd(context, first, limit);
  if (/^(?:later|earlier|ago|afterwards)$/.test(context.lower[end] ?? '')) return null;
  // "agrees his brother Alf." names who speaks; "said her car was gone" does not.
  const possessed = /^(?:his|her|their|its|my|our|your)$/.test(context.lower[first]);
  const last = end >= limit || context.tokens[end].tag === 'PUNCT';
  return end > first && (!possessed || (last && context.mentionStarting.has(first))) ? { first, end } : null;
}

/** The last noun before any preposition: the head of "a spokesman for the party". */
function headOf(context: Context, { first, end }: Subject): number {
  let head = first;
  for (let i = first; i < end && context.tokens[i].tag !== 'ADP'; i++) if (isNominal(context, i)) head = i;
  return head;
}

/** "Hale and Lund": two who speak together. */
function isJoint(context: Context, { first, end }: Subject): boolean {
  for (let i = first + 1; i < end - 1; i++)
    if (context.lower[i] === 'and' && context.mentionEnding.has(i) && context.mentionEnding.has(end)) return true;
  return false;
}

/** "A Department of Health spokesperson": the person speaks, and not the body whose name stands before. */
function isBodysPerson(context: Context, { first, end }: Subject): boolean {
  const inName = context.tokens.slice(first, end - 1).some(({ tag }) => tag === 'ADP');
  return inName && context.tokens[end - 2].tag === 'PROPN' && personNoun(context.lower[end - 1]) !== null;
}

/** The mention that stands for a subject, the one around its head, else the phrase itself. */
export function sourceSpan(context: Context, subject: Subject): Span {
  const { first, end } = subject;
  if (isJoint(context, subject) || isBodysPerson(context, subject)) return spanOf(context, first, end);
  const head = headOf(context, subject);
  const whole = context.mentionStarting.get(first);
  const mention = whole && whole.endToken > head ? whole : context.mentionEnding.get(head + 1);
  // "people familiar with the plan" are known by nothing else
  const described = mention?.form === 'nominal' && /^(?:ADJ|ADV|VERB)$/.test(context.tokens[mention.endToken]?.tag);
  if (described && mention.endToken < end) return spanOf(context, first, end);
  // "shipping agents", "Rail bosses:": the tagger takes the first word for a verb.
  const cut = mention?.form === 'nominal' && mention.firstToken === first + 1 && context.tokens[first].tag === 'VERB';
  if (cut && mention.endToken === end) return spanOf(context, first, end);
  return mention && mention.firstToken >= first && mention.endToken <= end ? mention.span : spanOf(context, first, end);
}
