import type { Context } from '../context';
import type { Cue } from '../cues';
import { contentEnd } from '../extents';
import type { FoundStatement } from '../found';
import { phraseEnd } from '../phrases';
import { propose } from '../proposal';
import type { Subject } from '../subjects';

/** What ties the charge to whom it is laid against, by the verb; all others take "for". */
const TIES = new Map([
  ['accuse', /^of$/],
  ['blame', /^(?:for|on)$/],
  ['apologize', /^(?:for|to)$/],
  ['apologise', /^(?:for|to)$/],
]);
const FOR = /^for$/;

/** Between the verb and the tie stand at most so many tokens. */
const LONGEST_OBJECT = 16;

/** Where "of" or "for" stands behind the object, before any other clause; -1 where it does not. */
function tieAt(context: Context, cue: Cue, limit: number): number {
  const tie = TIES.get(cue.verb.lemma) ?? FOR;
  for (let i = cue.end; i < Math.min(limit - 1, cue.end + LONGEST_OBJECT); i++) {
    if (context.quoteOf[i] >= 0 || /^[:;]$/.test(context.lower[i])) return -1;
    if (tie.test(context.lower[i])) return i;
    if (/^(?:VERB|AUX)$/.test(context.tokens[i].tag)) return -1;
  }
  return -1;
}

/** "She *accused* the firm of lying", "He *blamed* the rain": the charge is what was said, with whom it is laid against. */
export function accusation(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  if (!cue.verb.frames.has('blame') || !/^(?:finite|gerund)$/.test(cue.shape) || !subject) return null;
  const limit = contentEnd(context, cue, cue.end, cue.unit.end);
  const blamed = cue.verb.lemma === 'blame' && phraseEnd(context, cue.end, limit) > cue.end;
  if (!blamed && tieAt(context, cue, limit) < 0) return null;
  return propose(context, {
    content: [[cue.end, limit]],
    cue,
    source: subject,
    rule: 'after.accusation',
    args: { cue: cue.verb.lemma },
  });
}
