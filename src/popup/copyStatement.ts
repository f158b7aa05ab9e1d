import { rowsOf } from '../export/rows';
import type { Entry, Reading } from '../ui/entries';
import { wording } from '../ui/words';

/** Copies a statement as the card does; resolves to whether it reached the clipboard. */
export async function copyStatement({ article, analysis }: Reading, { statement }: Entry): Promise<boolean> {
  const { meta, speakers } = analysis;
  const accessed = new Date().toISOString();
  const [row] = rowsOf({ article, meta, speakers, statements: [statement], accessed, wording });
  return navigator.clipboard.writeText(row!.attributed).then(
    () => true,
    () => false,
  );
}
