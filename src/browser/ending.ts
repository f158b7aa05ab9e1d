/** Takes a listener away when the signal ends it. Of an extension that is gone, listeners are gone already. */
export function atEnd(signal: AbortSignal | undefined, remove: () => void): void {
  signal?.addEventListener('abort', () => {
    try {
      remove();
    } catch {
      // "Extension context invalidated": nothing is left to take away.
    }
  });
}
