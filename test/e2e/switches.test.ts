import { beforeEach, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { clickOn, describeInBrowsers, openArticle, untilBare, untilPainted } from './stage';

const highlightsSwitch = 'footer label.switch:nth-of-type(1)';
const siteSwitch = 'footer label.switch:nth-of-type(2)';

describeInBrowsers('a reader', (stage) => {
  beforeEach(() => openArticle(stage));

  it('hides and shows the highlights with the keyboard', async () => {
    await stage.browser.runCommand('toggle-highlights');
    await untilBare(stage.page);
    await stage.browser.runCommand('toggle-highlights');
    await untilPainted(stage.page);
  });

  it('hides and shows them in the popup', async () => {
    const popup = await stage.browser.openPopup();
    await clickOn(popup, highlightsSwitch);
    await untilBare(stage.page);
    await clickOn(popup, highlightsSwitch);
    await untilPainted(stage.page);
    await popup.close();
  });

  it('switches a site off, for good, and on again', async () => {
    const { browser, page, server } = stage;
    const popup = await browser.openPopup();
    await clickOn(popup, siteSwitch);
    await untilBare(page);
    await popup.close();
    await page.goto(`${server.origin}article`);
    const again = await browser.openPopup();
    await until('the notice', () => again.evaluate(() => /\boff\b/i.test(document.body.innerText)));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await clickOn(again, 'footer label.switch');
    await untilPainted(page);
    await again.close();
  });
});
