import { pronoun } from '../mentions/pronouns';
import type { Span } from '../model';
import type { Context, Unit } from './context';
import { sourceSpan, subjectBefore, type Subject } from './subjects';

/** Verbs of talking, and of what people do while they talk, that report nothing by themselves. */
const TALK =
  /^(?:talk|talked|talking|talks|speak|spoke|speaking|speaks|chat|chatted|chatting|reminisced?|nodded|nods|shrugged|shrugs|smiled|smiles|laughed|laughs|grinned|grins|sighed|sighs|frowned|pointed|points|gestured)$/;

/** What people do with themselves while they talk: "*shook her head*". */
const GESTURE =
  /^(?:roll|rolls|rolled|shake|shakes|shook|raise|raises|raised|throw|throws|threw|wipe|wipes|wiped|clasps?|clasped) (?:his|her|their) (?:eyes?|heads?|hands?|arms|eyebrows?|brow|shoulders|fists?|face)$/;

/** The verb of talking stands within so many tokens of the first verb: "unlocked the door and *talked* to her". */
const REACH = 6;

interface Act {
  verb: number;
  subject: Subject | null;
}

/** The first thing that the writer tells in tokens `[first, end)`; null where a quotation comes before it. */
function firstAct(context: Context, first: number, end: number): Act | null {
  for (let verb = first; verb < end; verb++) {
    if (context.quoteOf[verb] >= 0) return null;
    if (/^(?:VERB|AUX)$/.test(context.tokens[verb].tag) || gestures(context, verb))
      return { verb, subject: subjectBefore(context, { first: verb }, first) };
  }
  return null;
}

const gestures = ({ lower }: Context, verb: number): boolean => GESTURE.test(lower.slice(verb, verb + 3).join(' '));

/** Who talks in a unit without a statement: "*Ann Lee* began talking to Bo Day." */
export function talker(context: Context, unit: Unit): Span[] {
  const act = firstAct(context, unit.first, unit.end);
  if (!act?.subject) return [];
  const talks = context.lower.slice(act.verb, act.verb + REACH).some((word) => TALK.test(word));
  return talks || gestures(context, act.verb) ? [sourceSpan(context, act.subject)] : [];
}

/** Who acts in tokens `[first, end)`; empty where that is no person and no body. */
export function actor(context: Context, first: number, end: number): Span[] {
  const subject = firstAct(context, first, end)?.subject;
  const mention = subject && (context.mentionStarting.get(subject.first) ?? context.mentionEnding.get(subject.end));
  return mention && mention.kind !== 'document' ? [sourceSpan(context, subject)] : [];
}

/** Whether the unit tells of a person by name who is not the one that spoke: what is quoted next may be either's. */
export function turnsToAnother(context: Context, unit: Unit, spoke: readonly Span[]): boolean {
  const known = spoke.map((span) => context.doc.text.slice(...span));
  const subject = firstAct(context, unit.first, unit.end)?.subject;
  const mention = subject && context.mentionEnding.get(subject.end);
  if (mention?.form !== 'name' || mention.kind !== 'person') return false;
  const name = mention.name!;
  return !known.some((words) => pronoun(words) !== null || covers(words, name) || covers(name, words));
}

/** Whether every word of a name stands in the other: "Lund" in "Mayor Ann Lund". */
const covers = (words: string, name: string): boolean => name.split(' ').every((word) => words.includes(word));
