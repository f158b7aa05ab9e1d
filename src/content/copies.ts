import { isOrphaned } from '../browser/lifecycle';
import { world } from '../browser/world';

/**
 * Runs this copy, under a signal that ends it, unless another one already runs, or it was put into a page that nobody
 * wants read: the one that was asked for has been left. A copy left over from before an update is stopped; one that
 * fails leaves its place to the next.
 */
export function runOnce(run: (signal: AbortSignal) => Promise<void>): void {
  const known = world();
  const other = known.page;
  if (!known.wanted) return;
  if (other && !other.isOrphaned() && !other.controller.signal.aborted) return;
  other?.controller.abort();
  known.look?.abort();
  const controller = new AbortController();
  known.page = { controller, isOrphaned };
  stopWhenOrphaned(controller);
  run(controller.signal).catch((error: unknown) => {
    controller.abort();
    throw error;
  });
}

/** Nobody tells a script that its extension is gone, so it looks for itself when the reader comes back to the page. */
function stopWhenOrphaned(controller: AbortController): void {
  const look = (): void => {
    if (isOrphaned()) controller.abort();
  };
  const { signal } = controller;
  for (const event of ['visibilitychange', 'scroll', 'focusin'])
    document.addEventListener(event, look, { capture: true, passive: true, signal });
}
