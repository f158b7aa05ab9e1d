import type { Trace } from '../trace';
import type { FoundStatement } from './found';
import { shared, size } from './spans';

/** Tells the trace what a step added, changed and dropped; gives back what the step made. */
export function traced(
  trace: Trace | undefined,
  by: string,
  before: readonly FoundStatement[],
  after: FoundStatement[],
): FoundStatement[] {
  if (!trace) return after;
  const known = new Set(before);
  const kept = new Set(after);
  const made = new Set(after.filter((statement) => !known.has(statement)));
  for (const statement of before) {
    if (kept.has(statement)) continue;
    const next = [...made].find((other) => isOf(other, statement));
    if (next) {
      made.delete(next);
      if (JSON.stringify(next) !== JSON.stringify(statement))
        trace({ step: 'refined', by, before: statement, after: next });
    } else trace({ step: 'dropped', by, statement, winner: after.find((other) => claims(other, statement)) ?? null });
  }
  for (const statement of made) trace({ step: 'proposed', statement });
  return after;
}

/** Whether one was made of the other: the same finding, with words in common. */
const isOf = (made: FoundStatement, { evidence, content }: FoundStatement): boolean =>
  made.evidence[0] === evidence[0] && shared(made.content, content) > 0;

const claims = (winner: FoundStatement, { content }: FoundStatement): boolean =>
  shared(winner.content, content) * 2 >= Math.min(size(winner.content), size(content));
