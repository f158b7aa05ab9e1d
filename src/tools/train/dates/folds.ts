import type { Example } from './examples';

/** Parts examples by outlet into folds of like size: the largest outlets first, each into the smallest fold. */
export function foldsOf(examples: readonly Example[], count: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { outlet } of examples) sizes.set(outlet, (sizes.get(outlet) ?? 0) + 1);
  const load = Array<number>(count).fill(0);
  const inOrder = [...sizes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return new Map(
    inOrder.map(([outlet, size]) => {
      const fold = load.indexOf(Math.min(...load));
      load[fold] += size;
      return [outlet, fold];
    }),
  );
}
