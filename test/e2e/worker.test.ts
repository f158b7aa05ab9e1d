import { beforeEach, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { pageOf, paragraphs } from '../../src/tools/speed/article';
import { describeInBrowsers, openArticle, paintedTexts, untilPainted } from './stage';

const long = () => pageOf(paragraphs(8_000));

describeInBrowsers(
  'a background that the browser has stopped',
  (stage) => {
    beforeEach(() => openArticle(stage));

    it('leaves what is on the page as it is', async () => {
      const before = await paintedTexts(stage.page);
      await stage.browser.stopBackground();
      expect(await paintedTexts(stage.page)).toEqual(before);
    });

    it('comes back for the next page', async () => {
      await stage.browser.stopBackground();
      await stage.page.reload();
      await untilPainted(stage.page);
    });

    it.each([0, 60, 150, 400])('comes back where it was stopped %d ms into a long article', async (milliseconds) => {
      await stage.page.goto(`${stage.server.origin}2024/long`);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await stage.browser.stopBackground();
      await untilPainted(stage.page);
    });

    it('comes back as often as it is stopped over one article', async () => {
      await stage.page.goto(`${stage.server.origin}2024/long`);
      for (let times = 0; times < 3; times++) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        await stage.browser.stopBackground();
      }
      await untilPainted(stage.page);
    });

    it('is not missed by the popup', async () => {
      await stage.browser.stopBackground();
      const popup = await stage.browser.openPopup();
      await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
      await popup.close();
    });
  },
  { pages: { '/2024/long': long } },
);
