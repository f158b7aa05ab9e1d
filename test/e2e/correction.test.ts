import { beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Reading } from '../../src/browser/messages';
import { textOf } from '../../src/model';
import { until } from '../../src/tools/browsers/patience';
import { cardText, clickOn, describeInBrowsers, openArticle, openCard, paintedTexts } from './stage';

declare const chrome: ExtensionApi;

const quote = 'We have waited a generation';
/** The buttons of its card: next statement, copy quotation, copy link, wrong speaker. */
const wrongSpeaker = 4;

describeInBrowsers('a reader who knows better', (stage) => {
  beforeAll(() => openArticle(stage));

  const tab = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await stage.page.press('Tab');
  };
  const cardHas = (words: string): Promise<string | false> =>
    until(words, async () => {
      const text = await cardText(stage);
      return text.includes(words) && text;
    });

  /** All that a statement with these words says, as the page tells it. */
  const wholeOf = async (words: string): Promise<string> => {
    const state = await stage.browser.inBackground(async () => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      const asked = { mark: 'on-record/1', to: 'page', name: 'getState', request: null };
      return JSON.stringify(await chrome.tabs.sendMessage(front!.id!, asked, { frameId: 0 }));
    });
    const [{ article, analysis }] = (JSON.parse(state) as { value: { readings: Reading[] } }).value.readings as [
      Reading,
    ];
    const said = analysis.statements.map(({ content }) => textOf(article.text, content));
    return said.find((text) => text.includes(words))!;
  };

  it('names another speaker with the keyboard, and the card says whose word that is', async () => {
    const { page } = stage;
    await openCard(stage, quote);
    await tab(wrongSpeaker);
    await page.press('Enter');
    await cardHas('Save');
    await page.press('ArrowDown');
    await tab(1);
    await page.press('Enter');
    expect(await cardHas('Your correction')).not.toMatch(/^Petra Solheim/);
  });

  it('finds the correction again on the next visit, in card and popup', async () => {
    await openArticle(stage);
    await openCard(stage, quote);
    await cardHas('Your correction');
    const popup = await stage.browser.openPopup();
    await until('the list', () => popup.evaluate(() => document.body.innerText.includes('Your correction')));
    await popup.close();
  });

  it('takes it back', async () => {
    await openArticle(stage);
    await openCard(stage, quote);
    await tab(1);
    // A press too many would act on what stands there by then.
    const isTaken = (): Promise<boolean> =>
      until('no correction', async () => !(await cardText(stage)).includes('Your correction'), 1_000).catch(
        () => false,
      );
    // Whoever was named may have other statements or none, so the way to the last button differs.
    for (let i = 0, taken = false; i < 5 && !taken; i++) {
      await tab(1);
      await stage.page.press('Enter');
      taken = await isTaken();
    }
    expect(await cardHas('Petra Solheim')).toMatch(/^Petra Solheim/);
  });

  async function callNoStatement(): Promise<void> {
    await openArticle(stage);
    await openCard(stage, quote);
    await tab(wrongSpeaker);
    await stage.page.press('Enter');
    await cardHas('Save');
    await stage.page.press('End');
    await tab(1);
    await stage.page.press('Enter');
    await cardHas('no longer shown');
  }

  it('says that it is no statement, and takes that back at the same place', async () => {
    const { page } = stage;
    await callNoStatement();
    expect((await paintedTexts(page)).join()).not.toContain(quote);
    await tab(1);
    await page.press('Enter');
    await until('the line', async () => (await paintedTexts(page)).join().includes(quote));
  });

  it('puts it back from the popup too', async () => {
    const { page, browser } = stage;
    await callNoStatement();
    const popup = await browser.openPopup();
    await clickOn(popup, '.removed button');
    await until('the line', async () => (await paintedTexts(page)).join().includes(quote));
    await popup.close();
  });

  it('names somebody else in a window of ours, where the page sees no key', async () => {
    const { browser, page } = stage;
    await openArticle(stage);
    await openCard(stage, quote);
    await tab(wrongSpeaker);
    await page.press('Enter');
    await cardHas('Save');
    // Before "Not a statement", the last of all.
    for (const key of ['End', 'ArrowUp', 'Tab', 'Enter'] as const) await page.press(key);
    const windows = () => browser.inBackground(() => chrome.windows.getAll({ windowTypes: ['popup'] }));
    const [opened] = await until('the window', async () => {
      const found = await windows();
      return found.length > 0 && found;
    });
    expect(await page.evaluate(() => document.querySelector('input'))).toBeNull();
    await browser.inBackground((id) => chrome.windows.remove(id!), opened!.id);
    const asked = new URLSearchParams({ url: `${stage.server.origin}article`, quote: await wholeOf(quote) });
    const naming = await browser.newExtensionPage(`src/naming/naming.html?${asked}`);
    await until('the field', () =>
      naming.evaluate(() => {
        const field = document.querySelector('input');
        if (!field) return false;
        field.value = 'Cleo Ray';
        return field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    );
    await clickOn(naming, 'button[type=submit]:enabled');
    await until('the name', () =>
      browser.inBackground(async () => JSON.stringify(await chrome.storage.local.get()).includes('Cleo Ray')),
    );
    await page.bringToFront();
    await openCard(stage, quote);
    expect(await cardHas('Your correction')).toMatch(/^Cleo Ray/);
  });
});
