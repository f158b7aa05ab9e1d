/** A script of ours that runs in a page. */
interface Copy {
  controller: AbortController;
  /** Whether its extension was updated or removed under it. */
  isOrphaned(): boolean;
}

/** What the scripts of ours in one page know of each other. */
export interface World {
  /** Ends the look. */
  look?: AbortController;
  /** The reading script was asked for, and so belongs into this document. */
  wanted?: true;
  /** Where the context menu was opened last, in the window's coordinates. */
  menu?: { x: number; y: number };
  /** The reading script that runs, or has run. */
  page?: Copy;
}

/** The name by which it is found. */
export const worldName = 'on-record';

/** The copies of one run of the extension share one isolated world, and with it this property. */
export function world(): World {
  const known = globalThis as typeof globalThis & Record<symbol, World | undefined>;
  return (known[Symbol.for(worldName)] ??= {});
}
