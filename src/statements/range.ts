/** Tokens `[first, end)`. */
export type Range = readonly [first: number, end: number];
