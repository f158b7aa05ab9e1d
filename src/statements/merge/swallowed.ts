import type { FoundStatement } from '../found';
import { shared } from '../spans';

const endOf = (spans: FoundStatement['cue']): number | undefined => spans.at(-1)?.[1];

/**
 * Drops what the learned reader proposes where it takes the speaker whom a rule sees at the same cue for a part of what is
 * said: "says *the auditor, Ann Lee: “No.”*".
 */
export function dropSwallowed(
  byReader: readonly FoundStatement[],
  byRules: readonly FoundStatement[],
): FoundStatement[] {
  const rules = new Map(byRules.map((statement) => [endOf(statement.cue), statement]));
  return byReader.filter(({ cue, content }) => {
    const rule = cue.length > 0 ? rules.get(endOf(cue)) : undefined;
    return !rule || shared(content, rule.source) === 0;
  });
}
