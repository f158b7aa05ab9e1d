/** Where the pointer is, in the window's coordinates. */
export interface Point {
  x: number;
  y: number;
}

interface PointerListener {
  /** The pointer came to rest on the page; tells whether there is something. */
  rest(point: Point): boolean;
  /** A click, or a tap: the only way to point that a finger has. */
  click(point: Point, byTouch: boolean): void;
  /** The pointer is on nothing any more. */
  leave(): void;
}

/** A pointer that rests this long is meant, not left lying by a reader who follows the words with it. */
const restAfter = 400;
/** Time to cross from the text to its card. */
const leaveAfter = 200;

/**
 * Tells where the pointer rests and clicks on the page, `host` left out. Nothing is measured while it moves, so that
 * moving costs no more than a timer. What scripts of the page send is ignored.
 */
export function watchPointer(document: Document, host: Element, listener: PointerListener, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const leave = (): void => {
    timer = setTimeout(() => listener.leave(), leaveAfter);
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    cancel();
    if (event.target === host || event.buttons !== 0) return;
    const { clientX: x, clientY: y } = event;
    timer = setTimeout(() => listener.rest({ x, y }) || leave(), restAfter);
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.target === host) return;
    cancel();
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    listener.click({ x: event.clientX, y: event.clientY }, byTouch);
  };
  const onLeave = (event: Event): void => {
    if (!event.isTrusted) return;
    cancel();
    leave();
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal });
  signal.addEventListener('abort', cancel);
}

/**
 * Notes where the context menu was opened last; what scripts of the page send is ignored.
 *
 * @param last where it was opened before.
 */
export function watchMenu(document: Document, signal: AbortSignal, last: Point = { x: 0, y: 0 }): () => Point {
  const onMenu = ({ isTrusted, clientX: x, clientY: y }: MouseEvent): void => {
    if (isTrusted) last = { x, y };
  };
  document.addEventListener('contextmenu', onMenu, { capture: true, passive: true, signal });
  return () => last;
}
