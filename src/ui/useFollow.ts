import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ItemRef } from './entries';

const isAt = (area: HTMLElement): boolean =>
  area.matches(':hover') || (document.hasFocus() && area.contains(document.activeElement));

function isVisible(item: Element, area: HTMLElement): boolean {
  const { top, bottom } = item.getBoundingClientRect();
  const box = area.getBoundingClientRect();
  return top >= box.top && bottom <= box.bottom;
}

/** Keeps in sight what the page's window shows; a list that the reader is at stays as it is. */
export function useFollow(list: RefObject<HTMLElement | null>, inView: readonly ItemRef[]): void {
  useEffect(() => {
    const area = list.current;
    const [first, ...others] = area?.querySelectorAll('[aria-current]') ?? [];
    if (!area || !first || isAt(area)) return;
    if ([first, ...others].some((item) => isVisible(item, area))) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    first.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  }, [list, inView]);
}
