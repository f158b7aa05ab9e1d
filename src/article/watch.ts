import { isElement, isText } from './dom';

/** The wait after a change, so that what belongs together is read together; doubled while a page does not rest. */
const WAIT = { first: 700, most: 30_000 };

/** A page that rested this long is trusted again. */
const REST = 20_000;

/** Text of this length may be a paragraph; clocks, counters and tickers change less. */
const PROSE = 50;

/** Records looked at of one batch: a page that changes more at once is taken to have changed. */
const MAX_RECORDS = 300;

/**
 * Calls back when the page may show another article or another version of it: in-app navigation, text that loads
 * late, an article appended by scrolling, paragraphs replaced by a framework. Changes are gathered for a while, and
 * nothing is observed meanwhile; a page that keeps changing is asked ever more rarely. Reading a page or adding an
 * element without text is no change.
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

  lookAtAddress(): boolean {
    const address = withoutHash(this.document.URL);
    if (address === withoutHash(this.address)) return false;
    this.address = address;
    this.wait = WAIT.first;
    this.schedule();
    return true;
  }

  private lookAt(records: readonly MutationRecord[]): void {
    if (this.lookAtAddress()) return;
    if (records.length > MAX_RECORDS || records.some(mayChangeProse)) this.schedule();
  }

  private schedule(): void {
    this.stop();
    if (performance.now() - this.lastCall > REST) this.wait = WAIT.first;
    this.timer = setTimeout(() => this.call(), this.wait);
  }

  private call(): void {
    this.lastCall = performance.now();
    this.wait = Math.min(this.wait * 2, WAIT.most);
    this.address = this.document.URL;
    this.observe();
    this.onChange(this.address);
  }
}

const withoutHash = (address: string): string => address.replace(/#.*$/s, '');

function mayChangeProse({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return isText(target) && target.data.trim().length >= PROSE;
  return hasProse(addedNodes) || hasProse(removedNodes);
}

function hasProse(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (isElement(node) && /^(?:script|style|link|noscript|template)$/i.test(node.nodeName)) continue;
    if ((isElement(node) || isText(node)) && (node.textContent ?? '').trim().length >= PROSE) return true;
  }
  return false;
}
