import type { Context } from './context';
import { isNominal, phraseStart } from './phrases';
import type { Subject } from './subjects';

/** How far back the noun is looked for that a clause or phrase behind it goes with. */
const REACH = 8;

/** The noun phrase before a relative clause: "*The man* who found the boat said". */
function beforeRelative(context: Context, i: number, floor: number): number {
  if (!/^(?:who|which|that)$/.test(context.lower[i])) return -1;
  const clause = /^(?:VERB|AUX)$/.test(context.tokens[i + 1].tag) && isNominal(context, i - 1);
  return clause ? phraseStart(context, i - 1, floor) : -1;
}

/** The noun phrase before what tells more of it: "*People* familiar with the plan", "*a man* walking his dog". */
function beforeModifier(context: Context, i: number, floor: number): number {
  const { tag } = context.tokens[i];
  const participle = tag === 'VERB' && context.lower[i].endsWith('ing');
  const tied = /^(?:ADJ|ADV|VERB)$/.test(tag) && context.tokens[i + 1].tag === 'ADP';
  const noun = context.mentionEnding.get(i);
  if (!(participle || tied) || noun?.form !== 'nominal' || noun.firstToken < floor) return -1;
  return phraseStart(context, i - 1, floor) < 0 ? -1 : noun.firstToken;
}

const PLACE = /^(?:behind|beside|near|outside|inside|opposite|among|between|above|below|within|around|across|under)$/;
const OBJECT = /^(?:him|her|them|me|us|it|you)$/;

/** The student speaks, not what tells where he stood: "*A student* behind him in the queue said". */
export function outOfPlace(context: Context, subject: Subject, floor: number): Subject {
  let first = subject.first;
  let placed = false;
  while (first - 2 >= floor && context.tokens[first - 1].tag === 'ADP' && context.quoteOf[first - 1] < 0) {
    const start = OBJECT.test(context.lower[first - 2]) ? first - 2 : phraseStart(context, first - 2, floor);
    if (start < floor) break;
    placed ||= PLACE.test(context.lower[first - 1]);
    first = start;
  }
  const opens = first === floor || /^(?:PUNCT|CCONJ|SCONJ)$/.test(context.tokens[first - 1].tag);
  return placed && opens && !OBJECT.test(context.lower[first]) ? { first, end: subject.end } : subject;
}

/** The man speaks, not what a clause or phrase that goes with him ends with: "The man who found *the boat* said". */
export function outOfClause(context: Context, subject: Subject, floor: number): Subject {
  for (let i = subject.first - 1; i > floor && i >= subject.first - REACH; i--) {
    if (context.tokens[i].tag === 'PUNCT') return subject;
    const relative = beforeRelative(context, i, floor);
    if (relative >= floor) return { first: relative, end: i };
    const first = beforeModifier(context, i, floor);
    if (first >= floor) return { first, end: subject.end };
  }
  return subject;
}
