import { isInverted } from './attribution';
import type { Context } from './context';
import type { Cue } from './cues';
import { absoluteSubject, subjectAfter, subjectBefore, type Subject } from './subjects';

/** The subject of the sentence's first finite verb, for a verb that has none of its own: "They filed a suit, saying …". */
function subjectOfUnit(context: Context, cue: Cue): Subject | null {
  for (let i = cue.unit.first; i < cue.first; i++) {
    if (context.quoteOf[i] >= 0 || !/^(?:VERB|AUX)$/.test(context.tokens[i].tag) || /ing$/.test(context.lower[i]))
      continue;
    const subject = subjectBefore(context, { ...cue, first: i }, cue.unit.first);
    if (subject) return subject;
  }
  return null;
}

/** A verb that has no subject of its own has that of the verb before it: "She said no, adding that …", "“No,” said Lee, adding that …". */
export function subjectsOf(context: Context, cues: readonly Cue[]): (Subject | null)[] {
  return cues.map((cue, i) => {
    const own = cue.shape === 'finite' ? subjectBefore(context, cue, cue.unit.first) : absoluteSubject(context, cue);
    if (own || cue.shape === 'passive') return own;
    let first = i;
    let inverted: Subject | null = null;
    while (first > 0 && i - first < 6 && cues[first - 1].unit === cue.unit) {
      first--;
      if (isInverted(context, cues[first])) inverted ??= subjectAfter(context, cues[first], cue.unit.end);
    }
    const leading =
      first < i && cues[first].shape === 'finite' ? subjectBefore(context, cues[first], cue.unit.first) : null;
    return inverted ?? leading ?? subjectOfUnit(context, cue);
  });
}
