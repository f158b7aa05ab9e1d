import { firstFrom } from '../../text/search';
import { spanOf, type Context } from '../context';
import type { Cue } from '../cues';
import type { FoundStatement } from '../found';
import { phraseEnd } from '../phrases';

/** The noun phrase that "by" introduces right behind the cue: "was told *by regulators*". */
function agentOf(context: Context, { end, unit }: Cue): FoundStatement['source'] {
  const last = context.lower[end] === 'by' ? phraseEnd(context, end + 1, unit.end) : end;
  return last > end + 1 ? [spanOf(context, end + 1, last)] : [];
}

/** The subject of a passive cue is whom it was said to, or of whom: "*Hill* was told that it was over". The agent speaks. */
export function nameAgents(
  context: Context,
  cues: readonly Cue[],
  proposed: readonly FoundStatement[],
): FoundStatement[] {
  const passives = cues.filter(({ shape }) => shape === 'passive');
  const headOf = ({ head }: Cue): number => context.tokens[head].start;
  return proposed.map((statement) => {
    const [cue] = statement.cue;
    const found = cue ? passives[firstFrom(passives, cue[0], headOf)] : undefined;
    return found && headOf(found) < cue[1] ? { ...statement, source: agentOf(context, found) } : statement;
  });
}
