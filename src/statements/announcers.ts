import type { Span } from '../model';
import type { Context } from './context';
import { ANNOUNCING_NOUNS } from './lexicon/nouns';
import { actor } from './narration';
import { owner } from './owner';
import { phraseEnd } from './phrases';
import { sourceSpan, type Subject } from './subjects';

const FIRST_PERSON = /^(?:my|our)$/;
/** What ties a noun to whose words it announces: "the view *of* Hill", "a reply *came from* Hill". */
const TIE = /^(?:of|from|by)$/;

/** Whose words the noun at `noun` announces: "*Ann Lee*'s verdict", "The view of *Ann Lee*"; null where nobody's. */
export function announcedOwner(context: Context, noun: number, first: number, limit: number): Subject | null {
  const owned = owner(context, noun, first);
  if (owned) return FIRST_PERSON.test(context.lower[owned.first]) ? null : owned;
  const verb = /^(?:VERB|AUX)$/.test(context.tokens[noun + 1]?.tag) ? 1 : 0;
  const tie = noun + 1 + verb;
  const end = TIE.test(context.lower[tie] ?? '') ? phraseEnd(context, tie + 1, limit) : 0;
  return end > tie + 1 ? { first: tie + 1, end } : null;
}

/** The announcing noun nearest the colon whose owner the words before it name; empty where there is none. */
export function announcingNoun(context: Context, first: number, colon: number): Span[] {
  for (let i = colon - 1; i >= first; i--) {
    if (!ANNOUNCING_NOUNS.has(context.lower[i]) || context.tokens[i].tag === 'VERB') continue;
    const subject = announcedOwner(context, i, first, colon);
    if (subject) return [sourceSpan(context, subject)];
  }
  return [];
}

/** Who announces the quotation behind the colon: the owner of a noun, a person named first, or whoever acts. */
export function announcer(context: Context, first: number, colon: number): Span[] {
  const owned = announcingNoun(context, first, colon);
  if (owned.length > 0) return owned;
  const mention = context.mentionStarting.get(context.lower[first] === 'for' ? first + 1 : first);
  const isPerson = mention?.form === 'name' && mention.kind === 'person';
  const behind = mention ? context.lower.slice(mention.endToken, mention.endToken + 2).join(' ') : '';
  if (isPerson && (mention.firstToken > first ? behind.startsWith(',') : /^, (?:on|about|after)$/.test(behind)))
    return [mention.span];
  return actor(context, first, colon);
}
