import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { badgeOf, clickOn, describeInBrowsers, openArticle, paintedTexts, untilPainted } from './stage';

describeInBrowsers('a page that changes its story under one document', (stage) => {
  beforeAll(() => openArticle(stage, 'valley/paper-mill-to-close-in-autumn'));

  it('has a Navigation API in one of the browsers alone', async () => {
    const has = await stage.page.evaluate(() => 'navigation' in window);
    expect(has).toBe(stage.browser.name === 'chromium');
  });

  it('shows the statements of the story that is there', async () => {
    expect((await paintedTexts(stage.page)).join()).toContain('every door there is');
    await clickOn(stage.page, '#ferry');
    await until('the other story', async () =>
      (await paintedTexts(stage.page)).join().includes('without a night boat'),
    );
    expect((await paintedTexts(stage.page)).join()).not.toContain('every door there is');
  });

  it('does so on the way back as well', async () => {
    await clickOn(stage.page, '#mill');
    await until('the first story', async () => (await paintedTexts(stage.page)).join().includes('every door there is'));
  });
});

describeInBrowsers('a page that the browser has kept for the way back', (stage) => {
  it('is painted, each statement once, and counted', async () => {
    const { page, server } = stage;
    await openArticle(stage);
    const before = (await paintedTexts(page)).sort();
    const count = await badgeOf(stage);
    await page.goto(`${server.origin}shop`);
    await until('no count', async () => (await badgeOf(stage)) === '');
    await page.goBack();
    await untilPainted(page);
    expect((await paintedTexts(page)).sort()).toEqual(before);
    await until('the count', async () => (await badgeOf(stage)) === count);
  });
});
