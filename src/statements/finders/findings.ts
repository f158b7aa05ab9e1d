import type { Context } from '../context';
import type { Cue } from '../cues';
import { contentEnd } from '../extents';
import type { FoundStatement } from '../found';
import { propose } from '../proposal';
import { pastTime } from '../phrases';
import type { Subject } from '../subjects';

/** "*The poll found that* most would stay": what a study or a body found is its statement; what a person found need not be. */
export function finding(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  const that = pastTime(context, cue.end, cue.unit.end);
  if (!cue.verb.frames.has('finding') || !subject || context.lower[that] !== 'that') return null;
  const source = context.mentionStarting.get(subject.first);
  // One word with a capital may be any noun: "Experience shows that …".
  const known = source?.form === 'nominal' || (source?.form === 'name' && source.endToken - source.firstToken > 1);
  if (!known || !(cue.verb.lemma === 'rule' || /^(?:document|organization|group)$/.test(source.kind))) return null;
  return propose(context, {
    content: [[that + 1, contentEnd(context, cue, that + 1, cue.unit.end)]],
    cue,
    source: subject,
    rule: 'after.finding',
    args: { cue: cue.verb.lemma },
    confidence: 0.7,
  });
}
