import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Served } from '../../src/tools/browsers/serve';
import { until } from '../../src/tools/browsers/patience';
import { settledState } from '../../src/tools/start/pageState';
import { script, story } from './hostile/story';
import { clickOn, describeInBrowsers, type MadePages, openArticle, placeOf, untilBare, untilPainted } from './stage';

/** Where the browsers themselves look for updates, whatever is installed. */
const ownErrands = [
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
];

const hostOf = (address: string): string => new URL(address.includes('//') ? address : `https://${address}`).hostname;

/** Notes every change of the page from its first moment on. */
function watchChanges(): void {
  const changes: string[] = [];
  Object.assign(globalThis, { changes });
  addEventListener('DOMContentLoaded', () => {
    const nameOf = (node: Node): string => node.nodeName.toLowerCase();
    const note = (records: MutationRecord[]): void => {
      for (const { type, target, addedNodes, removedNodes } of records)
        changes.push([type, nameOf(target), ...[...addedNodes, ...removedNodes].map(nameOf)].join(' '));
    };
    const everything = { childList: true, characterData: true, attributes: true, subtree: true };
    new MutationObserver(note).observe(document, everything);
  });
}

const fixtures = path.join(import.meta.dirname, '../fixtures/pages');

/** The test's pages, which may load nothing themselves, so that whatever is asked for is asked by us. */
const quiet: MadePages = Object.fromEntries(
  ['articles', 'other'].flatMap((kind) =>
    readdirSync(path.join(fixtures, kind)).map((file): [string, () => Served] => [
      `/2024/${kind}-${file}`,
      () => ({
        body: readFileSync(path.join(fixtures, kind, file), 'utf8'),
        headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" },
      }),
    ]),
  ),
);

const made: MadePages = { ...quiet, '/2024/watched': () => story({ head: script(watchChanges) }) };

describeInBrowsers(
  'a visit',
  (stage) => {
    beforeAll(async () => {
      const { page, server } = stage;
      await page.goto(`${server.origin}article`);
      await untilPainted(page);
    });

    it('leaves the page as it was, but for one empty element', async () => {
      const { page, server } = stage;
      const { x, y } = await placeOf(page, 'We have waited a generation');
      await page.hover(x, y);
      await until('the card', async () => (await page.closedText()).includes('Petra Solheim'));
      await page.hover(5, 400);
      const served = await (await fetch(`${server.origin}article`)).text();
      const [now, before] = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        return [document.head.outerHTML + document.body.outerHTML, parsed.head.outerHTML + parsed.body.outerHTML];
      }, served);
      expect(now).toBe(before);
      const beside = await page.evaluate(() =>
        [...document.documentElement.children]
          .filter((element) => !/^(HEAD|BODY)$/.test(element.tagName))
          .map((element) => element.outerHTML),
      );
      expect(beside.length).toBeLessThanOrEqual(1);
      expect(beside.join()).toMatch(/^(<div popover="manual"><\/div>)?$/);
    });

    it('asks for nothing but the page', async () => {
      const { page, browser, server, outside } = stage;
      await page.reload();
      await untilPainted(page);
      const popup = await browser.openPopup();
      await popup.close();
      expect(server.asked.filter((path) => path !== '/article' && path !== '/favicon.ico')).toEqual([]);
      expect(outside.asked.map(hostOf).filter((host) => !ownErrands.includes(host))).toEqual([]);
    });

    it('shows the page no change within it, and the same markup before, during and after', async () => {
      const { page, browser } = stage;
      await openArticle(stage, '2024/watched');
      const markup = () => page.evaluate(() => document.head.outerHTML + document.body.outerHTML);
      const before = await markup();
      const { x, y } = await placeOf(page, 'We have waited a generation');
      await page.hover(x, y);
      await until('the card', async () => (await page.closedText()).includes('Petra Solheim'));
      const popup = await browser.openPopup();
      await clickOn(popup, '.item');
      await clickOn(popup, '.details button');
      await popup.close();
      expect(await markup()).toBe(before);
      await browser.runCommand('toggle-highlights');
      await untilBare(page);
      expect(await markup()).toBe(before);
      const changes = await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
      expect(changes).toContain('childList html div');
      expect(changes.filter((change) => !/^(?:childList html div|attributes div)$/.test(change))).toEqual([]);
    });

    it('asks for nothing on any page of the tests', async () => {
      const { page, server, outside, browser } = stage;
      for (const address of Object.keys(quiet)) {
        await page.goto(server.origin + address.slice(1));
        await settledState(browser);
      }
      const asked = new Set(server.asked);
      expect(Object.keys(quiet).filter((address) => !asked.has(address))).toEqual([]);
      const known = new Set([...Object.keys(made), '/article', '/favicon.ico']);
      expect([...asked].filter((address) => !known.has(address))).toEqual([]);
      expect(outside.asked.map(hostOf).filter((host) => !ownErrands.includes(host))).toEqual([]);
    });
  },
  { pages: made },
);
