import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Page } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { story } from './hostile/story';
import {
  badgeOf,
  cardText,
  clickOn,
  describeInBrowsers,
  openArticle,
  openCard,
  paintedTexts,
  type Stage,
  untilPainted,
} from './stage';

const file = pathToFileURL(path.resolve('src/tools/sample/article.html')).href;

/** The least that a browser takes for a PDF. */
const pdf = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj
trailer <</Root 1 0 R>>
`;
const report = { '/report': () => ({ body: pdf, headers: { 'content-type': 'application/pdf' } }) };

/** What the popup says over a page, by the class of its notice. */
async function noticeOver({ browser, page }: Stage, address: string): Promise<string> {
  await page.goto(address);
  const popup = await browser.openPopup();
  const names = await until('a notice', async () => {
    const shown = await popup.evaluate(() => document.querySelector('.notice')?.className ?? '');
    return !/^$|connecting|reading/.test(shown) && shown;
  });
  await popup.close();
  return names.replace('notice ', '');
}

const openElements = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('html > [popover]').length);

describeInBrowsers(
  'where extensions may not run, the popup says so',
  (stage) => {
    it('of a file on this machine', async () => {
      // Chromium lets an extension that a program installs read files, at a click.
      const expected = stage.browser.name === 'chromium' ? 'unread' : 'file';
      expect(await noticeOver(stage, file)).toBe(expected);
    });

    it('of a PDF', async () => {
      // Chrome reads the type, Firefox hides its viewer from extensions, and the address does not tell.
      const expected = stage.browser.name === 'chromium' ? 'pdf' : 'unknown';
      expect(await noticeOver(stage, `${stage.server.origin}report`)).toBe(expected);
    });

    it('of a page of the browser', async () => {
      const expected = stage.browser.name === 'chromium' ? 'unknown' : 'internal';
      expect(await noticeOver(stage, 'about:blank')).toBe(expected);
    });
  },
  { pages: report },
);

describeInBrowsers(
  'a page that was open before On Record was installed',
  (stage) => {
    it('is read by itself, also where it has a name for what is ours', async () => {
      const { browser, page, server } = stage;
      await page.goto(`${server.origin}2024/named-form`);
      await untilPainted(page);
      await page.evaluate(() => CSS.highlights.clear());
      await browser.reinstall();
      await untilPainted(page);
      await until('the count', () => badgeOf(stage));
    });

    it('is read by the new copy alone after an update, each statement once', async () => {
      const { browser, page, server } = stage;
      await openArticle(stage);
      const painted = (await paintedTexts(page)).sort();
      await openCard(stage, 'We have waited a generation');
      const other = await browser.newPage();
      await other.goto(`${server.origin}quotes`);
      await untilPainted(other);
      await browser.reinstall();
      for (const each of [other, page]) {
        await each.bringToFront();
        await until('the end of the old copy', async () => (await openElements(each)) === 0);
        await untilPainted(each);
      }
      expect((await paintedTexts(page)).sort()).toEqual(painted);
      await openCard(stage, 'We have waited a generation');
      expect((await cardText(stage)).match(/Copy statement/g)).toHaveLength(1);
      await other.close();
    });

    it('is read where it is a file that may be read', async ({ skip }) => {
      const { browser, page } = stage;
      skip(browser.name === 'firefox', 'Firefox asks its reader first.');
      await page.goto(file);
      const popup = await browser.openPopup();
      await clickOn(popup, '.notice.unread button');
      await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
      await popup.close();
      await untilPainted(page);
    });
  },
  {
    pages: {
      '/2024/named-form': () => story({ before: '<form id="browser"><input name="runtime" id="id" /></form>' }),
    },
  },
);
