import type { Passage } from './passages';
import type { Part } from './tree';

/** How much of the main text each element of the page holds. */
export class Weights {
  private readonly sizes = new Map<Part, number>();
  private total = 0;

  /** @param shareOf how much of a passage belongs to the main text, 0 to 1. */
  constructor(passages: readonly Passage[], shareOf: (passage: Passage) => number) {
    for (const passage of passages) {
      const size = passage.text.length * shareOf(passage);
      if (size === 0) continue;
      this.total += size;
      for (let part: Part | null = passage.part; part; part = part.parent)
        this.sizes.set(part, (this.sizes.get(part) ?? 0) + size);
    }
  }

  /** The share of the main text that stands inside an element, 0 to 1. */
  shareOf(part: Part): number {
    return this.total === 0 ? 0 : (this.sizes.get(part) ?? 0) / this.total;
  }
}
