import type { Context } from '../context';
import type { Cue } from '../cues';
import type { FoundStatement } from '../found';
import { propose } from '../proposal';
import { subjectAfter } from '../subjects';

/** An apposition of the speaker is no longer than this many tokens. */
const LONGEST_APPOSITION = 14;

/** The colon behind the speaker and an apposition of his, with a quotation right after it; -1 where none stands there. */
function colonBehind(context: Context, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit - 1, from + LONGEST_APPOSITION); i++) {
    if (context.lower[i] === ':') return context.quoteOf[i + 1] >= 0 ? i : -1;
    if (context.quoteOf[i] >= 0 || /^(?:VERB|AUX)$/.test(context.tokens[i].tag)) return -1;
  }
  return -1;
}

/** "Not so, *says* Hugh Hill, a doctor: “They have none.”": the verb stands before its subject, and both before the words. */
export function inverted(context: Context, cue: Cue): FoundStatement | null {
  const limit = cue.unit.end;
  const subject = cue.shape === 'finite' ? subjectAfter(context, cue, limit) : null;
  const colon = subject ? colonBehind(context, subject.end, limit) : -1;
  if (colon < 0) return null;
  return propose(context, {
    content: [[colon + 1, Math.min(limit, context.quoteTokens[context.quoteOf[colon + 1]][1])]],
    cue,
    source: subject,
    rule: 'after.quote',
    args: { cue: cue.verb.lemma },
  });
}
