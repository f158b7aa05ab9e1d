/** A box in the window's coordinates, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where a card goes, and the most height it may take there. */
export interface Place {
  left: number;
  top: number;
  maxHeight: number;
}

/** Between card and text, and between card and the window's edge. */
const gap = 8;
const margin = 8;
/** A card with less height shows its head alone. */
const least = 120;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The smallest box around boxes. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/**
 * Places a card beside a statement, never over it and inside the window: below it, else above, else to its right or
 * left, whichever first has room; where none has, below or above with less height, whichever has more. Where that is too
 * little to read in, as in a small window or at a large zoom, it covers the text from the window's bottom.
 *
 * @param text the box around the statement's lines.
 * @param start where the card begins along the line if it can: the left edge of what is pointed at.
 */
export function placeCard(text: Box, start: number, card: Size, window: Size): Place {
  const inside = { right: window.width - margin, bottom: window.height - margin };
  const left = within(start, margin, Math.max(margin, inside.right - card.width));
  const roomBelow = inside.bottom - (text.bottom + gap);
  const roomAbove = text.top - gap - margin;
  if (card.height <= roomBelow) return { left, top: Math.max(margin, text.bottom + gap), maxHeight: roomBelow };
  if (card.height <= roomAbove) return above(text, left, card.height, inside.bottom);
  const top = within(text.top, margin, Math.max(margin, inside.bottom - card.height));
  const maxHeight = window.height - 2 * margin;
  if (text.right + gap + card.width <= inside.right) return { left: text.right + gap, top, maxHeight };
  if (text.left - gap - card.width >= margin) return { left: text.left - gap - card.width, top, maxHeight };
  if (Math.max(roomBelow, roomAbove) < Math.min(card.height, least)) {
    return { left, top: Math.max(margin, inside.bottom - card.height), maxHeight };
  }
  if (roomBelow >= roomAbove) return { left, top: text.bottom + gap, maxHeight: roomBelow };
  return above(text, left, Math.min(card.height, roomAbove), inside.bottom);
}

function above(text: Box, left: number, height: number, bottom: number): Place {
  const end = Math.min(text.top - gap, bottom);
  return { left, top: end - height, maxHeight: end - margin };
}
