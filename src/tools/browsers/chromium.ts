import { type BrowserContext, chromium, type Page as ChromiumPage } from 'playwright-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionBrowser, LaunchOptions, Memory, Page } from './browser';
import { Targets } from './chromium-targets';
import { expressionOf } from './expression';
import { until, within } from './patience';

declare const chrome: ExtensionApi;

/** Chrome's events can be fired by hand, though its documentation does not say so. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Lets a program click the toolbar button.
  '--enable-unsafe-extension-debugging',
  // Containers give /dev/shm too little for a large page.
  '--disable-dev-shm-usage',
];

/** Playwright makes a new one, and takes it away however the program ends. */
const ownProfile = '';

/** Chromium with the extension, driven by playwright and, where it shows no page, by the protocol beneath. */
export async function launchChromium(program: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const { extension, proxy } = options;
  const context = await chromium.launchPersistentContext(ownProfile, {
    executablePath: program,
    headless: !options.window,
    // A container lacks what the sandbox needs.
    chromiumSandbox: false,
    viewport: options.window ? null : { width: 1280, height: 900 },
    args: [
      ...quiet,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(proxy ? [`--proxy-server=${proxy}`] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return extensionBrowser(context, new URL(worker.url()).host, options);
}

async function extensionBrowser(
  context: BrowserContext,
  id: string,
  { extension, downloads }: LaunchOptions,
): Promise<ExtensionBrowser> {
  const origin = `chrome-extension://${id}/`;
  const targets = await Targets.of(context.browser()!, origin);
  if (downloads) await targets.saveTo(downloads);
  let front: ChromiumPage | undefined;
  const newPage = async (): Promise<Page> => {
    const page = (front = await context.newPage());
    return pageOf(page, () => (front = page));
  };
  /** The tab that the reader sees; behind one that was closed stands the one opened before it. */
  const pageInFront = (): ChromiumPage => (front && !front.isClosed() ? front : context.pages().at(-1)!);

  const newExtensionPage = async (file: string): Promise<Page> => {
    const page = await newPage();
    await page.goto(origin + file);
    return page;
  };

  /** Only a message wakes a stopped worker, and only a page of the extension can send one at will. */
  async function wake(): Promise<void> {
    const page = await context.newPage();
    await page.goto(`${origin}src/options/options.html`);
    await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    await page.close();
  }

  async function worker() {
    if (!(await targets.has('service_worker'))) await wake();
    const view = await targets.open('service_worker');
    // A worker that has only just started does not have the extension's interface yet.
    await until('the worker', () => view.evaluate(() => typeof chrome === 'object'));
    return view;
  }

  const inBackground: ExtensionBrowser['inBackground'] = async (inside, argument) =>
    (await worker()).evaluate(inside, argument);

  return {
    name: 'chromium',
    newPage,
    newExtensionPage,
    inBackground,
    async openPopup() {
      await targets.clickAction(pageInFront().url());
      const popup = await targets.open('page', 'src/popup/popup.html');
      await until('the popup', () => popup.evaluate(() => document.readyState === 'complete'));
      return popup;
    },
    panel: () => targets.open('page', 'src/panel/panel.html'),
    chooseMenu: (id) =>
      inBackground(async (menuItemId) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch({ menuItemId }, tab);
      }, id),
    // Keys that a program presses do not reach extension commands in a headless browser.
    runCommand: (name) =>
      inBackground(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as Dispatching).dispatch(command, tab);
      }, name),
    // A worker that is asked something at that moment is there again, under the same id, before it was seen to go.
    stopBackground: () => within(2_000, 'stopping', targets.close('service_worker')).catch(() => undefined),
    reinstall: () => targets.install(extension),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => within(10_000, 'closing Chromium', context.close()),
  };
}

function pageOf(page: ChromiumPage, noteFront: () => void): Page {
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load', timeout: 30_000 })),
    reload: async () => void (await page.reload({ waitUntil: 'load', timeout: 30_000 })),
    goBack: async () => void (await page.goBack({ waitUntil: 'load', timeout: 30_000 })),
    evaluate: (inside, argument) => page.evaluate(expressionOf(inside, argument)),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    tap: (x, y) => tapOn(page, x, y),
    press: (key) => page.keyboard.press(key),
    paste: () => page.keyboard.press('ControlOrMeta+v'),
    rightClick: (x, y) => page.mouse.click(x, y, { button: 'right' }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    colorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    async bringToFront() {
      await page.bringToFront();
      noteFront();
    },
    memory: () => memoryOf(page),
    closedText: () => closedTextOf(page),
    screenshot: () => page.screenshot({ animations: 'disabled' }),
    close: () => page.close(),
  };
}

/** By the protocol, for playwright taps in contexts alone that have no mouse. */
async function tapOn(page: ChromiumPage, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

async function memoryOf(page: ChromiumPage): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** The part of the protocol's DOM.Node that is read. */
interface ProtocolNode {
  nodeType: number;
  nodeValue: string;
  shadowRootType?: string;
  shadowRoots?: ProtocolNode[];
  children?: ProtocolNode[];
}

async function closedTextOf(page: ChromiumPage): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const textOf = (node: ProtocolNode, inside: boolean): string =>
    [
      ...(inside && node.nodeType === 3 ? [node.nodeValue] : []),
      ...(node.shadowRoots ?? []).map((root) => textOf(root, inside || root.shadowRootType === 'closed')),
      ...(node.children ?? []).map((child) => textOf(child, inside)),
    ].join('');
  return textOf(root, false);
}
