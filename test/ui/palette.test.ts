import { describe, expect, test } from 'vitest';
import { hueCount, hueOrder, neutralColour, speakerColours, type PaletteName, type Scheme } from '../../src/ui/palette';
import { untold } from '../untold';

type Rgb = [number, number, number];

/** Simulation at full severity in linear RGB: Machado, Oliveira and Fernandes 2009. */
const views = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
type View = keyof typeof views;

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  });
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function seen(hex: string, view: View): Rgb {
  const m = views[view];
  const [r, g, b] = linear(hex);
  return [0, 3, 6].map((i) => Math.min(1, Math.max(0, m[i] * r + m[i + 1] * g + m[i + 2] * b))) as Rgb;
}

/** OKLab, bottosson.github.io/posts/oklab. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function closest(colours: string[], view: View): number {
  const points = colours.map((hex) => oklab(seen(hex, view)));
  const distances = points.flatMap((a, i) =>
    points.slice(0, i).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
  );
  return Math.min(...distances);
}

const schemes: Scheme[] = ['light', 'dark'];
const palettes: PaletteName[] = ['default', 'deuteranopia', 'protanopia', 'tritanopia'];
const papers: Record<Scheme, string[]> = { light: ['#ffffff', '#f3f1ec'], dark: ['#000000', '#262626'] };
/** Twice the distance at which flat patches side by side are safely told apart (0.02 in OKLab), and then some. */
const apart = 0.075;

describe.each(palettes)('%s palette', (palette) => {
  describe.each(schemes)('%s', (scheme) => {
    const colours = speakerColours(palette, scheme);
    const all = [...colours, neutralColour(scheme)];
    const readers: View[] =
      palette === 'default' ? ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] : ['normal', palette];

    test('has a hue for each rank', () => expect(new Set(colours).size).toBe(hueCount));
    test.each(papers[scheme])('every colour is readable as text on %s', (paper) =>
      expect(Math.min(...all.map((colour) => contrast(colour, paper)))).toBeGreaterThanOrEqual(4.5),
    );
    test.each(readers)('colours are told apart with %s vision', (view) =>
      expect(closest(all, view)).toBeGreaterThan(apart),
    );
  });
});

describe('hueOrder', () => {
  const statement = (speakers: number[], length: number) => ({
    id: 0,
    content: [[0, length]] as [number, number][],
    cue: [],
    source: [],
    kind: 'direct' as const,
    speakers,
    confidence: 1,
    evidence: [],
    date: untold,
  });

  test('ranks by the length of what is said', () =>
    expect([...hueOrder({ statements: [statement([4], 10), statement([2], 30), statement([4], 15)] })]).toEqual([
      [2, 0],
      [4, 1],
    ]));
  test('joint speakers both count', () =>
    expect(hueOrder({ statements: [statement([0, 1], 10), statement([1], 5)] }).get(1)).toBe(0));
  test('ties keep reading order', () =>
    expect([...hueOrder({ statements: [statement([3], 10), statement([1], 10)] }).keys()]).toEqual([3, 1]));
  test('an unknown speaker takes no hue', () => expect(hueOrder({ statements: [statement([], 10)] }).size).toBe(0));
  test('only seven get one', () =>
    expect(hueOrder({ statements: Array.from({ length: 9 }, (_, id) => statement([id], 9)) }).size).toBe(hueCount));
});
