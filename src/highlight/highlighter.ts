import type { MessageKey } from '../i18n/messages';
import type { Settings } from '../settings/settings';
import type { PaletteName } from '../ui/palette';
import { Layer, type Shown, type StatementRef } from './layer';
import type { StatementActions } from './cardActions';
import { OpenCard } from './openCard';
import { removeLeftovers } from './leftovers';
import { type Point, watchPointer } from './pointer';
import { scrollToMiddle } from './scroll';

export type { Shown, StatementRef } from './layer';
export type { StatementActions } from './cardActions';

interface Options {
  palette: PaletteName;
  /** What opens a card; a tap does where the pointer may. */
  card: Settings['card'];
}

/** How long what was jumped to is washed. */
const flashMs = 1_500;

/** Highlights, card and steps of one page; everything ends with the signal. */
export class Highlighter {
  readonly #document: Document;
  readonly #layer: Layer;
  readonly #card: OpenCard;
  readonly #menuPoint: () => Point;
  #cardOn: Options['card'] = 'hover';
  #hasShown = false;
  /** Where the reader was last, for the step to the next statement. */
  #last: StatementRef | null = null;
  #flash: ReturnType<typeof setTimeout> | undefined;

  /** @param menuPoint where the context menu was opened last. */
  constructor(document: Document, actions: StatementActions, menuPoint: () => Point, signal: AbortSignal) {
    this.#document = document;
    this.#menuPoint = menuPoint;
    this.#layer = new Layer(document, signal);
    this.#card = new OpenCard(document, this.#layer, actions, (ref) => this.goTo(ref), signal);
    this.#listen(signal);
    signal.addEventListener('abort', () => clearTimeout(this.#flash));
  }

  /** Paints these articles in place of those of before. */
  show(shown: readonly Shown[], { palette, card }: Options): void {
    if (!this.#hasShown) removeLeftovers(this.#document);
    this.#hasShown = true;
    const open = this.#card.ref && this.#layer.contentOf(this.#card.ref);
    const focus = this.#card.host.hasFocus();
    // A note of what the reader has just taken away is of no statement, and stays.
    if (open !== null) this.#card.close();
    this.#card.palette = palette;
    this.#cardOn = card;
    this.#layer.paint(shown, palette);
    // The reader may be at a card, above all where it was the reader who put a speaker right.
    const again = this.#layer.refs().find((ref) => this.#layer.contentOf(ref) === open);
    this.#last = again ?? null;
    if (again) this.#card.open(again, { focus });
  }

  hide(): void {
    this.#card.close();
    this.#layer.clear();
  }

  /**
   * Scrolls ranges to the middle of the window, washes them for a moment and says `text` to screen readers.
   *
   * @param ref the statement that they are of; null for a date.
   */
  jump(ranges: readonly Range[], text: string, ref: StatementRef | null): void {
    const [first] = ranges;
    if (!first) return;
    this.#last = ref ?? this.#last;
    this.#card.close();
    scrollToMiddle(first);
    this.#layer.wash(ranges);
    clearTimeout(this.#flash);
    this.#flash = setTimeout(() => this.#unwash(), flashMs);
    this.#card.host.say(text);
  }

  /** Scrolls to a statement and opens its card for the keyboard. */
  goTo(ref: StatementRef): void {
    const [first] = this.#layer.rangesOf(ref);
    if (!first) return;
    if (this.#cardOn === 'never') return this.jump(this.#layer.rangesOf(ref), this.#layer.contentOf(ref) ?? '', ref);
    this.#last = ref;
    scrollToMiddle(first);
    this.#card.open(ref, { focus: true });
  }

  /**
   * Goes to the statement after or before the one that was last, or the first in the window.
   *
   * @param whyNone what is said where there is no statement; likewise of `openAt`.
   */
  step(by: 1 | -1, whyNone: MessageKey): void {
    const refs = this.#layer.refs();
    if (refs.length === 0) {
      const middle = window.innerWidth / 2;
      return this.#card.openNothing({ left: middle, right: middle, top: 0, bottom: 0 }, whyNone);
    }
    const last = this.#card.ref ?? this.#last;
    const at = refs.findIndex(({ reading, item }) => reading === last?.reading && item === last.item);
    const from = at >= 0 ? at + by : this.#firstInWindow(refs);
    this.goTo(refs[(from + refs.length) % refs.length]!);
  }

  /** Opens the card of what the context menu was opened on, or of what is selected; false where that is no statement. */
  openAt(where: 'pointer' | 'selection', whyNone: MessageKey): boolean {
    const selected = where === 'selection' ? this.#selected() : null;
    const ref = selected ? this.#layer.touching(selected) : this.#layer.at(this.#menuPoint());
    if (ref) {
      this.#card.open(ref, { focus: true });
      return true;
    }
    this.#sayAt(selected, whyNone);
    return false;
  }

  /** The first statement that what is selected touches. */
  touching(): StatementRef | null {
    const selected = this.#selected();
    return selected && this.#layer.touching(selected);
  }

  /** Says something where words are selected, or where the context menu was opened. */
  sayAtSelection(words: MessageKey): void {
    this.#sayAt(this.#selected(), words);
  }

  #selected(): Range | null {
    const selection = this.#document.getSelection();
    return selection?.rangeCount ? selection.getRangeAt(0) : null;
  }

  #sayAt(selected: Range | null, words: MessageKey): void {
    const { x, y } = this.#menuPoint();
    this.#card.openNothing(selected?.getBoundingClientRect() ?? { left: x, top: y, right: x, bottom: y }, words);
  }

  /** The statements of which something stands in the window. */
  inView(): StatementRef[] {
    return this.#layer.refs().filter((ref) => this.#isInWindow(ref));
  }

  #isInWindow(ref: StatementRef): boolean {
    return this.#layer.rangesOf(ref).some((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
  }

  #firstInWindow(refs: StatementRef[]): number {
    return Math.max(
      0,
      refs.findIndex((ref) => this.#isInWindow(ref)),
    );
  }

  #unwash(): void {
    const { ref } = this.#card;
    this.#layer.wash(ref ? this.#layer.rangesOf(ref) : []);
  }

  #listen(signal: AbortSignal): void {
    const pointer = {
      rest: (point: Point): boolean => this.#card.rest(this.#cardOn === 'hover' ? this.#layer.at(point) : null),
      click: (point: Point, byTouch: boolean): void => {
        const opens = this.#cardOn === 'click' || (byTouch && this.#cardOn === 'hover') || this.#card.ref !== null;
        const isSelecting = this.#document.getSelection()?.isCollapsed === false;
        const ref = opens && !isSelecting ? this.#layer.at(point) : null;
        if (ref) this.#card.open(ref, { focus: false });
        else this.#card.close();
      },
      leave: (): void => {
        if (this.#cardOn === 'hover' && !this.#card.host.hasFocus()) this.#card.close();
      },
    };
    watchPointer(this.#document, this.#card.host.element, pointer, signal);
  }
}
