import { useRef, useState } from 'preact/hooks';
import { askRecord } from '../browser/ask';
import type { Row } from '../record/kept';

/** The most rows that are remembered; they are asked for again when they come into sight. */
const MOST = 2_000;

/**
 * Rows by their ids, asked for as they come into sight.
 *
 * @param found with every other, rows are asked for anew; until they come, those of before stand.
 */
export function useRows(found: unknown): [rowOf: (id: number) => Row | undefined, need: (ids: number[]) => void] {
  const rows = useRef(new Map<number, Row>());
  const asked = useRef({ found, ids: new Set<number>() });
  const [, drawAgain] = useState(0);
  if (asked.current.found !== found) asked.current = { found, ids: new Set() };
  const need = (ids: number[]): void => {
    const { ids: known } = asked.current;
    if (known.size > MOST) {
      known.clear();
      rows.current.clear();
    }
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) return;
    for (const id of missing) known.add(id);
    askRecord('rows', { ids: missing }).then(
      (answer) => {
        for (const row of answer) rows.current.set(row.statement.id, row);
        drawAgain((count) => count + 1);
      },
      () => missing.forEach((id) => known.delete(id)),
    );
  };
  return [(id) => rows.current.get(id), need];
}
