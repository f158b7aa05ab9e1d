import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page as FirefoxPage } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionBrowser, LaunchOptions, Page } from './browser';
import { expressionOf } from './expression';
import { allowSites, chooseMenu, closeMenu, runCommand, setColorScheme, stopBackground } from './firefox/controls';
import { evaluateIn, pictureOf } from './firefox/documents';
import { connectionOf, type Inside, insideFirefox } from './firefox/inside';
import { closedTextOf, memoryOf } from './firefox/page';
import { openPopup } from './firefox/popup';
import { watchWork } from './firefox/work';
import { until, within } from './patience';

declare const chrome: ExtensionApi;

function preferences(id: string, uuid: string, { proxy, downloads }: LaunchOptions): Record<string, unknown> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    // Else clocks go by whole milliseconds.
    'privacy.reduceTimerPrecision': false,
    // Else every profile gives the extension an address of its own.
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    // The oldest Firefox that we support has no Navigation API; Chromium shows how all goes with it.
    'dom.navigation.webidl.enabled': false,
    ...(downloads && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
    }),
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
    }),
  };
}

/** Firefox with the extension, driven by puppeteer over WebDriver BiDi. */
export async function launchFirefox(program: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const manifest = JSON.parse(readFileSync(path.join(options.extension, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko as { id: string };
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: !options.window,
    defaultViewport: options.window ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, uuid, options),
  });
  const install = async (): Promise<void> => {
    const extensionData = { type: 'path', path: options.extension };
    const allowed = { 'moz:allowPrivateBrowsing': options.inPrivate ?? false };
    await connectionOf(browser).send('webExtension.install', { extensionData, ...allowed });
  };
  await install();
  return extensionBrowser(browser, install, `moz-extension://${uuid}/`, await insideFirefox(browser, id));
}

function extensionBrowser(
  browser: Browser,
  reinstall: () => Promise<void>,
  origin: string,
  inside: Inside,
): ExtensionBrowser {
  const newPage = async (): Promise<Page> => pageOf(await browser.newPage(), inside);
  const inBackground = evaluateIn(inside, 'background');
  return {
    name: 'firefox',
    newPage,
    async newWindow({ private: incognito } = { private: false }) {
      const known = new Set(browser.targets());
      await inBackground((wanted) => chrome.windows.create(wanted), { incognito, url: 'about:blank' });
      const target = await browser.waitForTarget((each) => each.type() === 'page' && !known.has(each));
      return pageOf((await target.page())!, inside);
    },
    inBackground,
    async newExtensionPage(file) {
      const page = await newPage();
      // A page of an extension loads, but Firefox never says so.
      const opened = page.goto(origin + file).catch(() => undefined);
      await until(file, () => page.evaluate(() => location.protocol === 'moz-extension:' && !!document.body));
      void opened;
      return page;
    },
    openPopup: () => openPopup(inside),
    async panel() {
      const evaluate = evaluateIn(inside, 'sidebar');
      await until('the sidebar', () => evaluate(() => document.readyState === 'complete'));
      return { evaluate, screenshot: () => pictureOf(inside, 'sidebar') };
    },
    chooseMenu: (id) => chooseMenu(inside, id),
    async runCommand(name) {
      const commands = await inBackground(() => chrome.commands.getAll());
      const withKeys = commands.filter(({ shortcut }) => shortcut);
      await runCommand(
        inside,
        withKeys.findIndex((command) => command.name === name),
      );
    },
    allowSites: (allowed) => allowSites(inside, allowed),
    stopBackground: () => stopBackground(inside),
    reinstall,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () =>
      within(15_000, 'closing Firefox', browser.close()).catch(() => void browser.process()?.kill('SIGKILL')),
  };
}

function pageOf(page: FirefoxPage, inside: Inside): Page {
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load', timeout: 30_000 })),
    reload: async () => void (await page.reload({ waitUntil: 'load', timeout: 30_000 })),
    goBack: () => page.evaluate(() => history.back()),
    evaluate: async (inside, argument) => (await page.evaluate(expressionOf(inside, argument))) as never,
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key),
    async paste() {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    async rightClick(x, y) {
      await page.mouse.click(x, y, { button: 'right' });
      await closeMenu(inside);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    colorScheme: (scheme) => setColorScheme(inside, scheme),
    bringToFront: () => page.bringToFront(),
    memory: () => memoryOf(inside),
    watchWork: () => watchWork(inside),
    closedText: () => closedTextOf(inside),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
