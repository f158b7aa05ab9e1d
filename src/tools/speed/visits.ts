import type { BrowserName, ExtensionBrowser, Page, Work } from '../browsers/browser';
import { launch } from '../browsers/launch';
import { until } from '../browsers/patience';
import { type PageServer, servePages } from '../browsers/serve';
import type { Subject } from './subjects';
import { type Watched, watches } from './thread';

/** How long a page may take to be read. */
const patience = 60_000;

const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Serves each page with the one or the other watch in its head. */
export const serveSubjects = (subjects: readonly Subject[]): Promise<PageServer> =>
  servePages((asked) => {
    const [, watch, at] = /^\/2024\/(\w+)-(\d+)$/.exec(asked) ?? [];
    return subjects[Number(at)]?.html(watches[watch as keyof typeof watches]) ?? null;
  });

/** A browser with one extension, which visits the served pages; pages go by their place among the subjects. */
export class Visitor {
  readonly #browser: ExtensionBrowser;
  readonly #origin: string;

  private constructor(browser: ExtensionBrowser, { origin }: PageServer) {
    this.#browser = browser;
    this.#origin = origin;
  }

  static async open(name: BrowserName, extension: string, server: PageServer): Promise<Visitor> {
    const visitor = new Visitor(await launch(name, { extension, window: false }), server);
    // The first page of a new browser pays for much that is not ours.
    await visitor.longestTask(0, 2);
    return visitor;
  }

  async #open(page: Page, watch: keyof typeof watches, at: number): Promise<void> {
    await page.goto(`${this.#origin}2024/${watch}-${at}`);
    await page.bringToFront();
  }

  /** Opens a page under a watch, and asks something of it once it is painted or at rest. */
  async #visit<T>(watch: keyof typeof watches, at: number, ask: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.#browser.newPage();
    await this.#open(page, watch, at);
    const answer = await ask(page);
    await page.close();
    return answer;
  }

  /** What the main thread does for a page until it is at rest. */
  async work(at: number, seconds: number): Promise<Work> {
    const page = await this.#browser.newPage();
    const told = await page.watchWork();
    await this.#open(page, 'nothing', at);
    await rest(seconds * 1000);
    const work = await told();
    await page.close();
    return work;
  }

  /** Milliseconds. */
  longestTask(at: number, seconds: number): Promise<number> {
    return this.#visit('thread', at, async (page) => {
      await rest(seconds * 1000);
      return page.evaluate(() => (window as Watched).longestTask!);
    });
  }

  /** Milliseconds from the page's being loaded to the first highlight, with the background awake or stopped before. */
  async painted(at: number, background: 'awake' | 'asleep'): Promise<number> {
    if (background === 'asleep') await this.#browser.stopBackground();
    const asked = (page: Page) => page.evaluate(() => (window as Watched).painted ?? null);
    return this.#visit('highlights', at, (page) => until('a highlight', () => asked(page), patience));
  }

  /** Bytes. */
  memory(at: number, seconds: number): Promise<number> {
    return this.#visit('highlights', at, async (page) => {
      await rest(seconds * 1000);
      return (await page.memory()).bytes;
    });
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** Some rounds of visits by each in turn, so that whatever else slows the machine meets all of them alike. */
export async function inTurns<T>(
  visitors: readonly Visitor[],
  rounds: number,
  visit: (visitor: Visitor) => Promise<T>,
): Promise<T[][]> {
  const visits: T[][] = visitors.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, visitor] of visitors.entries()) visits[i]!.push(await visit(visitor));
  return visits;
}
