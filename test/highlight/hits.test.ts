import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SpanIndex } from '../../src/highlight/hits';
import type { Span } from '../../src/model';

/** Item 0 in two parts, item 1 inside its second part, item 2 not to be hit. */
const index = new SpanIndex([
  [
    [10, 20],
    [30, 60],
  ],
  [[40, 45]],
  [],
]);

describe('SpanIndex', () => {
  test.each<[offset: number, item: number | null]>([
    [9, null],
    [10, 0],
    [19, 0],
    [20, null],
    [30, 0],
    [40, 1],
    [44, 1],
    [45, 0],
    [59, 0],
    [60, null],
    [1_000, null],
  ])('%i holds %s', (offset, item) => expect(index.at(offset)).toBe(item));

  test('nothing is in an empty one', () => expect(new SpanIndex([]).at(0)).toBeNull());

  test('finds the shortest span that holds an offset, as looking at every one does', () => {
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]): Span => [start, start + length]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.nat(80), (spans, offset) => {
        const holding = spans.filter(([start, end]) => start <= offset && offset < end);
        const shortest = Math.min(...holding.map(([start, end]) => end - start));
        const found = new SpanIndex(spans.map((own) => [own])).at(offset);
        if (holding.length === 0) expect(found).toBeNull();
        else expect(spans[found!]![1] - spans[found!]![0]).toBe(shortest);
      }),
      { seed: 1 },
    );
  });
});
