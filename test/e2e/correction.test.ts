import { beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Reading } from '../../src/browser/messages';
import { textOf } from '../../src/model';
import type { View } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import {
  cardText,
  clickOn,
  describeInBrowsers,
  openArticle,
  openCard,
  paintedTexts,
  selectWords,
  untilCardHas,
} from './stage';

declare const chrome: ExtensionApi;

const quote = 'We have waited a generation';
/** The buttons of its card: next statement, copy quotation, copy link, wrong speaker. */
const wrongSpeaker = 4;

describeInBrowsers('a reader who knows better', (stage) => {
  beforeAll(() => openArticle(stage));

  const tab = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await stage.page.press('Tab');
  };
  const cardHas = (words: string) => untilCardHas(stage, words);

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
    await cardHas('Also the other');
    await tab(2);
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

  it('puts it back from the popup too, step by step', async () => {
    const { page, browser } = stage;
    await callNoStatement();
    const popup = await browser.openPopup();
    await clickOn(popup, '.removed button');
    await until('the line', async () => (await paintedTexts(page)).join().includes(quote));
    await popup.close();
  });

  /** Closes the window of ours that has come up. */
  async function closeAsked(): Promise<void> {
    const [opened] = await until('the window', async () => {
      const found = await stage.browser.inBackground(() => chrome.windows.getAll({ windowTypes: ['popup'] }));
      return found.length > 0 && found;
    });
    await stage.browser.inBackground((id) => chrome.windows.remove(id!), opened!.id);
  }

  /** The same page as that window shows, where a test can type. */
  async function asked(words: string): Promise<View> {
    const id = await stage.browser.inBackground(async () => {
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      return front!.id!;
    });
    const query = new URLSearchParams({ tab: String(id), quote: await wholeOf(words) });
    return stage.browser.newExtensionPage(`src/correcting/correcting.html?${query}`);
  }

  const choose = (view: View, selector: string, value: string): Promise<true> =>
    until(selector, () =>
      view.evaluate(
        ([sought, chosen]) => {
          const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(sought!);
          if (!field) return false;
          field.value = chosen!;
          return field.dispatchEvent(
            new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
          );
        },
        [selector, value],
      ),
    );

  it('names somebody else in a window of ours, where the page sees no key', async () => {
    const { page } = stage;
    await stage.browser.inBackground(() => chrome.storage.local.clear());
    await page.bringToFront();
    await openArticle(stage);
    await openCard(stage, quote);
    await tab(wrongSpeaker);
    await page.press('Enter');
    await cardHas('Save');
    // Before "Not a statement", the last of all.
    for (const key of ['End', 'ArrowUp', 'Tab', 'Enter'] as const) await page.press(key);
    await closeAsked();
    expect(await page.evaluate(() => document.querySelector('input'))).toBeNull();
    const window = await asked(quote);
    await choose(window, 'select', '\n');
    await choose(window, 'input[type=text]', 'Cleo Ray');
    await choose(window, 'input[inputmode=numeric]', '2025-11');
    await clickOn(window, 'button[type=submit]:enabled');
    await until('the name', () =>
      stage.browser.inBackground(async () => JSON.stringify(await chrome.storage.local.get()).includes('Cleo Ray')),
    );
    // Firefox brings no page to the front while another one closes.
    await until('the end of it', () =>
      window
        .evaluate(() => true)
        .then(
          () => false,
          () => true,
        ),
    );
    await page.bringToFront();
    await openCard(stage, quote);
    expect(await cardHas('November 2025, set by you')).toMatch(/^Cleo Ray/);
  });

  it('marks a statement that was missed, and takes it back', async () => {
    const { page, browser } = stage;
    const missed = 'has outlived three mayors';
    await browser.inBackground(() => chrome.storage.local.clear());
    await page.bringToFront();
    await openArticle(stage);
    await selectWords(page, missed);
    await browser.runCommand('mark-statement');
    await until('the line', async () => (await paintedTexts(page)).includes(missed));
    await closeAsked();
    await page.bringToFront();
    await openCard(stage, missed);
    expect(await cardHas('You marked it yourself')).toMatch(/^Unknown speaker/);
    await openArticle(stage);
    expect(await paintedTexts(page)).toContain(missed);
    const popup = await browser.openPopup();
    await clickOn(popup, '.removed li:first-child button');
    await until('no line', async () => !(await paintedTexts(page)).includes(missed));
    await popup.close();
  });
});
