import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { clickOn, describeInBrowsers, openArticle, paintedTexts, placeOf } from './stage';

const quote = 'My father drove the last train';

describeInBrowsers('a click in the popup', (stage) => {
  beforeAll(() => openArticle(stage));

  it('brings the statement to the middle of the window, washes it once, and keeps the popup where it was', async () => {
    const { browser, page } = stage;
    const height = await page.evaluate(() => innerHeight);
    expect((await placeOf(page, quote)).y).toBeGreaterThan(height);
    const bare = await paintedTexts(page);
    const popup = await browser.openPopup();
    const scrolled = (): Promise<number> => popup.evaluate(() => document.querySelector('.list')!.scrollTop);
    await clickOn(popup, '.item', quote);
    await clickOn(popup, '.details button', 'Show on the page');
    const before = await scrolled();
    // Washed, it is painted twice over.
    await until('the wash', async () => (await paintedTexts(page)).length > bare.length);
    // The page is not tall enough to bring what stands near its end to the very middle.
    await until('the middle', async () => {
      const { y } = await placeOf(page, quote);
      const atEnd = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
      return Math.abs(y - height / 2) < 20 || (atEnd && y > 0 && y < height);
    });
    await until('the end of the wash', async () => (await paintedTexts(page)).length === bare.length);
    expect(before).toBeGreaterThan(0);
    expect(await scrolled()).toBe(before);
    const focused = await popup.evaluate(() => document.activeElement!.textContent);
    expect(focused).toBe('Show on the page');
    await popup.close();
  });
});
