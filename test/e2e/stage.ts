import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import {
  type BrowserName,
  browserNames,
  type ExtensionBrowser,
  type Page,
  type View,
} from '../../src/tools/browsers/browser';
import { launch } from '../../src/tools/browsers/launch';
import { placeOfPainted } from '../../src/tools/browsers/painted';
import { until } from '../../src/tools/browsers/patience';
import { recordRequests, type Recorder } from '../../src/tools/browsers/record';
import { type PageServer, type Served, servePages } from '../../src/tools/browsers/serve';

declare const chrome: ExtensionApi;

const root = new URL('../../', import.meta.url);
const fileOf = (name: string): string => fileURLToPath(new URL(name, root));

/** The pages that tests visit, by the path they are served under. */
const pages: Record<string, string> = {
  '/article': 'src/tools/sample/article.html',
  '/valley/paper-mill-to-close-in-autumn': 'test/fixtures/e2e/rolling.html',
  '/quotes': 'test/fixtures/e2e/quotes.html',
  '/shop': 'test/fixtures/e2e/shop.html',
};

/** A browser with On Record as it is built, a page in front, and servers that see what is asked for. */
export interface Stage {
  browser: ExtensionBrowser;
  page: Page;
  server: PageServer;
  /** What was asked of other machines. */
  outside: Recorder;
}

/** Pages that a test makes itself, by their path. */
export type MadePages = Record<string, () => Served>;

interface StageOptions {
  pages?: MadePages;
  /** Every plain http address shows our pages, as one does that has no https; else no other machine is reached. */
  plainHttp?: boolean;
  /** Where files that are saved go. */
  downloads?: string;
  /** On Record runs in private windows too. */
  inPrivate?: boolean;
  /** The page that comes up at the installation stays. */
  welcome?: boolean;
}

async function openStage(
  name: BrowserName,
  { pages: made = {}, plainHttp, downloads, inPrivate, welcome }: StageOptions,
): Promise<Stage> {
  const server = await servePages((path) => made[path]?.() ?? (pages[path] ? readFileSync(fileOf(pages[path])) : null));
  const outside = await recordRequests();
  const extension = fileOf(`dist/${name === 'chromium' ? 'chrome' : 'firefox'}`);
  const proxy = plainHttp ? new URL(server.origin).host : outside.address;
  const browser = await launch(name, { extension, window: false, proxy, downloads, inPrivate, welcome });
  const page = await browser.newPage();
  await page.bringToFront();
  return { browser, page, server, outside };
}

async function closeStage({ browser, server, outside }: Stage): Promise<void> {
  await browser.close();
  await server.close();
  await outside.close();
}

/** Tests that run in each browser; what stands on `stage` is there from the first test on. */
export function describeInBrowsers(what: string, tests: (stage: Stage) => void, options: StageOptions = {}): void {
  describe.each(browserNames)(`${what} in %s`, (name) => {
    const stage = {} as Stage;
    beforeAll(async () => void Object.assign(stage, await openStage(name, options)));
    afterAll(() => closeStage(stage));
    tests(stage);
  });
}

/** Opens a page and waits until its statements are painted. */
export async function openArticle({ page, server }: Stage, path = 'article'): Promise<void> {
  await page.goto(server.origin + path);
  await untilPainted(page);
}

/** The text under each of our highlights; they are all that a test page has. */
export const paintedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));

export async function untilPainted(page: Page): Promise<void> {
  await until('highlights', async () => (await paintedTexts(page)).length > 0);
}

export async function untilBare(page: Page): Promise<void> {
  await until('no highlights', async () => (await paintedTexts(page)).length === 0);
}

export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await placeOfPainted(page, words);
  if (!place) throw new Error(`Nothing painted holds “${words}”.`);
  return place;
}

/** What stands on the toolbar button over the page in front. */
export const badgeOf = ({ browser }: Stage): Promise<string> =>
  browser.inBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tab!.id });
  });

/** What the card says; empty where none is open. */
export const cardText = async ({ page }: Stage): Promise<string> =>
  (await page.closedText()).replace(/\s+/g, ' ').trim();

/** Opens the card of the statement with these words as the keyboard does, so that it has the focus. */
export async function openCard(stage: Stage, words: string): Promise<void> {
  const { page, browser } = stage;
  await page.evaluate((sought) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const holds = (range: Range): boolean => String(range).replace(/\s+/g, ' ').includes(sought);
    const { startContainer, startOffset } = ranges.find(holds)!;
    startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()!.setBaseAndExtent(startContainer, startOffset, startContainer, startOffset + 4);
  }, words);
  await browser.chooseMenu('statement-at-selection');
  await until('the card', async () => (await cardText(stage)) !== '');
}

/** Selects words of a page, as dragging over them does. */
export const selectWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !walker.currentNode.nodeValue!.includes(sought));
    const start = walker.currentNode.nodeValue!.indexOf(sought);
    getSelection()!.setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + sought.length);
  }, words);

/** Waits for words in the card. */
export const untilCardHas = async (stage: Stage, words: string): Promise<string> =>
  until(words, async () => {
    const text = await cardText(stage);
    return text.includes(words) && text;
  });

/** What is on the clipboard, as text. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'pasted';
    field.focus();
  });
  const value = (): Promise<string> =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')!.value);
  await page.paste();
  const text = await until('what is pasted', async () => (await value()) || null);
  await page.evaluate(() => document.querySelector('#pasted')!.remove());
  return text;
}

/** Clicks the middle of the first element that matches and holds `words`. */
export async function clickOn(view: View, selector: string, words = ''): Promise<void> {
  // What is scrolled to may move once more: the popup's header folds as its list is scrolled.
  let last = '';
  const place = await until(`${selector} ${words}`, async () => {
    const found = await view.evaluate(
      ([sought, text]) => {
        const element = [...document.querySelectorAll(sought!)].find((each) => each.textContent.includes(text!));
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = element?.getBoundingClientRect();
        return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
      },
      [selector, words],
    );
    const rests = JSON.stringify(found) === last;
    last = JSON.stringify(found);
    return rests ? found : null;
  });
  await view.click(place.x, place.y);
}

/** What was saved into a folder, which is empty again afterwards. */
export async function takeFile(folder: string): Promise<string> {
  const text = await until('the file', async () => {
    const [name] = readdirSync(folder).filter((each) => !/(?:part|download)$/.test(each));
    return name ? readFileSync(path.join(folder, name), 'utf8') : null;
  });
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
  return text;
}
