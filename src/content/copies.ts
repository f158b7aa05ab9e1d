import { isOrphaned } from '../browser/lifecycle';

/*
 * The content script may run more than once in a page: from the manifest, from a click on the popup, and again after an
 * update. All copies of an extension share one isolated world, and with it this property.
 */
const slot = Symbol.for('on-record');
type World = typeof globalThis & { [slot]?: { controller: AbortController; isOrphaned(): boolean } };

/**
 * Runs this copy, under a signal that ends it, unless another one already runs. A copy left over from before an update is
 * stopped; one that fails leaves its place to the next.
 */
export function runOnce(run: (signal: AbortSignal) => Promise<void>): void {
  const world = globalThis as World;
  const other = world[slot];
  if (other && !other.isOrphaned() && !other.controller.signal.aborted) return;
  other?.controller.abort();
  const controller = new AbortController();
  world[slot] = { controller, isOrphaned };
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
