import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { clickOn, describeInBrowsers, openArticle, placeOf } from './stage';

describeInBrowsers('a click in the popup', (stage) => {
  beforeAll(() => openArticle(stage));

  it('brings the statement into the window', async () => {
    const { browser, page } = stage;
    const height = await page.evaluate(() => innerHeight);
    const before = await placeOf(page, 'My father drove the last train');
    expect(before.y).toBeGreaterThan(height);
    const popup = await browser.openPopup();
    await clickOn(popup, '.item', 'My father drove the last train');
    await until('the jump', async () => {
      const { y } = await placeOf(page, 'My father drove the last train');
      return y > 0 && y < height;
    });
  });
});
