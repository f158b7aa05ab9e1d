import { type ComponentChild, render } from 'preact';
import { type Box, placeCard } from './place';
import css from './card.css?inline';

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Whether a shadow root is that of a host. */
export const isHostRoot = (root: ShadowRoot): boolean =>
  root.mode === 'closed' && root.querySelector('.frame + .status') !== null;

/**
 * The one element that is put into a visited page. What it shows lies in a closed shadow root, in the browser's top
 * layer, out of reach of the page's scripts and styles. It is put there when there is something to show or to say first, and
 * then stays, empty and without extent, so that what is said to screen readers comes from a place they know.
 */
export class Host {
  readonly #document: Document;
  readonly #element: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #status: HTMLElement;
  #returnTo: Element | null = null;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    // By namespace, for a page may be XHTML, where createElement makes no HTML elements.
    const make = (): HTMLElement => document.createElementNS(xhtml, 'div') as HTMLElement;
    this.#element = make();
    this.#element.popover = 'manual';
    const root = this.#element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    this.#frame = make();
    this.#frame.className = 'frame';
    this.#status = make();
    this.#status.className = 'status';
    this.#status.role = 'status';
    // What is typed into the card must not reach the page's own shortcuts.
    for (const type of ['keydown', 'keypress', 'keyup'])
      this.#frame.addEventListener(type, (event) => event.stopPropagation(), { signal });
    root.append(this.#frame, this.#status);
    signal.addEventListener('abort', () => this.#remove());
  }

  /** The element as the page sees it: events from within the card have it as their target. */
  get element(): Element {
    return this.#element;
  }

  /** Renders a card; `place` puts it where it belongs. */
  show(card: ComponentChild): void {
    this.#attach();
    render(card, this.#frame);
  }

  /** @param start see `placeCard`. */
  place(text: Box, start: number): void {
    const { style } = this.#frame;
    style.maxHeight = '';
    const { width, height } = this.#frame.getBoundingClientRect();
    const { clientWidth } = this.#document.documentElement;
    const place = placeCard(text, start, { width, height }, { width: clientWidth, height: window.innerHeight });
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    style.maxHeight = `${place.maxHeight}px`;
  }

  /** Moves the focus into the card, and remembers where it was. */
  focus(): void {
    const { activeElement } = this.#document;
    // A new card takes the focus from the one before it; where the reader came from stays the same.
    if (activeElement !== this.#element) this.#returnTo ??= activeElement;
    this.#frame.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }

  hasFocus(): boolean {
    return this.#document.activeElement === this.#element;
  }

  /** Takes the card away; a focus in it returns to where it was. */
  hide(): void {
    const hadFocus = this.hasFocus();
    render(null, this.#frame);
    if (hadFocus && this.#returnTo instanceof HTMLElement) this.#returnTo.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  /** Says something to screen readers, which see no highlights. */
  say(text: string): void {
    this.#attach();
    this.#status.textContent = text;
  }

  /** In the page and above what the page has put into the top layer since. */
  #attach(): void {
    if (!this.#element.isConnected) this.#document.documentElement.append(this.#element);
    if (this.hasFocus()) return;
    if (this.#element.matches(':popover-open')) this.#element.hidePopover();
    this.#element.showPopover();
  }

  #remove(): void {
    render(null, this.#frame);
    this.#element.remove();
  }
}
