import type { Context } from '../context';
import type { Cue } from '../cues';
import { isData } from '../dataNouns';
import { contentEnd, hasClause } from '../extents';
import type { FoundStatement } from '../found';
import { pastDay, phraseEnd } from '../phrases';
import { propose } from '../proposal';
import type { Subject } from '../subjects';

/** Whether a study, a body or a judge comes to a finding: what they found is their statement, what a person found need not be. */
export function isFinder(context: Context, { verb }: Cue, subject: Subject): boolean {
  if (!verb.frames.has('finding')) return false;
  if (isData(context, subject)) return true;
  const source = context.mentionStarting.get(subject.first);
  // One word with a capital may be any noun: "Experience shows that …".
  const known = source?.form === 'nominal' || (source?.form === 'name' && source.endToken - source.firstToken > 1);
  return known && (verb.lemma === 'rule' || /^(?:document|organization|group)$/.test(source.kind));
}

/** "*The poll found that* most would stay", "*Figures show* prices rising", "*The bureau projects* growth of 2 per cent". */
export function finding(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  if (!subject || cue.shape !== 'finite' || !isFinder(context, cue, subject)) return null;
  const { unit } = cue;
  const at = pastDay(context, cue.end, unit.end);
  const that = context.lower[at] === 'that';
  const start = that ? at + 1 : at;
  const end = start < unit.end ? contentEnd(context, cue, start, unit.end) : start;
  const verbless = isData(context, subject) || /^(?:project|forecast)$/.test(cue.verb.lemma);
  const told = that || hasClause(context, phraseEnd(context, start, end), end) || (verbless && end - start > 2);
  return told && !/^(?:PUNCT|ADP)$/.test(context.tokens[start]?.tag)
    ? propose(context, {
        content: [[start, end]],
        cue,
        source: subject,
        rule: 'after.finding',
        doubtful: !that,
        args: { cue: cue.verb.lemma },
      })
    : null;
}
