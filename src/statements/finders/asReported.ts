import { pastCircumstances } from '../circumstances';
import type { Context } from '../context';
import type { Cue } from '../cues';
import { hasClause } from '../extents';
import type { FoundStatement } from '../found';
import { propose } from '../proposal';
import type { Range } from '../range';
import type { Subject } from '../subjects';

/** Opens what is said behind the comparison, or closes what is said before it. */
function contentOf(context: Context, cue: Cue, as: number): Range | null {
  const { unit } = cue;
  const end = pastCircumstances(context, cue, cue.end, unit.end);
  if (context.lower[as - 1] === ',' && hasClause(context, unit.first, as - 1))
    return end >= unit.end || /^[.)]$/.test(context.lower[end]) ? [unit.first, as] : null;
  const opens = as === unit.first || /^[(,]$|^(?:but|and|that)$/.test(context.lower[as - 1]);
  return opens && context.lower[end] === ',' ? [end + 1, unit.end] : null;
}

/** "As The Herald first reported, the dam had failed"; "The dam had failed, as The Herald reported." */
export function asReported(context: Context, cue: Cue, subject: Subject | null): FoundStatement | null {
  if (!subject || cue.shape !== 'finite' || !cue.verb.frames.has('clause')) return null;
  const as = subject.first - 1;
  if (as < cue.unit.first || context.lower[as] !== 'as' || context.quoteOf[as] >= 0) return null;
  const content = contentOf(context, cue, as);
  if (!content || !hasClause(context, content[0], content[1])) return null;
  return propose(context, {
    content: [content],
    cue,
    source: subject,
    rule: 'as.reported',
    args: { cue: cue.verb.lemma },
  });
}
