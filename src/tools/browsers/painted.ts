import type { Page } from './browser';

/**
 * Where a painted line that holds `words` begins, in the window's coordinates; without words, the line nearest to its
 * middle. Null where there is none. Our highlights are the only ones on the pages that programs of ours open.
 */
export function placeOfPainted(page: Page, words = ''): Promise<{ x: number; y: number } | null> {
  return page.evaluate((sought) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const rects = ranges.filter((range) => String(range).includes(sought)).map((range) => range.getClientRects()[0]);
    const offCentre = (rect: DOMRect): number => Math.abs(rect.top + rect.height / 2 - innerHeight / 2);
    const [rect] = rects.filter((each) => each !== undefined).sort((a, b) => offCentre(a) - offCentre(b));
    return rect ? { x: rect.left + Math.min(20, rect.width / 2), y: rect.top + rect.height / 2 } : null;
  }, words);
}
