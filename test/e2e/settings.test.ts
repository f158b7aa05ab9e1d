import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { until } from '../../src/tools/browsers/patience';
import { settledState } from '../../src/tools/start/pageState';
import { speakerColours } from '../../src/ui/palette';
import {
  badgeOf,
  clickOn,
  describeInBrowsers,
  openArticle,
  paintedTexts,
  takeFile,
  untilBare,
  untilPainted,
} from './stage';

declare const chrome: ExtensionApi;

const downloads = mkdtempSync(path.join(tmpdir(), 'on-record-data-'));
afterAll(() => rmSync(downloads, { recursive: true }));

/** As style sheets give colours back. */
const rgb = (hex: string): string =>
  `rgb(${hex
    .match(/[^#]{2}/g)!
    .map((part) => parseInt(part, 16))
    .join(', ')})`;

describeInBrowsers(
  'a setting holds at once, in a tab that is open',
  (stage) => {
    beforeAll(() => openArticle(stage));

    const openOptions = () => stage.browser.newExtensionPage('src/options/options.html');
    const choose = async (label: string, on = true): Promise<void> => {
      const options = await openOptions();
      await clickOn(options, 'label.choice', label);
      await until('the choice', () =>
        options.evaluate(
          ([sought, checked]) =>
            [...document.querySelectorAll('label.choice')]
              .find(({ textContent }) => textContent.includes(sought))!
              .querySelector('input')!.checked === checked,
          [label, on] as const,
        ),
      );
      await options.close();
      await stage.page.bringToFront();
    };
    afterAll(() => choose('On every site'));

    it('another palette colours the lines', async () => {
      const { page } = stage;
      const rules = (): Promise<string> =>
        page.evaluate(() =>
          document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(),
        );
      const [own] = speakerColours('tritanopia', 'light');
      expect(await rules()).not.toContain(rgb(own!));
      await choose('For blue blindness');
      await until('its colours', async () => (await rules()).includes(rgb(own!)));
    });

    it('what is less certain is hidden on the page, in the popup and on the badge', async () => {
      const { browser, page } = stage;
      const { readings } = await settledState(browser);
      const certain = readings[0]!.analysis.statements.filter(({ confidence }) => confidence >= 0.9);
      const unsure = readings[0]!.analysis.statements.filter(({ confidence }) => confidence < 0.9);
      expect([certain.length > 0, unsure.length > 0]).toEqual([true, true]);
      await choose('Only almost certain ones');
      await until('the count', async () => (await badgeOf(stage)) === String(certain.length));
      const painted = (await paintedTexts(page)).join();
      const words = ({ content: [[start, end]] }: (typeof unsure)[number]): string =>
        readings[0]!.article.text.slice(start, end);
      expect(unsure.map(words).filter((text) => painted.includes(text))).toEqual([]);
      const popup = await browser.openPopup();
      await until('the list', () =>
        popup.evaluate((count) => document.querySelectorAll('.item').length === count, certain.length),
      );
      await popup.close();
      await choose('Show every statement');
      await until('all of them', async () => (await badgeOf(stage)) === String(certain.length + unsure.length));
    });

    it('the badge is gone, and back', async () => {
      await choose('Count the statements', false);
      await until('no count', async () => (await badgeOf(stage)) === '');
      await choose('Count the statements');
      await until('the count', () => badgeOf(stage));
    });

    it('everything stored is exported, erased for good, and imported again', async () => {
      const { browser, page } = stage;
      const quote = 'he supported the railway in principle';
      await browser.inBackground(async (said) => {
        const correction = { url: 'https://courier.example/', quote: said, verdict: { is: 'notStatement' } };
        await chrome.storage.local.set({ [`corrections ${correction.url}`]: [correction] });
      }, quote);
      const stored = () => browser.inBackground(() => chrome.storage.local.get());
      const before = await stored();
      const options = await openOptions();
      const says = (words: string) =>
        until(words, () =>
          options.evaluate((said) => document.querySelector('.data [role=status]')!.textContent === said, words),
        );
      await until('the correction', () => options.evaluate(() => document.querySelector('.corrections') !== null));
      await clickOn(options, '.data .button', 'Export all');
      const file = await takeFile(downloads);
      expect(file).toContain(quote);
      await clickOn(options, '.data .button', 'Erase all');
      await clickOn(options, '.button.danger');
      await says('Erased.');
      expect(await stored()).toEqual({});
      await options.evaluate((text) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'on-record-data.json', { type: 'application/json' }));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, file);
      await says('Imported.');
      await until('what was stored', async () => isDeepStrictEqual(await stored(), before));
      await options.close();
      await page.bringToFront();
    });

    it('read only when clicked', async () => {
      const { page, browser, server } = stage;
      await choose('Only when I click');
      await untilBare(page);
      await page.goto(`${server.origin}article`);
      const popup = await browser.openPopup();
      await until('the offer', () => popup.evaluate(() => document.body.innerText.includes('Read this page?')));
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await clickOn(popup, '.notice .primary');
      await untilPainted(page);
      await popup.close();
    });

    it('read only on chosen sites', async () => {
      const { page, browser, server } = stage;
      await choose('Only on sites I choose');
      await page.goto(`${server.origin}article`);
      const popup = await browser.openPopup();
      await clickOn(popup, '.notice .primary');
      await untilPainted(page);
      await popup.close();
      await openArticle(stage);
    });
  },
  { downloads },
);
