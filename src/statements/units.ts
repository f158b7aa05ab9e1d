import type { Context } from './context';
import type { FoundStatement } from './found';

/** The statements whose words or attribution stand in each unit, by unit. */
export function byUnit(context: Context, statements: readonly FoundStatement[]): FoundStatement[][] {
  const found: FoundStatement[][] = context.units.map(() => []);
  const starts = context.units.map((unit) => context.tokens[unit.first].start);
  const unitAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  for (const statement of statements)
    for (const [start, end] of [...statement.content, ...statement.cue])
      for (let u = unitAt(start); u <= unitAt(end - 1); u++)
        if (!found[u].includes(statement)) found[u].push(statement);
  return found;
}
