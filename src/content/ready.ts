/**
 * The longest that reading waits for a page that never rests, as those with many advertisements do. More would be seen
 * by the reader; less would not spare such a page anything, for reading takes short turns.
 */
const idleTimeout = 150;

/** Resolves when the page is seen: a tab in the background costs nothing until it is. */
export function seen(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
  });
}

/** Resolves when the page has nothing better to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: idleTimeout }));
