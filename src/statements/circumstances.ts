import type { Context } from './context';
import type { Cue } from './cues';
import { pastPreposition, pastTime, phraseEnd, QUESTION } from './phrases';

/** Behind whom the words were for, a programme's name in marks included: "told MSNBC's “Morning Joe” that". */
function pastAddressee(context: Context, from: number, limit: number): number {
  if (QUESTION.test(context.lower[from]) || context.lower[from] === 'that') return from;
  const end = phraseEnd(context, from, limit);
  const quote = end > from ? context.quoteOf[end] : -1;
  if (end < limit && quote >= 0 && context.quoteTokens[quote][1] - end <= 7 && context.quoteTokens[quote][1] < limit)
    return context.quoteTokens[quote][1];
  return end;
}

/** An addressee's apposition or relative clause is no longer than this many tokens. */
const LONGEST_APPOSITION = 30;

/** "asked Hill, *the moderator of the debate,* to check": behind what tells more of whom the words were for. */
function pastApposition(context: Context, from: number, limit: number): number {
  if (context.lower[from] !== ',') return from;
  for (let i = from + 2; i < Math.min(limit - 2, from + LONGEST_APPOSITION); i++) {
    if (context.quoteOf[i] >= 0 || context.lower[i] === ':') return from;
    if (context.lower[i] === ',' && context.lower[i + 1] === 'to' && context.tokens[i + 2].tag === 'VERB') return i + 1;
  }
  return from;
}

/** Skips whom the words were for, when, where and how: "told *reporters on Friday in Ohio* that". */
export function pastCircumstances(context: Context, cue: Cue, from: number, limit: number): number {
  let at = pastTime(context, from, limit);
  if (cue.verb.frames.has('tell') || cue.verb.frames.has('urge'))
    at = pastApposition(context, pastAddressee(context, at, limit), limit);
  for (let step = 0; step < 4; step++) {
    const time = pastTime(context, at, limit);
    const next = pastPreposition(context, time, limit);
    if (next === at) break;
    at = next;
  }
  return at;
}
