import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName, ExtensionBrowser, Page } from '../browsers/browser';
import { launch } from '../browsers/launch';
import { until } from '../browsers/patience';
import { type PageServer, servePages } from '../browsers/serve';
import { median } from './median';
import { type ThreadTimes, type Watched, watches } from './thread';

/** A page to be visited. */
export interface Subject {
  name: string;
  html(head: string): string;
  /** Whether On Record finds an article there. */
  paints: boolean;
  /** How long its main thread is watched, with and without us: about as long as reading it takes. */
  seconds: number;
}

/** A page with On Record, and the same with an extension that does nothing; medians of some visits. */
export interface PageSpeed {
  subject: Subject;
  with: ThreadTimes;
  without: ThreadTimes;
  /** Milliseconds from the page's being loaded to the first highlight; null where there is none. */
  awake: number | null;
  /** The same, with the background stopped before the visit. */
  asleep: number | null;
  /** Bytes of memory beyond those that the page takes without us. */
  memory: number;
}

const rounds = 3;
/** How long a page may take to be read. */
const patience = 60_000;

/** An extension that does nothing, so that both runs differ in ours alone. */
function makeBlank(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-blank-'));
  writeFileSync(path.join(folder, 'blank.js'), '');
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    background: { service_worker: 'blank.js', scripts: ['blank.js'] },
    browser_specific_settings: { gecko: { id: 'blank@on-record.example' } },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function series<T>(visit: () => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let round = 0; round < rounds; round++) values.push(await visit());
  return values;
}

/** Visits pages in one browser. */
class Visits {
  constructor(
    readonly browser: ExtensionBrowser,
    readonly server: PageServer,
    readonly isOurs: boolean,
  ) {}

  /** Opens a page under a watch, and asks something of it once it is painted or at rest. */
  async #visit<T>(at: number, watch: keyof typeof watches, ask: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.browser.newPage();
    await page.goto(`${this.server.origin}2024/${watch}-${at}`);
    await page.bringToFront();
    const answer = await ask(page);
    await page.close();
    return answer;
  }

  async thread(subject: Subject, at: number): Promise<ThreadTimes> {
    const times = await series(() =>
      this.#visit(at, 'thread', async (page) => {
        await rest(subject.seconds * 1000);
        return page.evaluate(() => (window as Watched).threadTimes!);
      }),
    );
    return { busy: median(times.map(({ busy }) => busy)), longest: median(times.map(({ longest }) => longest)) };
  }

  async painted(at: number, before: () => Promise<void>): Promise<number> {
    const times = await series(async () => {
      await before();
      const asked = (page: Page) => page.evaluate(() => (window as Watched).painted ?? null);
      return this.#visit(at, 'highlights', (page) => until('a highlight', () => asked(page), patience));
    });
    return median(times);
  }

  async memory(subject: Subject, at: number): Promise<number> {
    const bytes = await series(() =>
      this.#visit(at, 'highlights', async (page) => {
        await rest(subject.seconds * 1000);
        return (await page.memory()).bytes;
      }),
    );
    return median(bytes);
  }
}

async function inBrowser<T>(
  name: BrowserName,
  extension: string,
  server: PageServer,
  isOurs: boolean,
  measure: (visits: Visits) => Promise<T>,
): Promise<T> {
  const browser = await launch(name, { extension, window: false });
  try {
    const visits = new Visits(browser, server, isOurs);
    // The first pages of a new browser pay for much that is not ours.
    await visits.thread({ name: '', html: () => '', paints: false, seconds: 2 }, 0);
    return await measure(visits);
  } finally {
    await browser.close();
  }
}

type Half = { thread: ThreadTimes; memory: number; awake: number | null; asleep: number | null };

function measureAll(subjects: readonly Subject[]): (visits: Visits) => Promise<Half[]> {
  return async (visits) => {
    const halves: Half[] = [];
    for (const [at, subject] of subjects.entries()) {
      const paints = visits.isOurs && subject.paints;
      halves.push({
        thread: await visits.thread(subject, at),
        memory: await visits.memory(subject, at),
        awake: paints ? await visits.painted(at, async () => undefined) : null,
        asleep: paints ? await visits.painted(at, () => visits.browser.stopBackground()) : null,
      });
    }
    return halves;
  };
}

/** Visits each page with and without On Record. */
export async function pageSpeeds(name: BrowserName, extension: string, subjects: Subject[]): Promise<PageSpeed[]> {
  const server = await servePages((asked) => {
    const [, watch, at] = /^\/2024\/(\w+)-(\d+)$/.exec(asked) ?? [];
    return subjects[Number(at)]?.html(watches[watch as keyof typeof watches]) ?? null;
  });
  const blank = makeBlank();
  try {
    const without = await inBrowser(name, blank, server, false, measureAll(subjects));
    const ours = await inBrowser(name, extension, server, true, measureAll(subjects));
    return subjects.map((subject, i) => {
      const { thread, memory, awake, asleep } = ours[i]!;
      return { subject, with: thread, without: without[i]!.thread, awake, asleep, memory: memory - without[i]!.memory };
    });
  } finally {
    rmSync(blank, { recursive: true });
    await server.close();
  }
}
