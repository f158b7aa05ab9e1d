import type { Context } from '../context';
import type { Cue } from '../cues';
import { contentEnd } from '../extents';
import type { FoundStatement } from '../found';
import { propose } from '../proposal';
import { pastTime } from '../phrases';
import type { Subject } from '../subjects';

/** Whether a study, a body or a judge comes to a finding: what they found is their statement, what a person found need not be. */
export function isFinder(context: Context, { verb }: Cue, { first }: Subject): boolean {
  if (!verb.frames.has('finding')) return false;
  const source = context.mentionStarting.get(first);
  // One word with a capital may be any noun: "Experience shows that …".
  const known = source?.form === 'nominal' || (source?.form === 'name' && source.endToken - source.firstToken > 1);
  return known && (verb.lemma === 'rule' || /^(?:document|organization|group)$/.test(source.kind));
}

/** "*The poll found that* most would stay". */
export function finding(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  const that = pastTime(context, cue.end, cue.unit.end);
  if (!subject || context.lower[that] !== 'that' || !isFinder(context, cue, subject)) return null;
  return propose(context, {
    content: [[that + 1, contentEnd(context, cue, that + 1, cue.unit.end)]],
    cue,
    source: subject,
    rule: 'after.finding',
    args: { cue: cue.verb.lemma },
  });
}
