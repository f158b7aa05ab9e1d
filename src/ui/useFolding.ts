import { useState } from 'preact/hooks';

/** Scrolled so far, in CSS pixels, the reader is at the list and not at its head. */
const away = 40;
/** What folding gives the list at most; one that has less to scroll would jump back and forth. */
const gain = 200;

/** Whether a list below is scrolled away from its beginning, so that what stands above it may fold. */
export function useFolding(): [folded: boolean, onScroll: (event: Event) => void] {
  const [folded, setFolded] = useState(false);
  const onScroll = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || !target.classList.contains('list')) return;
    const { scrollTop, scrollHeight, clientHeight } = target;
    if (scrollTop === 0) setFolded(false);
    else if (scrollTop > away && scrollHeight - clientHeight > gain) setFolded(true);
  };
  return [folded, onScroll];
}
