import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, type Box, placeCard, type Size } from '../../src/highlight/place';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const card: Size = { width: 300, height: 200 };
const window: Size = { width: 1000, height: 700 };

describe('placeCard', () => {
  test.each<[what: string, text: Box, start: number, left: number, top: number]>([
    ['below', box(100, 100, 600, 140), 100, 100, 148],
    ['not past the right edge', box(100, 100, 990, 140), 900, 692, 148],
    ['not past the left edge', box(-50, 100, 600, 140), -50, 8, 148],
    ['above, where the window ends below', box(100, 550, 600, 600), 100, 100, 342],
    ['to the right of tall text', box(100, 60, 500, 660), 100, 508, 60],
    ['to the left where the right has no room', box(400, 60, 900, 660), 400, 92, 60],
  ])('%s', (_, text, start, left, top) => expect(placeCard(text, start, card, window)).toMatchObject({ left, top }));

  test('with less height where no side has room', () => {
    expect(placeCard(box(0, 40, 1000, 550), 0, card, window)).toEqual({ left: 8, top: 558, maxHeight: 134 });
    expect(placeCard(box(0, 150, 1000, 690), 0, card, window)).toEqual({ left: 8, top: 8, maxHeight: 134 });
  });

  test('over the text where no side has room to read in', () => {
    const small = { width: 320, height: 300 };
    expect(placeCard(box(0, 60, 320, 240), 0, { width: 304, height: 200 }, small)).toEqual({
      left: 8,
      top: 92,
      maxHeight: 284,
    });
    expect(placeCard(box(0, 60, 320, 240), 0, { width: 304, height: 500 }, small)).toMatchObject({ top: 8 });
  });

  test('never over the text while there is room beside it, and never outside the window', () => {
    const numbers = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 650 }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.integer({ min: 10, max: 200 }),
    });
    fc.assert(
      fc.property(numbers, ({ left, top, width, height }) => {
        const text = box(left, top, left + width, top + height);
        const place = placeCard(text, left, card, window);
        const shown = Math.min(card.height, place.maxHeight);
        const apart =
          place.top >= text.bottom ||
          place.top + shown <= text.top ||
          place.left >= text.right ||
          place.left + card.width <= text.left;
        expect(apart).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + card.width).toBeLessThanOrEqual(window.width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + shown).toBeLessThanOrEqual(window.height - 8);
      }),
      { seed: 1 },
    );
  });
});

test('around', () =>
  expect(around([box(10, 20, 30, 40), box(5, 25, 15, 60)])).toEqual({ left: 5, top: 20, right: 30, bottom: 60 }));
