import { type MessageKey, t } from '../i18n/messages';
import { hueCount, hueOrder, neutralColour, type PaletteName, speakerColours } from '../ui/palette';
import { Card, Note } from './card';
import { cardActionsOn, linesOf, type StatementActions } from './cardActions';
import { cardText } from './cardText';
import { groundOf } from './ground';
import { Host } from './host';
import { type Layer, sameRef, type StatementRef } from './layer';
import { hueOf } from './look';
import { around, type Box } from './place';

/** The card that is open, or none: at most one a page. */
export class OpenCard {
  readonly #document: Document;
  readonly #layer: Layer;
  readonly #host: Host;
  readonly #actions: StatementActions;
  readonly #goTo: (ref: StatementRef) => void;
  #ref: StatementRef | null = null;
  /** It tells of something that is no statement. */
  #isNote = false;
  /** Closed by the reader; it does not open by itself again before the pointer has left it. */
  #dismissed: StatementRef | null = null;
  palette: PaletteName = 'default';

  /** @param goTo scrolls to another statement of the speaker and opens its card. */
  constructor(
    document: Document,
    layer: Layer,
    actions: StatementActions,
    goTo: (ref: StatementRef) => void,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#layer = layer;
    this.#actions = actions;
    this.#goTo = goTo;
    this.#host = new Host(document, signal);
    this.#listen(signal);
  }

  get ref(): StatementRef | null {
    return this.#ref;
  }

  get host(): Host {
    return this.#host;
  }

  /** Opens the card of a statement; `focus` where the keyboard asked for it. */
  open(ref: StatementRef, { focus }: { focus: boolean }): void {
    if (!focus && sameRef(ref, this.#ref)) return;
    const ranges = this.#layer.rangesOf(ref);
    if (ranges.length === 0) return;
    this.#ref = ref;
    this.#layer.wash(ranges);
    this.#render(ref);
    if (focus) this.#host.focus();
    this.#place();
  }

  /**
   * Opens the card of the statement that the pointer rests on, null where there is none, unless that disturbs: while text
   * is selected, where the reader has just closed it, and where the keyboard or a half-made correction is at another.
   *
   * @returns whether the pointer rests on a statement or the card is in use.
   */
  rest(ref: StatementRef | null): boolean {
    if (this.#host.hasFocus()) return true;
    if (!ref) return false;
    const isSelecting = this.#document.getSelection()?.isCollapsed === false;
    if (!isSelecting && !sameRef(ref, this.#dismissed)) this.open(ref, { focus: false });
    return true;
  }

  /** Says beside a box of the window that there is no statement. */
  openNothing(at: Box, why: MessageKey): void {
    this.#openNote(at, t(why), null);
  }

  #openNote(at: Box, text: string, undo: (() => void) | null): void {
    this.close();
    this.#isNote = true;
    this.#host.show(<Note scheme={groundOf(this.#document.body)} text={text} undo={undo} />);
    this.#host.place(at, at.left);
    this.#host.focus();
  }

  close(): void {
    if (!this.#ref && !this.#isNote) return;
    if (this.#ref) this.#layer.wash([]);
    this.#ref = null;
    this.#isNote = false;
    this.#host.hide();
  }

  #render(ref: StatementRef): void {
    const { located, analysis } = this.#layer.shown(ref);
    const scheme = this.#layer.schemeOf(ref);
    const hue = hueOf(analysis.statements[ref.item]!, hueOrder(analysis));
    const colour = hue < hueCount ? speakerColours(this.palette, scheme)[hue]! : neutralColour(scheme);
    const text = cardText(located.article, analysis, ref.item);
    // A card of its own for each statement, so that no "copied" of one shows on the next.
    const key = `${ref.reading}/${ref.item}`;
    this.#host.show(
      <Card
        key={key}
        text={text}
        corrected={this.#actions.isCorrected(ref)}
        colour={colour}
        scheme={scheme}
        actions={cardActionsOn(ref, {
          layer: this.#layer,
          actions: this.#actions,
          goTo: this.#goTo,
          note: (at, words, undo) => this.#openNote(at, words, undo),
          close: () => this.close(),
        })}
      />,
    );
  }

  /**
   * Beside those lines of the statement that are in the window. Where none is, a card with the focus waits at the edge
   * nearest to them, for they may be on their way; any other closes.
   */
  #place(): void {
    if (!this.#ref) return;
    const lines = linesOf(this.#layer, this.#ref);
    const inWindow = lines.filter(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
    const boxes = inWindow.length > 0 || !this.#host.hasFocus() ? inWindow : lines;
    const [first] = boxes;
    if (first) this.#host.place(around(boxes), first.left);
    else this.close();
  }

  #listen(signal: AbortSignal): void {
    let frame = 0;
    const place = (): void => {
      cancelAnimationFrame(frame);
      if (this.#ref) frame = requestAnimationFrame(() => this.#place());
    };
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { passive: true, signal });
    document.addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        if (this.#dismissed && !sameRef(this.#layer.at({ x, y }), this.#dismissed)) this.#dismissed = null;
      },
      { capture: true, passive: true, signal },
    );
    window.addEventListener(
      'keydown',
      (event) => {
        if (!(this.#ref || this.#isNote) || event.key !== 'Escape' || !event.isTrusted) return;
        // The page's own dialogs close on the same key; ours goes first where the focus is in it.
        if (this.#document.activeElement === this.#host.element) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
        this.#dismissed = this.#ref;
        this.close();
      },
      { capture: true, signal },
    );
  }
}
