import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ItemArea } from '../ui/ItemArea';

/** The height of a row, in pixels, at the browser's usual size of letters; the style sheet has the same in rem. */
const ROW = 136;
/** Rows drawn beyond either edge, so that the keyboard finds the next one there. */
const BEYOND = 6;

const rootSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

interface VirtualListProps {
  label: string;
  ids: readonly number[];
  /** Told which are in sight. */
  onSight: (ids: number[]) => void;
  row: (id: number) => ComponentChildren;
}

/** A list of any length, of which only what is in sight is drawn. */
export function VirtualList({ label, ids, onSight, row }: VirtualListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ first: 0, last: 20 });
  const height = (ROW / 16) * rootSize();
  const look = (): void => {
    const area = box.current;
    if (!area) return;
    const first = Math.max(0, Math.floor(area.scrollTop / height) - BEYOND);
    const last = Math.ceil((area.scrollTop + area.clientHeight) / height) + BEYOND;
    if (first !== sight.first || last !== sight.last) setSight({ first, last });
  };
  useEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    look();
  }, [ids]);
  const drawn = ids.slice(sight.first, sight.last);
  useEffect(() => onSight(drawn), [ids, sight.first, sight.last]);
  return (
    <div class="virtual" onScrollCapture={look}>
      <ItemArea area={box}>
        <ul aria-label={label} style={{ height: `${ids.length * height}px` }}>
          {drawn.map((id, at) => (
            <li
              key={id}
              class="row"
              aria-setsize={ids.length}
              aria-posinset={sight.first + at + 1}
              style={{ top: `${(sight.first + at) * height}px` }}
            >
              {row(id)}
            </li>
          ))}
        </ul>
      </ItemArea>
    </div>
  );
}
