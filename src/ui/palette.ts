import type { Analysis } from '../model';

export type Scheme = 'light' | 'dark';
/** One palette for everybody, and one for each common colour blindness. */
export type PaletteName = 'default' | 'deuteranopia' | 'protanopia' | 'tritanopia';

/** How many speakers get a hue of their own. */
export const hueCount = 7;

/*
 * Found by simulated annealing in OKLab: the smallest distance between any two colours, and to the neutral one, as seen
 * with the deficiency (Machado et al. 2009) and without, is as large as the contrast allows. Neighbours in rank differ
 * most. test/ui/palette.test.ts computes contrast and distances again.
 */
const hues: Record<PaletteName, Record<Scheme, string[]>> = {
  default: {
    light: ['#3169cc', '#ba2a3c', '#026900', '#8e449e', '#14309a', '#7a0329', '#57376a'],
    dark: ['#01b7ff', '#ffa76a', '#2ff8c6', '#d76e78', '#f2e04f', '#7f81fc', '#b69701'],
  },
  deuteranopia: {
    light: ['#1e5cc3', '#c6364e', '#004d2d', '#a345ae', '#893400', '#3f1f97', '#7d0d72'],
    dark: ['#538dff', '#f38d01', '#55e98e', '#d288ff', '#fcd509', '#49aa56', '#9becff'],
  },
  protanopia: {
    light: ['#6959ca', '#a61a5c', '#007f00', '#103aa4', '#781400', '#680073', '#1b511f'],
    dark: ['#907efb', '#e1740e', '#3efcb3', '#e86bac', '#f8d721', '#ffc9ff', '#8fb600'],
  },
  tritanopia: {
    light: ['#006bd2', '#c53c22', '#065911', '#9d47b0', '#642f08', '#50188d', '#970053'],
    dark: ['#7a86f7', '#fba22c', '#14cb81', '#ec616b', '#bff06f', '#ffbaff', '#29f9f6'],
  },
};

const neutrals: Record<Scheme, string> = { light: '#5f6368', dark: '#a9adb3' };

/** The seven hues in rank order, as #rrggbb; 4.5:1 against white and light paper, or against black and dark grey. */
export const speakerColours = (palette: PaletteName, scheme: Scheme): string[] => hues[palette][scheme];

/** What every other speaker, and an unknown one, is drawn in. */
export const neutralColour = (scheme: Scheme): string => neutrals[scheme];

/** Ranks the seven most quoted speakers, by the length of what they say; who is missing is drawn in the neutral colour. */
export function hueOrder(analysis: Pick<Analysis, 'statements'>): Map<number, number> {
  const quoted = new Map<number, number>();
  for (const { content, speakers } of analysis.statements) {
    const length = content.reduce((sum, [start, end]) => sum + end - start, 0);
    for (const speaker of speakers) quoted.set(speaker, (quoted.get(speaker) ?? 0) + length);
  }
  const ranked = [...quoted].sort((a, b) => b[1] - a[1]).slice(0, hueCount);
  return new Map(ranked.map(([speaker], rank) => [speaker, rank]));
}
