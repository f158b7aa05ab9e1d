import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Sends `/` to the search field, from anywhere but a field of text. */
export function useSlashKey(search: RefObject<HTMLInputElement | null>, show: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      show();
      // The field may stand on a tab that is only now being drawn.
      requestAnimationFrame(() => search.current?.focus());
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
