import { elementAround } from '../article/dom';
import type { Scheme } from '../ui/palette';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Above it a ground covers what lies behind it. */
const opaque = 0.5;
/** Relative luminance at which black and white text are equally readable (WCAG: sqrt(1.05 * 0.05) - 0.05). */
const middle = 0.179;

const number = String.raw`\s*([\d.]+)\s*`;
const rgb = new RegExp(`^rgba?\\(${number},${number},${number}(?:,${number})?\\)$`);

/** Other notations (`color()`, `oklch()`) are drawn once, so that the browser converts them. */
function drawn(colour: string): Colour | null {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return null;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** A computed colour in sRGB. */
function parse(colour: string): Colour | null {
  const match = rgb.exec(colour);
  if (!match) return drawn(colour);
  return [Number(match[1]), Number(match[2]), Number(match[3]), match[4] === undefined ? 1 : Number(match[4])];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const isLight = (colour: Colour): boolean => luminance(colour) > middle;

/** Whether text in an element stands on a light or a dark ground, as the page is really drawn. */
export function groundOf(element: Element): Scheme {
  for (let at: Element | null = element; at; at = elementAround(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const colour = parse(backgroundColor);
    if (colour && colour[3] >= opaque) return isLight(colour) ? 'light' : 'dark';
    // What an image shows is not told; text on it was made readable by the page, so its colour tells.
    if (backgroundImage !== 'none') return byText(element);
  }
  // Nothing is painted up to the root: the browser's own canvas shows, light or dark, and the text fits it.
  return byText(element);
}

function byText(element: Element): Scheme {
  const text = parse(getComputedStyle(element).color);
  return text && isLight(text) ? 'dark' : 'light';
}

/** `groundOf` that asks once for each element; a page has few parents for many statements. */
export function groundReader(): (element: Element) => Scheme {
  const known = new Map<Element, Scheme>();
  return (element) => {
    const ground = known.get(element) ?? groundOf(element);
    known.set(element, ground);
    return ground;
  };
}
