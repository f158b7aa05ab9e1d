import type { BrowserName, ExtensionBrowser, Page } from '../browsers/browser';
import { launch } from '../browsers/launch';
import { until } from '../browsers/patience';
import { type PageServer, servePages } from '../browsers/serve';
import { median } from './median';
import type { Subject } from './subjects';
import { type ThreadTimes, type Watched, watches } from './thread';

const rounds = 3;
/** How long a page may take to be read. */
const patience = 60_000;

const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function series<T>(visit: () => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let round = 0; round < rounds; round++) values.push(await visit());
  return values;
}

/** Serves each page with the one or the other watch in its head. */
export const serveSubjects = (subjects: readonly Subject[]): Promise<PageServer> =>
  servePages((asked) => {
    const [, watch, at] = /^\/2024\/(\w+)-(\d+)$/.exec(asked) ?? [];
    return subjects[Number(at)]?.html(watches[watch as keyof typeof watches]) ?? null;
  });

/** Visits to one page in one browser, some of each kind; medians are told. */
export class Visits {
  readonly #browser: ExtensionBrowser;
  readonly #address: (watch: keyof typeof watches) => string;
  readonly #seconds: number;

  constructor(browser: ExtensionBrowser, { origin }: PageServer, at: number, seconds: number) {
    this.#browser = browser;
    this.#address = (watch) => `${origin}2024/${watch}-${at}`;
    this.#seconds = seconds;
  }

  /** Opens the page under a watch, and asks something of it once it is painted or at rest. */
  async #visit<T>(watch: keyof typeof watches, ask: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.#browser.newPage();
    await page.goto(this.#address(watch));
    await page.bringToFront();
    const answer = await ask(page);
    await page.close();
    return answer;
  }

  async thread(): Promise<ThreadTimes> {
    const times = await series(() =>
      this.#visit('thread', async (page) => {
        await rest(this.#seconds * 1000);
        return page.evaluate(() => (window as Watched).threadTimes!);
      }),
    );
    return { busy: median(times.map(({ busy }) => busy)), longest: median(times.map(({ longest }) => longest)) };
  }

  /** Milliseconds from the page's being loaded to the first highlight, with the background awake or stopped before. */
  async painted(background: 'awake' | 'asleep'): Promise<number> {
    const times = await series(async () => {
      if (background === 'asleep') await this.#browser.stopBackground();
      const asked = (page: Page) => page.evaluate(() => (window as Watched).painted ?? null);
      return this.#visit('highlights', (page) => until('a highlight', () => asked(page), patience));
    });
    return median(times);
  }

  /** Bytes. */
  async memory(): Promise<number> {
    const bytes = await series(() =>
      this.#visit('highlights', async (page) => {
        await rest(this.#seconds * 1000);
        return (await page.memory()).bytes;
      }),
    );
    return median(bytes);
  }
}

/** Measures each page in a browser with an extension. */
export async function visitAll<T>(
  name: BrowserName,
  extension: string,
  server: PageServer,
  subjects: readonly Subject[],
  measure: (visits: Visits, subject: Subject) => Promise<T>,
): Promise<T[]> {
  const browser = await launch(name, { extension, window: false });
  try {
    // The first pages of a new browser pay for much that is not ours.
    await new Visits(browser, server, 0, 2).thread();
    const measured: T[] = [];
    for (const [at, subject] of subjects.entries())
      measured.push(await measure(new Visits(browser, server, at, subject.seconds), subject));
    return measured;
  } finally {
    await browser.close();
  }
}
