import type { Span } from '../../../model';

/** Offsets of the letters and digits of spans, a leading "that" left out. */
function letters(text: string, spans: readonly Span[]): Set<number> {
  const out = new Set<number>();
  const inOrder = [...spans].sort(([a], [b]) => a - b);
  inOrder.forEach(([start, end], i) => {
    const that = i === 0 ? /^[^\p{L}\p{N}]*that\s+/iu.exec(text.slice(start, end)) : null;
    for (let at = start + (that?.[0].length ?? 0); at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at])) out.add(at);
  });
  return out;
}

function jaccard(a: Set<number>, b: Set<number>): number {
  let common = 0;
  for (const value of a) if (b.has(value)) common++;
  return common / (a.size + b.size - common || 1);
}

/** For each found content the labelled one that it is, one to one, the likest first; null where there is none. */
export function matched(
  text: string,
  labelled: readonly (readonly Span[])[],
  found: readonly (readonly Span[])[],
): (number | null)[] {
  const [own, other] = [found, labelled].map((list) => list.map((spans) => letters(text, spans)));
  const pairs = own
    .flatMap((a, i) => other.map((b, j) => ({ i, j, likeness: jaccard(a, b) })))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || a.j - b.j || a.i - b.i);
  const result = found.map((): number | null => null);
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (result[i] !== null || taken.has(j)) continue;
    result[i] = j;
    taken.add(j);
  }
  return result;
}
