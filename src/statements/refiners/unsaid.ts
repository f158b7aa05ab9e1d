import type { Context } from '../context';
import type { Cue } from '../cues';
import type { FoundStatement } from '../found';
import { firstFrom } from '../../text/search';

/**
 * Drops what the learned reader proposes around a cue that reports nothing said: negated ("has not said"), hypothetical
 * ("would say", "if he says"), future or asked.
 */
export function dropUnsaid(
  context: Context,
  cues: readonly Cue[],
  proposed: readonly FoundStatement[],
): FoundStatement[] {
  const unsaid = new Set<number>();
  for (const cue of cues) if (cue.unsaid) unsaid.add(context.tokens[cue.head].start);
  if (unsaid.size === 0) return [...proposed];
  const heads = [...unsaid].sort((a, b) => a - b);
  const within = ([start, end]: readonly [number, number]): boolean => {
    const first = firstFrom(heads, start, (head) => head);
    return first < heads.length && heads[first] < end;
  };
  return proposed.filter(({ cue }) => !cue.some(within));
}
