import { useRef, useState } from 'preact/hooks';
import { askRecord } from '../browser/ask';
import type { Row } from '../record/kept';

/** The most rows that are remembered; they are asked for again when they come into sight. */
const MOST = 2_000;

/** Rows by their ids, asked for as they come into sight. */
export function useRows(): [rowOf: (id: number) => Row | undefined, need: (ids: number[]) => void] {
  const rows = useRef(new Map<number, Row>());
  const asked = useRef(new Set<number>());
  const [, drawAgain] = useState(0);
  const need = (ids: number[]): void => {
    const missing = ids.filter((id) => !rows.current.has(id) && !asked.current.has(id));
    if (missing.length === 0) return;
    if (rows.current.size > MOST) rows.current.clear();
    for (const id of missing) asked.current.add(id);
    askRecord('rows', { ids: missing })
      .then((found) => {
        for (const row of found) rows.current.set(row.statement.id, row);
        drawAgain((count) => count + 1);
      })
      .finally(() => missing.forEach((id) => asked.current.delete(id)));
  };
  return [(id) => rows.current.get(id), need];
}
