import { beginningOf, type Budget, isElement, isText, tagOf, textsIn } from './dom';

/**
 * The wait after a change, so that what belongs together is read together: until nothing more has come for `quiet`,
 * and not longer than `first`. While a page does not rest, the longest wait is doubled each time, up to `most`.
 */
const WAIT = { quiet: 150, first: 700, most: 30_000 };

/** A page that rested this long is trusted again. */
const REST = 20_000;

/** Text of this length may be a paragraph; clocks, counters and tickers change less. */
const PROSE = 50;

/** Records, and nodes in them, looked at of one batch: a page that changes more at once is taken to have changed. */
const MAX_RECORDS = 300;
const MAX_NODES = 5_000;

/**
 * Calls back when the page may show another article or another version of it: in-app navigation, text that loads
 * late, an article appended by scrolling, paragraphs replaced by a framework, text that a click unfolds. A page that keeps changing is told ever
 * more rarely, and is not observed in between. Reading a page or adding an element without text is no change.
 *
 * @param onChange gets the page's address at the time of the call.
 * @param signal stops everything.
 */
export function watchArticle(document: Document, onChange: (url: string) => void, signal: AbortSignal): void {
  const watch = new Watch(document, onChange);
  if (signal.aborted) return;
  watch.observe();
  const view = document.defaultView;
  const look = () => watch.lookAtAddress();
  for (const event of ['popstate', 'hashchange']) view?.addEventListener(event, look, { signal });
  const click = ({ target }: Event) => watch.lookAtClick(target);
  document.addEventListener('click', click, { capture: true, passive: true, signal });
  navigationOf(view)?.addEventListener('currententrychange', look, { signal });
  signal.addEventListener('abort', () => watch.stop(), { once: true });
}

/** Where there is no Navigation API, the changes that a navigation makes are noticed. */
const navigationOf = (view: (Window & { navigation?: EventTarget }) | null): EventTarget | undefined =>
  view?.navigation;

class Watch {
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = WAIT.first;
  private lastCall = -Infinity;
  /** The first change that was not told yet. */
  private since: number | null = null;
  /** Prose has changed since the last call, and not the address alone. */
  private isChanged = false;
  private address: string;

  constructor(
    private readonly document: Document,
    private readonly onChange: (url: string) => void,
  ) {
    this.address = this.document.URL;
    this.observer = new MutationObserver((records) => this.lookAt(records));
  }

  observe(): void {
    this.observer.observe(this.document, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  /** The text of another address may come with it, or later. */
  lookAtAddress(): void {
    const address = withoutHash(this.document.URL);
    if (address === withoutHash(this.address)) return;
    // A page that only writes into its query is trusted no more than one that only writes into its text.
    if (pathOf(address) === pathOf(this.address)) {
      this.address = address;
      return this.gather();
    }
    this.address = address;
    this.wait = WAIT.first;
    this.since = performance.now();
    this.observe();
    this.callIn(this.wait);
  }

  /** "Read on" shows text that was there already, by a change of style alone. */
  lookAtClick(target: EventTarget | null): void {
    if (target instanceof Element && Element.prototype.closest.call(target, UNFOLDING)) this.gather();
  }

  private lookAt(records: readonly MutationRecord[]): void {
    this.lookAtAddress();
    const budget = { left: MAX_NODES };
    const hasChanged = records.length > MAX_RECORDS || records.some((record) => mayChangeProse(record, budget));
    if (hasChanged || budget.left === 0) this.gather();
  }

  private gather(): void {
    const now = performance.now();
    if (now - this.lastCall > REST) this.wait = WAIT.first;
    this.since ??= now;
    this.isChanged = true;
    const left = this.since + this.wait - now;
    if (this.wait === WAIT.first) return this.callIn(Math.min(WAIT.quiet, left));
    this.observer.disconnect();
    this.callIn(left);
  }

  private callIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.call(), milliseconds);
  }

  private call(): void {
    this.lastCall = performance.now();
    if (this.isChanged) this.wait = Math.min(this.wait * 2, WAIT.most);
    this.since = null;
    this.isChanged = false;
    this.address = this.document.URL;
    this.observe();
    this.onChange(this.address);
  }
}

/** What readers click on to see more of a page. */
const UNFOLDING = 'button, summary, label, [role="button"], [role="tab"], [aria-expanded], a[href^="#"], a:not([href])';

const pathOf = (address: string): string => address.replace(/[?#].*$/s, '');

const withoutHash = (address: string): string => address.replace(/#.*$/s, '');

function mayChangeProse({ type, target, addedNodes, removedNodes }: MutationRecord, budget: Budget): boolean {
  if (type === 'characterData') return isText(target) && sizeOf(target) >= PROSE;
  return hasProse(addedNodes, budget) || hasProse(removedNodes, budget);
}

function hasProse(nodes: NodeList, budget: Budget): boolean {
  for (let i = 0; i < nodes.length && budget.left > 0; i++) {
    const node = nodes[i]!;
    if (isElement(node) && /^(?:script|style|link|noscript|template)$/.test(tagOf(node))) budget.left--;
    else if (mayBeProse(node, budget)) return true;
  }
  return false;
}

function mayBeProse(node: Node, budget: Budget): boolean {
  let size = 0;
  for (const text of textsIn(node, budget)) if ((size += sizeOf(text)) >= PROSE) return true;
  return false;
}

/** The length of what a reader sees in the first thousand letters of a text. */
const sizeOf = (text: Text): number => beginningOf(text, 1_000).trim().length;
