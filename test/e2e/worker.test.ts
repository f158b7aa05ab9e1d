import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { describeInBrowsers, openArticle, paintedTexts, untilPainted } from './stage';

describeInBrowsers('a background that the browser has stopped', (stage) => {
  beforeAll(() => openArticle(stage));

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

  it('is not missed by the popup', async () => {
    await stage.browser.stopBackground();
    const popup = await stage.browser.openPopup();
    await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
    await popup.close();
  });
});
