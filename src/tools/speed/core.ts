import { analyse } from '../../analyse';
import type { Models } from '../../text/models';
import { loadModels } from '../models';
import { articleOf, paragraphs } from './article';
import { median } from './median';

/** How `analyse` does at one length. */
export interface CoreSpeed {
  words: number;
  milliseconds: number;
  wordsPerSecond: number;
}

const rounds = 3;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The first article after the start, models included: what a woken worker takes. */
export async function coldStart(words: number): Promise<{ milliseconds: number; models: Models }> {
  const article = articleOf(paragraphs(words));
  const start = performance.now();
  const models = await loadModels();
  analyse(article, models);
  return { milliseconds: performance.now() - start, models };
}

/** `analyse` with its code compiled: the median of some rounds at each length. */
export function warmSpeeds(lengths: readonly number[], models: Models): CoreSpeed[] {
  return lengths.map((length) => {
    const written = paragraphs(length);
    const words = written.join(' ').split(' ').length;
    const article = articleOf(written);
    const milliseconds = median(Array.from({ length: rounds }, () => timed(() => analyse(article, models))));
    return { words, milliseconds, wordsPerSecond: (words / milliseconds) * 1000 };
  });
}
