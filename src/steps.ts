/**
 * Work that can be laid down between any two of its steps, so that a page stays responsive under it. Whoever runs it
 * decides: at once, or in turns with the page.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How long a turn may last, in milliseconds: well under a frame, so that scrolling and typing go on. */
export const turnLength = 10;

/** Does all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Resolves when the page has had its turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does the steps in short turns; between them the page has its own. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < turnLength) continue;
    await nextTurn();
    start = performance.now();
  }
}
