import type { CueCandidate } from './cues';
import type { TokenRange } from './window';

/**
 * So many windows are read over one place at most. In 599 articles of newsrooms no cue stood in more than 8; text that
 * says “he said, she said” and no more would be read a hundred times over.
 */
const MOST = 10;

export interface Surrounded extends CueCandidate {
  window: TokenRange;
}

/**
 * The candidates that are worth a second reading, in their order: where they crowd, the most probable ones. Bounds the
 * work on any text by its length.
 *
 * @param length of the document, in tokens.
 */
export function thinOut(candidates: readonly Surrounded[], length: number): Surrounded[] {
  const readings = new Uint8Array(length);
  const likeliest = [...candidates].sort((a, b) => b.probability * b.speech - a.probability * a.speech);
  const kept = new Set(
    likeliest.filter(({ cue, window }) => {
      if (readings[cue.start] >= MOST) return false;
      for (let t = window.start; t < window.end; t++) readings[t]++;
      return true;
    }),
  );
  return candidates.filter((candidate) => kept.has(candidate));
}
