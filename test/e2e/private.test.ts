import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { until } from '../../src/tools/browsers/patience';
import { cardText, clickOn, describeInBrowsers, openArticle, openCard, type Stage } from './stage';

declare const chrome: ExtensionApi;

const quote = 'We have waited a generation';

describeInBrowsers(
  'a private window',
  (stage) => {
    const window = {} as Stage;
    beforeAll(async () => {
      Object.assign(window, { ...stage, page: await stage.browser.newWindow({ private: true }) });
      await openArticle(window);
    });

    /** All that would outlive the window. */
    const kept = () =>
      stage.browser.inBackground(async () => ({
        ...(await chrome.storage.local.get()),
        ...(await chrome.storage.session.get()),
        ...(await chrome.storage.sync.get()),
        ...Object.fromEntries((await indexedDB.databases()).map(({ name }) => [name!, 'a database'])),
      }));
    afterAll(async () => {
      await window.page.close();
      expect(await kept()).toEqual({});
    });

    it('has its article read, in page and popup', async () => {
      expect(await stage.browser.inBackground(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
      const popup = await stage.browser.openPopup();
      const [tab] = await popup.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
      expect(tab).toMatchObject({ incognito: true, url: `${stage.server.origin}article` });
      await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
      await popup.close();
    });

    it('offers no correction on its cards', async () => {
      await openCard(window, quote);
      expect(await cardText(window)).toContain('Copy statement');
      expect(await cardText(window)).not.toContain('Wrong speaker');
      await window.page.press('Escape');
    });

    it('keeps no correction that is sent to it all the same', async () => {
      const popup = await stage.browser.openPopup();
      const answer = await popup.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const request = { statement: { reading: 0, item: 0 }, verdicts: [{ is: 'notStatement' }] };
        return chrome.tabs.sendMessage(tab!.id!, { mark: 'on-record/1', to: 'page', name: 'correct', request });
      });
      await popup.close();
      expect(answer).toMatchObject({ ok: false, error: 'Nothing is kept from private windows.' });
      expect(await kept()).toEqual({});
    });

    it('is not kept in the record, though it is asked for', async () => {
      const popup = await stage.browser.openPopup();
      await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
      expect(await popup.evaluate(() => document.querySelector('.in-record'))).toBeNull();
      const answer = await popup.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const request = { tabId: tab!.id! };
        return chrome.runtime.sendMessage({ mark: 'on-record/1', to: 'record', name: 'keepPage', request });
      });
      await popup.close();
      expect(answer).toMatchObject({ ok: false, error: 'Nothing is kept from private windows.' });
    });

    it('keeps neither the order that the popup was given nor a site that was switched off', async () => {
      const popup = await stage.browser.openPopup();
      await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
      await popup.evaluate(() => {
        const [order] = [...document.querySelectorAll('select')].filter(({ options }) =>
          [...options].some(({ value }) => value === 'reading'),
        );
        order!.value = 'reading';
        order!.dispatchEvent(new Event('change', { bubbles: true }));
      });
      expect(await popup.evaluate(() => document.querySelectorAll('footer .switch').length)).toBe(1);
      await clickOn(popup, 'footer .switch');
      await until('no highlights', () => window.page.evaluate(() => CSS.highlights.size === 0));
      await popup.close();
      expect(await kept()).toEqual({});
    });
  },
  { inPrivate: true },
);
