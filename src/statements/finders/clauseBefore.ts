import { type Attribution, attributionOf, isInverted, maySpeak } from '../attribution';
import { pastCircumstances } from '../circumstances';
import type { Context } from '../context';
import type { Cue } from '../cues';
import { contentStart, hasClause } from '../extents';
import type { FoundStatement } from '../found';
import { propose } from '../proposal';
import type { Range } from '../range';
import { isTitle } from '../titles';
import { isFinder } from './findings';
import { pastTopic } from './headlines';
import { behindParenthesis } from './parenthesis';

const opensQuote = ({ quoteOf }: Context, i: number): boolean => quoteOf[i] >= 0 && quoteOf[i - 1] !== quoteOf[i];

/** "Lee went further: *the plan*, she said, *was dead*": the writer leads in. */
function afterColon({ lower, quoteOf }: Context, from: number, limit: number): number {
  for (let i = limit - 1; i > from; i--) if (lower[i] === ':' && quoteOf[i] < 0 && i + 1 < limit) return i + 1;
  return from;
}

/** "That, he says, *points to a cause*": where nothing before the cue is a clause, what follows is one, whatever its tags. */
const isLong = ([first, end]: Range): boolean => end - first > 3;

function plainBefore(context: Context, cue: Cue, found: Attribution): FoundStatement | null {
  const { unit } = cue;
  const left = found.first;
  const right = behindParenthesis(context, cue, found, unit.end);
  const from = right ? afterColon(context, contentStart(context, unit.first), left) : contentStart(context, unit.first);
  const leftClause =
    hasClause(context, from, left) || (!right && left - from > 5 && context.tokens[from].tag !== 'ADP');
  const rightClause = right !== null && (hasClause(context, right[0], right[1]) || (!leftClause && isLong(right)));
  if (!leftClause && !rightClause) return null;
  return propose(context, {
    content: right && rightClause ? [[from, left], right] : [[from, left]],
    cue,
    source: found.subject,
    rule: right ? (opensQuote(context, right[0]) ? 'before.interrupted' : 'before.parenthetical') : 'before.clause',
    args: { cue: cue.verb.lemma },
    doubtful: !found.subject || !maySpeak(context, found.subject),
    sureAs: 'before.clause',
  });
}

/** An unquoted clause before its attribution: "It was over, said Hugh Hill", "The bridge, he said, had fallen". */
export function clauseBefore(context: Context, cue: Cue): FoundStatement | null {
  const { frames } = cue.verb;
  const found = cue.shape === 'finite' ? attributionOf(context, cue) : null;
  if (!found?.subject) return null;
  const reports = frames.has('clause') || frames.has('tell') || frames.has('ask');
  if (
    !(reports || isFinder(context, cue, found.subject)) ||
    /^(?:who|which|that|whom)$/.test(context.lower[found.subject.end - 1])
  )
    return null;
  // "posted volumes down a tenth": what follows the verb is its object.
  if (found.first === cue.first && !maySpeak(context, found.subject)) return null;
  return isLast(context, cue, found) || isInverted(context, cue) ? plainBefore(context, cue, found) : null;
}

/** "Rates to rise, Bank of Alder hints", "Sand was used, alleges mayor": headlines leave verbs out, and end on who said so. */
export function endOfHeadline(context: Context, cue: Cue): FoundStatement | null {
  const { unit } = cue;
  const titled = context.doc.blocks[unit.block].kind === 'headline' && cue.shape === 'finite';
  const found = titled && cue.verb.frames.has('clause') ? attributionOf(context, cue) : null;
  if (!found?.subject || found.end !== unit.end || context.lower[found.first - 1] !== ',') return null;
  return propose(context, {
    content: [[pastTopic(context, unit.first, found.first), found.first]],
    cue,
    source: found.subject,
    rule: 'before.clause',
    args: { cue: cue.verb.lemma },
  });
}

/** Whether nothing but circumstances stands between the attribution and the next mark: "…, he said *on “Good Morning” on Friday*." */
function isLast(context: Context, cue: Cue, found: Attribution): boolean {
  const { unit } = cue;
  let end = pastCircumstances(context, cue, found.end, unit.end);
  const quote = end < unit.end ? context.quoteOf[end] : -1;
  if (quote >= 0 && isTitle(context, quote))
    end = pastCircumstances(context, cue, context.quoteTokens[quote][1], unit.end);
  return end >= unit.end || context.tokens[end].tag === 'PUNCT' || context.lower[end] === 'and';
}
