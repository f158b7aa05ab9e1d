import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const focusable = '[data-item]';

const moves = new Map<string, (at: number, last: number) => number>(
  Object.entries({
    ArrowDown: (at, last) => Math.min(at + 1, last),
    ArrowUp: (at) => at - 1,
    Home: () => 0,
    End: (_at, last) => last,
  }),
);

interface ItemAreaProps {
  area?: RefObject<HTMLDivElement | null>;
  /** Where going up from the first item leads. */
  before?: RefObject<HTMLElement | null>;
  children: ComponentChildren;
}

/** Makes one of an area's items its stop for the Tab key, the one given or the one that is it already. */
function rove(area: HTMLElement | null, to?: Element | null): void {
  const items = [...(area?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  const stop = items.find((item) => item === to) ?? items.find((item) => item.dataset.item === 'stop') ?? items[0];
  for (const item of items) {
    item.dataset.item = item === stop ? 'stop' : '';
    item.tabIndex = item === stop ? 0 : -1;
  }
}

/** Items (`data-item`) that are one stop for the Tab key; the arrow keys, Home and End go through them. */
export function ItemArea({ area, before, children }: ItemAreaProps) {
  const own = useRef<HTMLDivElement>(null);
  const box = area ?? own;
  // What is drawn anew is a stop until it is told otherwise.
  useEffect(() => rove(box.current));
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves.get(event.key);
    const items = [...(box.current?.querySelectorAll<HTMLElement>(focusable) ?? [])];
    const row = (event.target as Element).closest('li');
    const at = items.findIndex((item) => row?.contains(item));
    if (!move || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const target = move(at, items.length - 1);
    (target < 0 ? before?.current : items[target])?.focus();
  };
  return (
    <div
      ref={box}
      class="list"
      onKeyDown={onKeyDown}
      onFocusCapture={({ target }) => rove(box.current, (target as Element).closest('li')?.querySelector(focusable))}
    >
      {children}
    </div>
  );
}

/** Gives the focus to an area's first item. */
export function focusFirstItem(area: HTMLElement | null): void {
  area?.querySelector<HTMLElement>(focusable)?.focus();
}
