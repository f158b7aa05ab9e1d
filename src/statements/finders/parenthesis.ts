import type { Attribution } from '../attribution';
import { pastCircumstances } from '../circumstances';
import type { Context } from '../context';
import type { Cue } from '../cues';
import { hasClause, startsReport } from '../extents';
import type { Range } from '../range';

/** Words that open a clause which another one has to follow. */
const SUBORDINATE = /^(?:although|though|while|if|when|because|since|unless|as|after|before|once|even)$/;

/** What tells more of the speaker behind an inverted attribution: "said Hill, *a nurse*", "*43*", "*who lives next door*". */
const tellsOfSpeaker = (context: Context, i: number): boolean =>
  /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(context.tokens[i].tag) || /^(?:who|which|whose)$/.test(context.lower[i]);

/** "The plan, said Hill, a nurse, *could fail*": behind the comma that a finite verb follows; -1 where none does. */
function verbBehindApposition(context: Context, from: number, limit: number): number {
  for (let i = from; i < limit - 1; i++)
    if (
      context.lower[i] === ',' &&
      /^(?:VERB|AUX)$/.test(context.tokens[i + 1].tag) &&
      !/ing$/.test(context.lower[i + 1])
    )
      return i + 1;
  return -1;
}

/** What goes on behind an attribution with a comma on both sides: "Five years ago, he said, the bridge fell." */
export function behindParenthesis(context: Context, cue: Cue, found: Attribution, limit: number): Range | null {
  const comma = context.lower[found.end] === ',' ? found.end : pastCircumstances(context, cue, found.end, limit);
  if (context.lower[comma] !== ',' || comma + 1 >= limit) return null;
  const from = comma + 1;
  const opener = context.lower[cue.unit.first];
  const goesOn = SUBORDINATE.test(opener === 'ever' ? context.lower[cue.unit.first + 1] : opener);
  if (found.first === cue.first && tellsOfSpeaker(context, from)) {
    if (!goesOn && hasClause(context, cue.unit.first, found.first)) return null;
    const verb = verbBehindApposition(context, from, limit);
    if (verb >= 0) return [verb, limit];
  }
  const { tag } = context.tokens[from];
  if (
    (!goesOn && tag === 'VERB' && /ing$/.test(context.lower[from])) ||
    /^(?:but|who|which|a|an|although|though|despite|compared|according|while|when|even)$/.test(context.lower[from]) ||
    (context.lower[from] === 'and' && startsReport(context, from, limit))
  )
    return null;
  return [from, limit];
}
