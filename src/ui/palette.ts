import type { Analysis } from '../model';

export type Scheme = 'light' | 'dark';
/** One palette for everybody, and one for each common colour blindness. */
export type PaletteName = 'default' | 'deuteranopia' | 'protanopia' | 'tritanopia';

/** How many speakers get a hue of their own. */
export const hueCount = 7;

/*
 * Found by simulated annealing in OKLab: the smallest distance between any two colours, and to the neutral one, as seen
 * with the deficiency (Machado et al. 2009) and without, is as large as the contrast allows. Blues come late, because
 * most pages' links are blue and most articles quote few. test/ui/palette.test.ts computes contrast and distances again.
 */
const hues: Record<PaletteName, Record<Scheme, string[]>> = {
  default: {
    light: ['#026900', '#ba2a3c', '#8e449e', '#14309a', '#7a0329', '#3169cc', '#57376a'],
    dark: ['#ffa76a', '#2ff8c6', '#d76e78', '#f2e04f', '#01b7ff', '#b69701', '#7f81fc'],
  },
  deuteranopia: {
    light: ['#c6364e', '#004d2d', '#a345ae', '#893400', '#3f1f97', '#7d0d72', '#1e5cc3'],
    dark: ['#f38d01', '#55e98e', '#d288ff', '#fcd509', '#49aa56', '#9becff', '#538dff'],
  },
  protanopia: {
    light: ['#a61a5c', '#007f00', '#680073', '#781400', '#103aa4', '#1b511f', '#6959ca'],
    dark: ['#e1740e', '#3efcb3', '#e86bac', '#f8d721', '#ffc9ff', '#8fb600', '#907efb'],
  },
  tritanopia: {
    light: ['#c53c22', '#065911', '#9d47b0', '#642f08', '#50188d', '#970053', '#006bd2'],
    dark: ['#fba22c', '#14cb81', '#ec616b', '#bff06f', '#ffbaff', '#29f9f6', '#7a86f7'],
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
