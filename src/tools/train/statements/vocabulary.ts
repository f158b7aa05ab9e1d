import { wordsOf } from '../../../statements/learned/features';
import { quoteStates } from '../../../statements/learned/quoteState';
import { hashOf } from '../../../statements/learned/words';
import type { Sample } from './corpus';

/** Hashes of the words that occur at least `floor` times, in ascending order. */
export function vocabularyOf(samples: Sample[], floor: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { doc } of samples)
    for (const word of wordsOf(doc, quoteStates(doc).marks)) {
      const hash = hashOf(word);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  return Uint32Array.from([...counts].filter(([, count]) => count >= floor).map(([hash]) => hash)).sort();
}
