import type { CoreSpeed } from './core';
import type { PageSpeed } from './page';
import type { ReadingSpeed } from './reading';
import { huge, shop, type Subject, usual } from './subjects';

/** What was measured of the core. */
export interface CoreFigures {
  /** Milliseconds of the first article after a start. */
  cold: number;
  /** From the shortest article to the longest. */
  speeds: CoreSpeed[];
}

/** What was measured in one browser. */
export interface BrowserFigures {
  /** Bytes. */
  gzipped: number;
  pages: PageSpeed[];
  reading: ReadingSpeed;
}

type Unit = 'ms' | 'MB' | 'words/s' | 'times';

/** What we want, and where it stands among what was measured. */
export interface Goal<Figures> {
  name: string;
  limit: number;
  unit: Unit;
  /** A limit is the most that is allowed, but for this one. */
  atLeast?: true;
  of(figures: Figures): number;
}

/** How much longer a word takes in an article than in the first, the shortest; 1 where time grows with length alone. */
export const growth = (speed: CoreSpeed, [first]: CoreSpeed[]): number => first!.wordsPerSecond / speed.wordsPerSecond;

export const coreGoals: Goal<CoreFigures>[] = [
  { name: 'cold start', limit: 300, unit: 'ms', of: ({ cold }) => cold },
  {
    name: 'words a second, the least',
    limit: 12_000,
    unit: 'words/s',
    atLeast: true,
    of: ({ speeds }) => Math.min(...speeds.map(({ wordsPerSecond }) => wordsPerSecond)),
  },
  {
    name: 'time a word, longest article',
    limit: 1.3,
    unit: 'times',
    of: ({ speeds }) => growth(speeds.at(-1)!, speeds),
  },
];

const on = (page: Subject, { pages }: BrowserFigures): PageSpeed => pages.find(({ subject }) => subject === page)!;

export const browserGoals: Goal<BrowserFigures>[] = [
  { name: 'all of it, gzipped', limit: 3, unit: 'MB', of: ({ gzipped }) => gzipped / 1e6 },
  { name: 'our script, no article', limit: 10, unit: 'ms', of: (figures) => on(shop, figures).script.ours },
  { name: 'main thread, article', limit: 80, unit: 'ms', of: (figures) => on(usual, figures).thread.ours },
  { name: 'longest task, article', limit: 50, unit: 'ms', of: (figures) => on(usual, figures).longest.with },
  { name: 'longest task, 10 MB', limit: 100, unit: 'ms', of: (figures) => on(huge, figures).longest.with },
  { name: 'first highlight', limit: 300, unit: 'ms', of: (figures) => on(usual, figures).awake! },
  { name: 'first highlight, asleep', limit: 700, unit: 'ms', of: (figures) => on(usual, figures).asleep! },
  { name: 'memory, article', limit: 3, unit: 'MB', of: (figures) => on(usual, figures).memory.ours / 1e6 },
  { name: 'popup, first paint', limit: 100, unit: 'ms', of: ({ reading }) => reading.popup[0] },
  { name: 'card', limit: 500, unit: 'ms', of: ({ reading }) => reading.card[0] },
];

const decimals: Record<Unit, number> = { ms: 0, MB: 1, 'words/s': 0, times: 2 };

/** Goal, measured, met: a row for each. */
export function judged<Figures>(goals: readonly Goal<Figures>[], figures: Figures): string[][] {
  return goals.map(({ name, limit, unit, atLeast, of }) => {
    const measured = of(figures);
    const digits = { maximumFractionDigits: decimals[unit] };
    const [goal, found] = [limit, measured].map((value) => `${value.toLocaleString('en', digits)} ${unit}`);
    const isMet = atLeast ? measured >= limit : measured <= limit;
    return [name, `${atLeast ? 'at least' : 'at most'} ${goal}`, found!, isMet ? 'yes' : 'NO'];
  });
}
