import { type BrowserContext, chromium, type Page as ChromiumPage } from 'playwright-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionBrowser, LaunchOptions, Page } from './browser';
import { pageOf } from './chromium/page';
import { Targets } from './chromium/targets';
import { until, within } from './patience';

declare const chrome: ExtensionApi & {
  /** What the page of Chrome's that shows the extensions has. */
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

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
  { extension, downloads, inPrivate }: LaunchOptions,
): Promise<ExtensionBrowser> {
  const origin = `chrome-extension://${id}/`;
  const targets = await Targets.of(context.browser()!, origin);
  if (downloads) await targets.saveTo(downloads);
  const install = (): Promise<void> => targets.install(extension, inPrivate ?? false);
  // What the command line installs stays out of private windows.
  if (inPrivate) await install();
  let front: ChromiumPage | undefined;
  const inFront = (page: ChromiumPage): Page => {
    front = page;
    return pageOf(page, () => (front = page));
  };
  const newPage = async (): Promise<Page> => inFront(await context.newPage());
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
    // One that has only just started does not have the extension's interface yet; one from before an update has lost it.
    return targets.open('service_worker', '', (view) =>
      view.evaluate(async () => (await chrome.windows.getAll()).length > 0),
    );
  }

  const inBackground: ExtensionBrowser['inBackground'] = async (inside, argument) =>
    (await worker()).evaluate(inside, argument);

  async function fire(event: 'menu' | 'command', told: unknown): Promise<void> {
    const windowId = await targets.windowOf(pageInFront());
    await inBackground(
      async (fired) => {
        const [tab] = await chrome.tabs.query({ active: true, windowId: fired.windowId });
        const events = { menu: chrome.contextMenus.onClicked, command: chrome.commands.onCommand };
        (events[fired.event] as unknown as Dispatching).dispatch(fired.told, tab);
      },
      { event, told, windowId },
    );
  }

  return {
    name: 'chromium',
    newPage,
    async newWindow({ private: incognito } = { private: false }) {
      const opened = context.waitForEvent('page');
      await inBackground((wanted) => chrome.windows.create(wanted), { incognito, url: 'about:blank' });
      return inFront(await opened);
    },
    newExtensionPage,
    inBackground,
    async openPopup() {
      await targets.clickAction(pageInFront());
      const popup = await targets.open('page', 'src/popup/popup.html');
      await until('the popup', () => popup.evaluate(() => document.readyState === 'complete'));
      return popup;
    },
    panel: () => targets.openBeside(pageInFront(), 'src/panel/panel.html'),
    chooseMenu: (menuItemId) => fire('menu', { menuItemId }),
    // Keys that a program presses do not reach extension commands in a headless browser.
    runCommand: (name) => fire('command', name),
    async allowSites(allowed) {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        ([extensionId, hostAccess]) =>
          chrome.developerPrivate.updateExtensionConfiguration({ extensionId: extensionId!, hostAccess: hostAccess! }),
        [id, allowed ? 'ON_ALL_SITES' : 'ON_CLICK'],
      );
      await settings.close();
    },
    // A worker that is asked something at that moment is there again, under the same id, before it was seen to go.
    stopBackground: () => within(2_000, 'stopping', targets.close('service_worker')).catch(() => undefined),
    reinstall: install,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    close: () => within(10_000, 'closing Chromium', context.close()),
  };
}
