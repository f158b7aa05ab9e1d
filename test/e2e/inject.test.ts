import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Page } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { script, story } from './hostile/story';
import { cardText, describeInBrowsers, openArticle, openCard, paintedTexts, untilBare, untilPainted } from './stage';

declare const chrome: ExtensionApi;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

/** An article that comes a while after the page, as from a server that is slow to answer. */
function comeLate(): void {
  addEventListener('DOMContentLoaded', () => {
    const main = document.querySelector('article')!;
    const text = main.innerHTML;
    main.replaceChildren('Loading');
    setTimeout(() => (main.innerHTML = text), 2_500);
  });
}

/** Says and does whatever a page can to those who look at it. */
function playTricks(): void {
  Object.assign(globalThis, { requestIdleCallback: () => 0, MutationObserver: null });
  for (const name of ['querySelector', 'createTreeWalker', 'addEventListener'])
    Object.assign(Document.prototype, { [name]: () => null });
  addEventListener('DOMContentLoaded', () => {
    dispatchEvent(new PopStateEvent('popstate'));
    document.dispatchEvent(new Event('visibilitychange'));
    for (const mark of ['on-record/1', 'on-record'])
      postMessage({ mark, to: 'background', name: 'readPage', request: null }, '*');
  });
}

describeInBrowsers(
  'the script that reads',
  (stage) => {
    /** Puts it into the tab in front, as it is put where a page may be an article. */
    const inject = (): Promise<unknown> =>
      stage.browser.inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: ['/src/content/content.js'] });
      });
    /** Whether it answers there. */
    const answers = (): Promise<boolean> =>
      stage.browser.inBackground(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const question = { mark: 'on-record/1', to: 'page', name: 'getCount', request: null };
        return chrome.tabs.sendMessage(tab!.id!, question).then(
          () => true,
          () => false,
        );
      });

    it('is not there where there is no article', async () => {
      await stage.page.goto(`${stage.server.origin}shop`);
      await rest();
      expect(await answers()).toBe(false);
    });

    it('does nothing in a page that has not asked for it, having taken the place of one that did', async () => {
      await stage.page.goto(`${stage.server.origin}shop`);
      await inject();
      expect(await answers()).toBe(false);
    });

    it('runs once, however often it is put in', async () => {
      await openArticle(stage);
      const before = (await paintedTexts(stage.page)).sort();
      await inject();
      await inject();
      await rest();
      expect((await paintedTexts(stage.page)).sort()).toEqual(before);
      await openCard(stage, 'We have waited a generation');
      expect((await cardText(stage)).match(/Copy statement/g)).toHaveLength(1);
      await stage.browser.runCommand('toggle-highlights');
      await untilBare(stage.page);
      await stage.browser.runCommand('toggle-highlights');
    });

    it('comes to an article that comes late', async () => {
      await stage.page.goto(`${stage.server.origin}2024/late`);
      await rest();
      expect(await answers()).toBe(false);
      await untilPainted(stage.page);
    });

    it('comes to a page that plays tricks on those who look', async () => {
      await openArticle(stage, '2024/tricks');
    });

    describe('with many tabs open', () => {
      const tabs: Page[] = [];
      beforeAll(async () => {
        for (let i = 0; i < 8; i++) {
          const tab = await stage.browser.newPage();
          tabs.push(tab);
          await tab.bringToFront();
          await tab.goto(`${stage.server.origin}article`);
          await untilPainted(tab);
        }
      });
      afterAll(async () => {
        for (const tab of tabs) await tab.close();
        await stage.page.bringToFront();
      });

      it('comes after an update to each open tab once it is seen, and not before', async () => {
        await stage.browser.reinstall();
        await rest();
        await until('the tab in front', answers);
        for (const tab of tabs) {
          await tab.bringToFront();
          await until('the script', answers);
          await untilPainted(tab);
        }
      });
    });
  },
  {
    pages: {
      '/2024/late': () => story({ head: script(comeLate) }),
      '/2024/tricks': () => story({ head: script(playTricks) }),
    },
  },
);
