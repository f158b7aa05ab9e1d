import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { clickOn, describeInBrowsers, openArticle, untilBare, untilPainted } from './stage';

describeInBrowsers('a setting holds at once, in a tab that is open', (stage) => {
  beforeAll(() => openArticle(stage));

  const choose = async (label: string): Promise<void> => {
    const options = await stage.browser.newExtensionPage('src/options/options.html');
    await clickOn(options, 'label.choice', label);
    await until('the choice', () =>
      options.evaluate(
        (sought) =>
          [...document.querySelectorAll('label.choice')]
            .find(({ textContent }) => textContent.includes(sought!))!
            .querySelector('input')!.checked,
        label,
      ),
    );
    await options.close();
    await stage.page.bringToFront();
  };
  afterAll(() => choose('On every site'));

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
});
