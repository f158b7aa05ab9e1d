/**
 * The longest that reading waits for a page that never rests, as those with many advertisements do. More would be seen
 * by the reader; less would not spare such a page anything, for reading takes short turns.
 */
const idleTimeout = 150;

/** Resolves when the page is seen: a tab in the background costs nothing until it is. */
export function seen(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  // A page that is hidden can only come into sight.
  return new Promise((resolve) =>
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal }),
  );
}

/** Resolves when all of the page's markup is there. */
export function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}

/** Resolves when the page has nothing better to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: idleTimeout }));
