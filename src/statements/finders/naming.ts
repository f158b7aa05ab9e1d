import type { Context } from '../context';
import type { Cue } from '../cues';
import { contentEnd } from '../extents';
import type { FoundStatement } from '../found';
import { propose } from '../proposal';
import type { Subject } from '../subjects';

/** The first quotation in tokens `[from, limit)`; -1 where none begins there. */
function firstQuote(context: Context, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (context.quoteOf[i] >= 0) return i;
  return -1;
}

/** A name in marks right behind the verb, of at most so many tokens with the marks, is a nickname. */
const NICKNAME = 5;

/**
 * "called it a “disgrace”", "described the issue as “uncharted waters”": what somebody is called is a statement where
 * marks show that the words were spoken. Behind "describe … as" the words alone are reported, else the whole clause.
 */
export function naming(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  if (!cue.verb.frames.has('name') || cue.shape === 'passive') return null;
  const limit = contentEnd(context, cue, cue.end, cue.unit.end);
  const quote = firstQuote(context, cue.end, limit);
  if (quote < 0) return null;
  // "whom everybody calls “Tiny”": a nickname, and nothing that was said.
  const [, close] = context.quoteTokens[context.quoteOf[quote]];
  if (quote === cue.end && close - quote <= NICKNAME && /^\p{Lu}/u.test(context.tokens[quote + 1].text)) return null;
  const described = /^(?:describe|depict|portray|characteri[sz]e|refer)$/.test(cue.verb.lemma);
  const from = described && context.lower[quote - 1] === 'as' ? quote : cue.end;
  return propose(context, {
    content: [[from, limit]],
    cue,
    source: subject,
    rule: 'after.naming',
    args: { cue: cue.verb.lemma },
    doubtful: !subject,
  });
}
