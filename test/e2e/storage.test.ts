import { afterEach, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { until } from '../../src/tools/browsers/patience';
import { cardText, clickOn, describeInBrowsers, openArticle, openCard } from './stage';

declare const chrome: ExtensionApi;

/** What storage may hold in Chrome, in bytes; Firefox sets no bound but the disk's. */
const quota = 10_485_760;

describeInBrowsers('stored data', (stage) => {
  afterEach(() => stage.browser.inBackground(() => chrome.storage.local.clear()));

  const store = (values: Record<string, unknown>): Promise<void> =>
    stage.browser.inBackground((stored) => chrome.storage.local.set(stored!), values);

  it.each([
    ['of no known shape', { settings: 'everything', 'corrections https://a.example/': { length: 1e9 } }],
    [
      'with holes',
      { settings: { run: 7, kinds: null, sitesOff: [null] }, 'corrections https://a.example/': [null, {}] },
    ],
    ['of a version to come', { settings: { run: 'everywhere', version: 99, palette: 'ultraviolet' }, schema: 12 }],
  ])('%s does not keep an article from being read', async (_, values) => {
    await store(values);
    await openArticle(stage);
  });

  it('that fills all the room there is keeps nothing more, and the reader is told', async ({ skip }) => {
    const { browser, page } = stage;
    skip(browser.name === 'firefox', 'Firefox has room until the disk is full.');
    await openArticle(stage);
    await store({ filler: 'x'.repeat(quota - 50) });
    await openCard(stage, 'We have waited a generation');
    // Next statement, copy quotation, copy link, wrong speaker; then the first choice, then "Save".
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter'] as const) await page.press(key);
    await until('the question', async () => (await cardText(stage)).includes('Save'));
    for (const key of ['ArrowDown', 'Tab', 'Enter'] as const) await page.press(key);
    await until('the card to tell', async () => (await cardText(stage)).includes('could not be saved'));
    const popup = await browser.openPopup();
    await clickOn(popup, 'footer .switch:last-of-type');
    await until('the popup to tell', () =>
      popup.evaluate(() => document.querySelector('.unkept')!.textContent.includes('could not be saved')),
    );
    await popup.close();
  });
});
