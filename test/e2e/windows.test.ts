import { beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { View } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { cardText, clickOn, describeInBrowsers, openArticle, paintedTexts, type Stage, untilBare } from './stage';

declare const chrome: ExtensionApi;

describeInBrowsers('two windows with an article each', (stage) => {
  const other = {} as Stage;
  beforeAll(async () => {
    await openArticle(stage);
    Object.assign(other, { ...stage, page: await stage.browser.newWindow() });
    await openArticle(other, 'quotes');
  });

  const titleIn = (view: Pick<View, 'evaluate'>): Promise<string> =>
    until('the list', () =>
      view.evaluate(() => document.querySelector('.item') && document.querySelector('h1')!.innerText),
    );

  async function popupTitle({ browser, page }: Stage): Promise<string> {
    await page.bringToFront();
    const popup = await browser.openPopup();
    const title = await titleIn(popup);
    await popup.close();
    return title;
  }

  it('have a popup each, of what is in front in it', async () => {
    const [mine, others] = [await popupTitle(stage), await popupTitle(other)];
    expect(mine).not.toBe(others);
    expect(await popupTitle(stage)).toBe(mine);
  });

  it('have a badge each', async () => {
    const badges = await stage.browser.inBackground(async () => {
      const tabs = await chrome.tabs.query({ active: true });
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id! })));
    });
    expect(badges).toHaveLength(2);
    expect(new Set(badges).size).toBe(2);
  });

  it('are stepped through and switched one by one', async () => {
    await stage.page.bringToFront();
    await stage.browser.runCommand('next-statement');
    await until('the card', async () => (await cardText(stage)) !== '');
    await other.page.bringToFront();
    expect(await cardText(other)).toBe('');
    await other.browser.runCommand('toggle-highlights');
    await untilBare(other.page);
    expect(await paintedTexts(stage.page)).not.toEqual([]);
    await other.browser.runCommand('toggle-highlights');
    await until('lines', async () => (await paintedTexts(other.page)).length > 0);
  });

  it('have a panel each, of what is in front in it', async () => {
    const open = async ({ browser, page }: Stage): Promise<Pick<View, 'evaluate'>> => {
      await page.bringToFront();
      if (browser.name === 'firefox') await browser.runCommand('open-panel');
      else await clickOn(await browser.openPopup(), '[aria-label="Open the side panel"]');
      return browser.panel();
    };
    const mine = await titleIn(await open(stage));
    const others = await open(other);
    const before = await titleIn(others);
    expect(before).not.toBe(mine);
    await other.page.goto(`${stage.server.origin}shop`);
    await until('the notice', () => others.evaluate(() => /not an article/.test(document.body.innerText)));
    await stage.page.bringToFront();
    expect(await titleIn(await stage.browser.panel())).toBe(mine);
  });
});
