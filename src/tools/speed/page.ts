import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName, ExtensionBrowser } from '../browsers/browser';
import { launch } from '../browsers/launch';
import { until } from '../browsers/patience';
import { servePages } from '../browsers/serve';
import { pageOf, paragraphs, type ThreadTimes } from './article';

/** A page's main thread with On Record and with an extension that does nothing. */
export interface PageSpeed {
  words: number;
  with: ThreadTimes;
  without: ThreadTimes;
}

/** How long a page may take to be read; the blank extension never paints, and is waited for as long as `settling`. */
const patience = 20_000;
const settling = 2_000;

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

async function visit(browser: ExtensionBrowser, url: string, paints: boolean): Promise<ThreadTimes> {
  const page = await browser.newPage();
  const read = () => page.evaluate(() => (window as unknown as { threadTimes: ThreadTimes }).threadTimes);
  await page.goto(url);
  await page.bringToFront();
  // A page that is refused is never painted, and its times count all the same.
  if (paints) await until('a highlight', async () => (await read()).painted !== null, patience).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, settling));
  const times = await read();
  await page.close();
  return times;
}

async function visitAll(name: BrowserName, extension: string, urls: string[], paints: boolean): Promise<ThreadTimes[]> {
  const browser = await launch(name, { extension, window: false });
  try {
    // The first page of a new browser pays for much that is not ours.
    await visit(browser, urls[0]!, paints);
    const times: ThreadTimes[] = [];
    for (const url of urls) times.push(await visit(browser, url, paints));
    return times;
  } finally {
    await browser.close();
  }
}

/** Visits pages of these lengths, with and without. */
export async function pageSpeeds(name: BrowserName, extension: string, lengths: number[]): Promise<PageSpeed[]> {
  const pages = new Map(lengths.map((words) => [`/2024/line-to-the-quay-${words}`, pageOf(paragraphs(words))]));
  const server = await servePages((asked) => pages.get(asked) ?? null);
  const urls = [...pages.keys()].map((asked) => server.origin + asked.slice(1));
  const blank = makeBlank();
  try {
    const without = await visitAll(name, blank, urls, false);
    const times = await visitAll(name, extension, urls, true);
    return lengths.map((words, i) => ({ words, with: times[i]!, without: without[i]! }));
  } finally {
    rmSync(blank, { recursive: true });
    await server.close();
  }
}
