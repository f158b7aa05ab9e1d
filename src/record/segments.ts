/*
 * The index of the record lies in segments of consecutive statements, so that one is written with each article and none
 * is ever rebuilt: for each segment and term, which of its statements hold the term.
 */

/** Statements a segment: places in it fit 16 bits, and a list that is written anew with an article stays small. */
export const SEGMENT = 16_384;

export const segmentOf = (statement: number): number => Math.floor(statement / SEGMENT);
export const placeOf = (statement: number): number => statement % SEGMENT;

/** The places in a segment that hold a term, in order. */
export type Places = Uint16Array;

/** Places with some added and some taken away. */
export function changedPlaces(places: Places, added: ReadonlySet<number>, removed: ReadonlySet<number>): Places {
  const all = new Set(places);
  for (const place of removed) all.delete(place);
  for (const place of added) all.add(place);
  return Uint16Array.from(all).sort();
}

/** The places that each of the lists holds; a list of several is that of all of them together. */
export function intersection(lists: readonly (readonly Places[])[]): number[] {
  const sets = lists.map((together) => new Set(together.flatMap((places) => [...places])));
  const [fewest, ...others] = sets.sort((a, b) => a.size - b.size);
  return fewest ? [...fewest].filter((place) => others.every((other) => other.has(place))) : [];
}
