import { beforeEach, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { until } from '../../src/tools/browsers/patience';
import { cardText, describeInBrowsers, openArticle, placeOf, selectWords, untilBare, untilCardHas } from './stage';

declare const chrome: ExtensionApi;

describeInBrowsers('the context menu', (stage) => {
  beforeEach(() => openArticle(stage));

  const cardHas = (words: string) => untilCardHas(stage, words);
  const select = (words: string): Promise<void> => selectWords(stage.page, words);

  it('tells who said the selected words', async () => {
    await select('blank cheque');
    await stage.browser.chooseMenu('statement-at-selection');
    await cardHas('Davit Marchetti');
  });

  it('tells that the selected words are nobody’s', async () => {
    await select('has outlived three mayors');
    await stage.browser.chooseMenu('statement-at-selection');
    await cardHas('No statement was found here.');
  });

  it.each([
    ['where On Record reads only at a click', { run: 'click' }],
    ['where the site is switched off', { sitesOff: ['127.0.0.1'] }],
    ['where the highlights are hidden', { highlights: false }],
  ])('reads the page for whoever asks %s', async (_, settings) => {
    const { page, browser } = stage;
    await browser.inBackground((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
    await untilBare(page);
    await select('blank cheque');
    await browser.chooseMenu('statement-at-selection');
    await cardHas('Davit Marchetti');
    await browser.inBackground(() => chrome.storage.local.clear());
  });

  it('tells who says what is under the pointer, and gives the focus back', async () => {
    const { page, browser } = stage;
    const { x, y } = await placeOf(page, 'We have waited a generation');
    await page.rightClick(x, y);
    await browser.chooseMenu('statement-at-pointer');
    await cardHas('Petra Solheim');
    await page.press('Escape');
    await until('no card', async () => (await cardText(stage)) === '');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('tells that there is nothing under the pointer', async () => {
    const { page, browser } = stage;
    await page.rightClick(5, 400);
    await browser.chooseMenu('statement-at-pointer');
    await cardHas('No statement was found here.');
  });
});
