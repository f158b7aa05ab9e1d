import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Page, View } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { faults } from './axe';
import { clickOn, describeInBrowsers, openArticle, takeFile } from './stage';

declare const chrome: ExtensionApi;

const downloads = mkdtempSync(path.join(tmpdir(), 'on-record-record-'));
afterAll(() => rmSync(downloads, { recursive: true }));

const recordPage = 'src/recordPage/record.html';

/** An article that its newsroom changes. */
let update = 0;
const paragraphs = (): string[] => [
  'The sawmill above Halden will stop its last machine in October, its owners announced on Friday.',
  '“We have waited a generation for a rail line, and now the mill goes,” said Petra Solheim, the mayor of Halden. “There will be nothing left for it to carry.”',
  'Union leader Tomas Rehn said that 340 people would lose their jobs before the winter.',
  update === 0
    ? '“Nobody told us a word before Friday,” he said, standing at the gate with a thermos.'
    : '“They told us on a Sunday, by letter,” he said, standing at the gate with a thermos.',
  'Behind him, lorries were still bringing timber through the snow, as they have on every working day since the first machine was installed below the weir.',
  'A spokesman for the county said that a buyer had been sought for two years. Three companies visited the mill last winter, and one of them came twice.',
  'According to the union, the youngest of those who will lose their work began in January. The oldest, a foreman of 64, has worked at the same machine since he was sixteen.',
  'The valley has lived from timber since 1912. Solheim said the town would pay for retraining.',
];
const changing = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Sawmill to close in autumn – Lantern Weekly</title>
  </head><body><main><article><h1>Sawmill to close in autumn</h1>${paragraphs()
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></main></body></html>`;
const changed = 'valley/sawmill-to-close-in-autumn';

describeInBrowsers(
  'the record',
  (stage) => {
    let page: Page;
    beforeAll(async () => {
      await openArticle(stage);
    });
    afterEach(async () => {
      await page?.close().catch(() => undefined);
      await stage.page.bringToFront();
    });

    const textOf = (view: View, selector = 'body'): Promise<string> =>
      view.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.innerText ?? '', selector);
    const says = (view: View, words: string, selector?: string) =>
      until(words, async () => (await textOf(view, selector)).includes(words));
    const openRecord = async (place = ''): Promise<Page> =>
      (page = await stage.browser.newExtensionPage(recordPage + place));
    const rows = (view: View): Promise<string[]> =>
      view.evaluate(() => [...document.querySelectorAll<HTMLElement>('.row .words')].map(({ innerText }) => innerText));
    /** At how many heights rows stand. */
    const tops = (view: View): Promise<number> =>
      view.evaluate(
        () => new Set([...document.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().top)).size,
      );
    const search = (view: View, words: string): Promise<void> =>
      view.evaluate((typed) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
    const keep = async (): Promise<void> => {
      const popup = await stage.browser.openPopup();
      await says(popup, 'Not in your record', '.in-record');
      await clickOn(popup, '.in-record .link', 'Keep');
      await says(popup, 'Kept since', '.in-record');
      await popup.close();
    };

    it('is empty at first, and nothing is stored', async () => {
      const databases = () => stage.browser.inBackground(async () => (await indexedDB.databases()).length);
      expect(await databases()).toBe(0);
      await openRecord();
      await says(page, 'Nothing is kept yet');
      expect(await faults(page)).toEqual([]);
    });

    it('keeps an article at a click, and finds what is said in it', async () => {
      await keep();
      await openRecord();
      await until('the rows', async () => (await rows(page)).length > 5);
      await search(page, 'waited a gen');
      await until('the one', async () => (await rows(page)).length === 1);
      expect((await rows(page))[0]).toContain('We have waited a generation');
      expect(await faults(page)).toEqual([]);
    });

    it('is there after the background was stopped', async () => {
      await stage.browser.stopBackground();
      await openRecord('#/?text=generation');
      await until('the one', async () => (await rows(page)).length === 1);
    });

    it('tells an article’s versions, and what went', async () => {
      const { server } = stage;
      update = 0;
      await openArticle(stage, changed);
      await keep();
      update = 1;
      await openArticle(stage, changed);
      const popup = await stage.browser.openPopup();
      await says(popup, 'Kept since', '.in-record');
      await popup.close();
      await openRecord();
      // The update is kept in its own time.
      await until('both', () =>
        page.evaluate(async () => {
          const query = { text: '"told us"', person: null, site: null, since: null };
          const message = { mark: 'on-record/1', to: 'record', name: 'search', request: { query } };
          const answer = (await chrome.runtime.sendMessage(message)) as { value: { ids: number[] } };
          return answer.value.ids.length === 2;
        }),
      );
      await page.close();
      await openRecord('#/?text=%22told%20us%22');
      await until('both', async () => (await rows(page)).length === 2);
      await says(page, 'No longer in the article');
      await clickOn(page, '.row .words', 'on a Sunday');
      await says(page, '2 versions');
      await clickOn(page, '.change summary');
      await until('what changed', () =>
        page.evaluate(() => [...document.querySelectorAll('ins')].some(({ innerText }) => innerText.includes('They'))),
      );
      expect(await textOf(page, '.places')).toContain(server.origin);
      expect(await faults(page)).toEqual([]);
    });

    it('has a person’s statements of several articles, and puts two side by side', async () => {
      await openRecord('#/?text=solheim');
      await clickOn(page, '.people a', 'Petra Solheim');
      await until('both articles', async () => (await textOf(page, '.person .facts')).includes('2 articles'));
      await until('the rows', async () => (await rows(page)).length > 3);
      expect(await tops(page)).toBe((await rows(page)).length);
      expect(await faults(page)).toEqual([]);
      await clickOn(page, '.row:nth-child(1) label');
      await clickOn(page, '.row:nth-child(2) label');
      await clickOn(page, '.compare-bar a');
      await until('the sides', () => page.evaluate(() => document.querySelectorAll('.sides mark').length > 1));
      expect(await faults(page)).toEqual([]);
    });

    it('tells in the popup what somebody said in other articles', async () => {
      await openArticle(stage);
      const popup = await stage.browser.openPopup();
      await says(popup, 'Petra Solheim: ', '.in-record');
      await clickOn(popup, '.in-record .link', 'Forget');
      await says(popup, 'Not in your record', '.in-record');
      await popup.close();
      await keep();
    });

    it('is taken along as a file, erased, and brought in again, once', async () => {
      await openRecord('#/data');
      await says(page, '2 articles');
      const before = await textOf(page, 'header .facts');
      await clickOn(page, '.choice-row .button.primary');
      const file = await takeFile(downloads);
      expect(file).toContain('"format":"on-record-archive"');
      await clickOn(page, '.erase .danger', 'Erase the whole record');
      await clickOn(page, '.sure .danger');
      await says(page, 'Erased.');
      await says(page, '0 articles');
      expect(await faults(page)).toEqual([]);
      for (const added of ['2 articles are new', '0 articles are new']) {
        await page.evaluate((text) => {
          const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
          const chosen = new DataTransfer();
          chosen.items.add(new File([text], 'on-record-archive.json', { type: 'application/json' }));
          input.files = chosen.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }, file);
        await says(page, added);
      }
      await page.close();
      await openRecord('#/data');
      await until('all of it', async () => (await textOf(page, 'header .facts')) === before);
    });

    it('keeps by itself where the reader wants it', async () => {
      await openRecord('#/data');
      await clickOn(page, '.erase .danger', 'Erase the whole record');
      await clickOn(page, '.sure .danger');
      await says(page, 'Erased.');
      await page.close();
      const options = await stage.browser.newExtensionPage('src/options/options.html');
      await clickOn(options, 'label.choice', 'Keep every article that is read');
      await until('the choice', () =>
        options.evaluate(() => document.querySelectorAll<HTMLInputElement>('input[name=record]')[2]!.checked),
      );
      await options.close();
      await stage.page.bringToFront();
      await openArticle(stage);
      const popup = await stage.browser.openPopup();
      await says(popup, 'Kept since', '.in-record');
      await popup.close();
      await openRecord();
      await until('the rows', async () => (await rows(page)).length > 5);
    });
  },
  { downloads, pages: { [`/${changed}`]: changing } },
);
