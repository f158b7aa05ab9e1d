/**
 * Builds On Record, opens a real browser with it on an article, and tells who said what, and when:
 * `npm start -- [PAGE.html | URL] [--browser chromium|firefox]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName, ExtensionBrowser, Page } from './browsers/browser';
import { needBrowsers } from './browsers/install';
import { launch } from './browsers/launch';
import { placeOfPainted } from './browsers/painted';
import { until, within } from './browsers/patience';
import { servePages } from './browsers/serve';
import { runProgram } from './program';
import { buildExtension } from './build';
import { type Order, readOrder } from './start/order';
import { settledState } from './start/pageState';
import { report, shownStatements } from './start/report';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = path.join(root, 'src/tools/sample/article.html');
const output = path.join(root, 'output');

const patience = 120_000;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function show(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url).catch((error: Error) => {
    throw new Error(`${url} could not be opened: ${error.message.split('\n')[0]}`);
  });
  await page.bringToFront();
  const state = await settledState(browser);
  const statements = state.readings.flatMap(({ analysis }) => shownStatements(analysis));
  if (statements.length > 0) await until('highlights', () => page.evaluate(() => CSS.highlights.size > 0));
  say(`\n${report(state, process.stdout.columns ?? 120)}\n`);
  save(`page-${browser.name}.png`, await page.screenshot());
  await saveCard(page, `card-${browser.name}.png`);
  const popup = await browser.openPopup();
  await until('the popup', () => popup.evaluate(() => document.querySelector('.item, .notice') !== null));
  save(`popup-${browser.name}.png`, await popup.screenshot());
}

/** The card of a statement in the window, opened as a reader does; a page may have none there. */
async function saveCard(page: Page, name: string): Promise<void> {
  const place = await placeOfPainted(page);
  if (!place) return;
  await page.hover(place.x, place.y);
  await until('the card', async () => (await page.closedText()).trim() !== '');
  save(name, await page.screenshot());
  await page.press('Escape');
}

function save(name: string, picture: Uint8Array): void {
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, name), picture);
  say(`Saved ${path.relative(process.cwd(), path.join(output, name))}`);
}

/** What the order names, under an address; a page of this machine is served until it is closed. */
async function siteOf(page: Order['page']): Promise<{ url: string; close: () => Promise<void> }> {
  if ('url' in page) return { url: page.url, close: async () => undefined };
  const { name, html } = page;
  const { origin, close } = await servePages((asked) => (asked === `/${name}` ? html : null));
  return { url: origin + encodeURIComponent(name), close };
}

async function visit(name: BrowserName, extension: string, url: string): Promise<void> {
  const window = hasDisplay();
  const browser = await launch(name, { extension, window });
  try {
    await within(patience, 'showing the page', show(browser, url));
    if (window) {
      say('The browser stays open; close it to end.');
      await browser.closed;
    }
  } finally {
    await browser.close();
  }
}

async function start({ browser, page }: Order): Promise<void> {
  needBrowsers([browser]);
  say('Building the extension …');
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  await buildExtension(root, target);
  const site = await siteOf(page);
  try {
    await visit(browser, path.join(root, 'dist', target), site.url);
  } finally {
    await site.close();
  }
}

await runProgram(() => start(readOrder(process.argv.slice(2), sample)));
