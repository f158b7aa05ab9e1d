import type { Statement, StatementKind } from '../model';
import { hueCount, type hueOrder, neutralColour, type PaletteName, type Scheme, speakerColours } from '../ui/palette';

/** How a statement is drawn: its speaker's hue (a rank, `hueCount` for the neutral one), its kind's line, on which ground. */
export interface Look {
  hue: number;
  kind: StatementKind;
  scheme: Scheme;
}

const kinds: StatementKind[] = ['direct', 'mixed', 'indirect'];
const schemes: Scheme[] = ['light', 'dark'];
const lines: Record<StatementKind, string> = { direct: 'solid', mixed: 'dashed', indirect: 'dotted' };

/** Seen beside plain text, and faint enough that the text keeps its contrast. */
const tints: Record<Scheme, string> = { light: '7%', dark: '14%' };

/** Under the statement whose card is open, and under what was jumped to; no hue, so that lines keep their contrast. */
const washes: Record<Scheme, string> = { light: 'rgb(0 0 0 / 10%)', dark: 'rgb(255 255 255 / 18%)' };

/*
 * A page can list the names of highlights, so they say nothing of what is marked: a prefix against clashes and a number.
 */
const prefix = 'o-r-';

/** The name of the highlight that draws this look. */
export const highlightName = ({ hue, kind, scheme }: Look): string =>
  `${prefix}${(hue * kinds.length + kinds.indexOf(kind)) * schemes.length + schemes.indexOf(scheme)}`;

/** The name of the highlight that washes what is looked at now. */
export const washName = (scheme: Scheme): string => `${prefix}w${schemes.indexOf(scheme)}`;

/** Every name that is ever used. */
export const highlightNames: readonly string[] = schemes.flatMap((scheme) => [
  washName(scheme),
  ...Array.from({ length: hueCount + 1 }, (_, hue) => kinds.map((kind) => highlightName({ hue, kind, scheme }))).flat(),
]);

/** The hue of a statement, that of its first speaker with one. */
export function hueOf(statement: Statement, order: ReturnType<typeof hueOrder>): number {
  const ranks = statement.speakers.map((speaker) => order.get(speaker) ?? hueCount);
  return Math.min(hueCount, ...ranks);
}

/** The look of a statement on a ground; `order` is its article's `hueOrder`. */
export const lookOf = (statement: Statement, order: ReturnType<typeof hueOrder>, scheme: Scheme): Look => ({
  hue: hueOf(statement, order),
  kind: statement.kind,
  scheme,
});

/** Links have a line alone, close to the letters: ours stands off, and the words are tinted as by a marker. */
const lineRule = (look: Look, colour: string): string =>
  `::highlight(${highlightName(look)}){text-decoration:underline ${lines[look.kind]} ${colour} 2px;` +
  `text-underline-offset:4px;background-color:color-mix(in srgb,${colour} ${tints[look.scheme]},transparent)}`;

/** The rules for all highlights under one palette. */
export function highlightRules(palette: PaletteName): string {
  const rules = schemes.flatMap((scheme) => {
    const colours = [...speakerColours(palette, scheme), neutralColour(scheme)];
    const drawn = colours.flatMap((colour, hue) => kinds.map((kind) => lineRule({ hue, kind, scheme }, colour)));
    return [...drawn, `::highlight(${washName(scheme)}){background-color:${washes[scheme]}}`];
  });
  return rules.join('\n');
}
