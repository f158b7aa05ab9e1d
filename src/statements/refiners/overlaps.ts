import type { FoundStatement } from '../found';
import { shared, size } from '../spans';

const startOf = (statement: FoundStatement): number => Math.min(...statement.content.map(([start]) => start));
const endOf = (statement: FoundStatement): number => Math.max(...statement.content.map(([, end]) => end));

/** Whether the cue of `inner` stands in the content of `outer`: "He said that *she said* …". */
const reportsCueOf = (outer: FoundStatement, inner: FoundStatement): boolean =>
  inner.cue.length > 0 && shared(outer.content, inner.cue) > 0;

/** "“No,” he said, according to the file": the file passes on who said it. */
const passesOn = (outer: FoundStatement, inner: FoundStatement): boolean =>
  outer.evidence[0].rule === 'according' && inner.evidence[0].rule === 'before.quote';

/** Which of two statements that claim the same words gives way. */
function loser(a: FoundStatement, b: FoundStatement): FoundStatement {
  const within = reportsCueOf(a, b);
  const around = reportsCueOf(b, a);
  if (within !== around) {
    const [outer, inner] = within ? [a, b] : [b, a];
    return passesOn(outer, inner) ? outer : inner;
  }
  // "She told them it was late, he added": the attribution at the end holds for all that stands before it.
  if (within) return startOf(a) < startOf(b) ? b : a;
  return a.confidence >= b.confidence ? b : a;
}

/**
 * Of statements that claim the same words one stays: the one that reports the other, else the more confident.
 * Sorted by content; time is linear but for statements that overlap.
 */
export function dropOverlaps(_: unknown, found: readonly FoundStatement[]): FoundStatement[] {
  const kept: FoundStatement[] = [];
  const sorted = [...found].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  for (const statement of sorted) {
    let beaten = false;
    for (let i = kept.length - 1; i >= 0 && i > kept.length - 8 && !beaten; i--) {
      const other = kept[i];
      const overlap = shared(other.content, statement.content);
      if (overlap * 2 < Math.min(size(other.content), size(statement.content))) continue;
      if (loser(other, statement) === statement) beaten = true;
      else kept.splice(i, 1);
    }
    if (!beaten) kept.push(statement);
  }
  return kept;
}
