import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';

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

/** Items (`data-item`) that the arrow keys, Home and End go through. */
export function ItemArea({ area, before, children }: ItemAreaProps) {
  const own = useRef<HTMLDivElement>(null);
  const box = area ?? own;
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves.get(event.key);
    const items = [...(box.current?.querySelectorAll<HTMLElement>(focusable) ?? [])];
    const at = items.findIndex((item) => item.contains(event.target as Node));
    if (!move || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const target = move(at, items.length - 1);
    (target < 0 ? before?.current : items[target])?.focus();
  };
  return (
    <div ref={box} class="list" onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

/** Gives the focus to an area's first item. */
export function focusFirstItem(area: HTMLElement | null): void {
  area?.querySelector<HTMLElement>(focusable)?.focus();
}
