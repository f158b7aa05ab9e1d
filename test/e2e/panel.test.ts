import { beforeAll, expect, it } from 'vitest';
import type { View } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { clickOn, describeInBrowsers, openArticle } from './stage';

describeInBrowsers('the panel beside the page', (stage) => {
  let panel: Pick<View, 'evaluate'>;
  beforeAll(async () => {
    await openArticle(stage);
    const { browser } = stage;
    // Chrome opens a panel at no key but a real one.
    if (browser.name === 'firefox') await browser.runCommand('open-panel');
    else await clickOn(await browser.openPopup(), '[aria-label="Open the side panel"]');
    panel = await stage.browser.panel();
    await until('the list', () => panel.evaluate(() => document.querySelectorAll('.item').length > 10));
  });

  /** The statements marked as those that the page shows, and whether one of them is in sight. */
  const marked = () =>
    panel.evaluate(() => {
      const items = [...document.querySelectorAll('.item[aria-current]')];
      const box = document.querySelector('.list')!.getBoundingClientRect();
      const seen = items.some((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return bottom > box.top && top < box.bottom;
      });
      return { words: items.map((item) => item.textContent).join(), seen };
    });

  it('marks what the page shows, and keeps it in sight as the page scrolls', async () => {
    const { page } = stage;
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await until('the first', async () => (await marked()).words.includes('We have waited a generation'));
    await page.evaluate(() => scrollTo({ top: 9999, behavior: 'instant' }));
    await until('the last in sight', async () => {
      const { words, seen } = await marked();
      return seen && words.includes('My father drove the last train');
    });
    expect((await marked()).words).not.toContain('We have waited a generation');
  });

  it('shows the next page that is opened', async () => {
    await stage.page.goto(`${stage.server.origin}shop`);
    await until('the notice', () => panel.evaluate(() => /not an article/.test(document.body.innerText)));
    await openArticle(stage);
    await until('the list', () => panel.evaluate(() => document.querySelectorAll('.item').length > 10));
  });
});
