import type { BlockKind } from '../../model';
import { isProse } from '../beside';
import type { Chosen } from '../locate';
import type { Passage } from '../passages';

const BESIDE_THE_BODY: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'caption']);

/** The passages that are an article's running text, and those of them that are prose. */
export function bodyOf(chosen: readonly Chosen[]): { all: Passage[]; prose: Passage[] } {
  const all = chosen.filter(({ kind }) => !BESIDE_THE_BODY.has(kind)).map(({ passage }) => passage);
  return { all, prose: all.filter(isProse) };
}
