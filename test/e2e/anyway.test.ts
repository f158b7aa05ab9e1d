import { describe, expect, it } from 'vitest';
import type { View } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { refused, wordless } from './refused/pages';
import { badgeOf, cardText, clickOn, describeInBrowsers, selectWords, type Stage, untilCardHas } from './stage';

const pages = Object.fromEntries([...refused, wordless].map(({ path, html }) => [path, () => html]));

const visit = ({ page, server }: Stage, path: string): Promise<void> => page.goto(server.origin + path.slice(1));

/** What a view says where it lists nothing. */
const noticeIn = (view: Pick<View, 'evaluate'>): Promise<string> =>
  until('a notice', () =>
    view.evaluate(() => {
      const notice = document.querySelector<HTMLElement>('.notice.notArticle, .notice.noText');
      return notice?.innerText ?? '';
    }),
  );

const lists = (view: Pick<View, 'evaluate'>, words: string): Promise<unknown> =>
  until(words, () =>
    view.evaluate(
      (sought) => [...document.querySelectorAll('.item')].some((item) => item.textContent.includes(sought!)),
      words,
    ),
  );

/** Clicks in a view that may be one of the browser's own, where nothing can be pointed at. */
const press = (view: Pick<View, 'evaluate'>, words: string): Promise<unknown> =>
  until(words, () =>
    view.evaluate((label) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      button?.click();
      return button !== undefined;
    }, words),
  );

describeInBrowsers(
  'a page that is no article',
  (stage) => {
    const cardHas = (words: string) => untilCardHas(stage, words);

    describe.each(refused)('at $path', ({ path, words, speaker }) => {
      it('is not read by itself, and the popup says why and reads it at a click', async () => {
        await visit(stage, path);
        const popup = await stage.browser.openPopup();
        expect(await noticeIn(popup)).toMatch(/is not an article\s.{20,}\sRead it anyway/s);
        expect(await badgeOf(stage)).toBe('');
        await clickOn(popup, '.notice button', 'Read it anyway');
        await lists(popup, words);
        expect(await popup.evaluate(() => document.body.innerText)).toContain(speaker);
        await popup.close();
      });

      it('is read for whoever asks by menu who said its words', async () => {
        await visit(stage, path);
        await selectWords(stage.page, words);
        await stage.browser.chooseMenu('statement-at-selection');
        await cardHas(speaker);
      });

      it('is read for whoever steps through it by key', async () => {
        await visit(stage, path);
        await stage.browser.runCommand('next-statement');
        await until('a card', () => cardText(stage));
        expect(await stage.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
      });
    });

    it('says that it has no text, and why that is all, whoever asks for it', async () => {
      await visit(stage, wordless.path);
      const popup = await stage.browser.openPopup();
      await clickOn(popup, '.notice button', 'Read it anyway');
      await until('the reason', async () => (await noticeIn(popup)).includes('no text'));
      expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Read it anyway');
      await popup.close();
      for (const ask of [
        () => stage.browser.chooseMenu('statement-at-selection'),
        () => stage.browser.runCommand('next-statement'),
      ]) {
        await visit(stage, wordless.path);
        await ask();
        await cardHas('no text');
      }
    });

    describe('in the panel', () => {
      it('is read at a click, and the next one too', async () => {
        const { browser } = stage;
        await visit(stage, refused[0]!.path);
        if (browser.name === 'firefox') await browser.runCommand('open-panel');
        else await clickOn(await browser.openPopup(), '[aria-label="Open the side panel"]');
        const panel = await browser.panel();
        for (const { path, words } of refused) {
          await visit(stage, path);
          await noticeIn(panel);
          await press(panel, 'Read it anyway');
          await lists(panel, words);
        }
      });
    });
  },
  { pages },
);
