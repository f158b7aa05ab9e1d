import { hasProse } from '../article/spot';

/**
 * The wait after a change, in milliseconds; doubled each time up to `most`, while a page does not rest. What belongs
 * together comes together.
 */
const WAIT = { first: 300, most: 30_000 };

/** A page that rested this long is trusted again. */
const REST = 20_000;

/** Text of this length may be a paragraph; clocks, counters and tickers change less. */
const PROSE = 50;

/** Nodes of one batch that are looked at: a page that changes more at once is taken to have changed. */
const MAX_NODES = 5_000;

const pathOf = (address: string): string => address.replace(/[?#].*/s, '');

/**
 * Calls back when a page that was no article may have become one: it shows another address, or more prose. One that
 * keeps changing is told ever more rarely, and is not observed in between.
 *
 * @param signal stops everything.
 */
export function onChange(document: Document, changed: () => void, signal: AbortSignal): void {
  let wait = WAIT.first;
  let last = 0;
  let path = pathOf(document.URL);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (pathOf(document.URL) !== path) return lookAtAddress();
    const budget = { left: MAX_NODES };
    const isProse = (node: Node): boolean => hasProse(node, PROSE, budget) || budget.left === 0;
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && isProse(target)) return gather();
      for (let i = 0; i < addedNodes.length; i++) if (isProse(addedNodes[i]!)) return gather();
    }
  });
  const observe = (): void => observer.observe(document, { childList: true, characterData: true, subtree: true });
  const gather = (): void => {
    if (performance.now() - last > REST) wait = WAIT.first;
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = performance.now();
      wait = Math.min(wait * 2, WAIT.most);
      observe();
      changed();
    }, wait);
  };
  /** The text of another address may come with it, or later. */
  const lookAtAddress = (): void => {
    const now = pathOf(document.URL);
    if (now === path) return;
    path = now;
    wait = WAIT.first;
    gather();
  };
  const view = document.defaultView as (Window & { navigation?: EventTarget }) | null;
  view?.addEventListener('popstate', lookAtAddress, { signal });
  // Where there is no Navigation API, the changes that a navigation makes are noticed.
  view?.navigation?.addEventListener('currententrychange', lookAtAddress, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe();
}
