import { afterAll, beforeAll, expect, it } from 'vitest';
import type { View } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { clickOn, describeInBrowsers, openArticle, untilPainted } from './stage';

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

describeInBrowsers('a reader who withholds every site', (stage) => {
  beforeAll(() => stage.browser.allowSites(false));
  afterAll(() => stage.browser.allowSites(true));

  const lists = (view: Pick<View, 'evaluate'>): Promise<unknown> =>
    until('the list', () => view.evaluate(() => document.querySelectorAll('.item').length > 10));
  const marks = (): Promise<number> => stage.page.evaluate(() => CSS.highlights.size);
  /** The same server under another name, so that no click on the one counts for the other. */
  const elsewhere = (): string => stage.server.origin.replace('127.0.0.1', 'localhost');

  it('has a page read at a click and not before', async () => {
    const { browser, page, server } = stage;
    await page.goto(`${server.origin}article`);
    await rest();
    expect(await marks()).toBe(0);
    const popup = await browser.openPopup();
    await lists(popup);
    await untilPainted(page);
    await popup.close();
  });

  it('has a page read by key', async () => {
    const { browser, page } = stage;
    await page.goto(`${elsewhere()}article`);
    await rest();
    expect(await marks()).toBe(0);
    if (browser.name === 'firefox') await browser.runCommand('next-statement');
    else await (await browser.openPopup()).close();
    await untilPainted(page);
  });

  it('is told by the panel what is missing, and has the page read once it is given back', async () => {
    const { browser, page, server } = stage;
    await page.goto(`${server.origin}article`);
    if (browser.name === 'firefox') await browser.runCommand('open-panel');
    else await clickOn(await browser.openPopup(), '[aria-label="Open the side panel"]');
    const panel = await browser.panel();
    await page.goto(`${elsewhere()}quotes`);
    await until('what is missing', () => panel.evaluate(() => document.querySelector('.notice.notGranted') !== null));
    expect(await marks()).toBe(0);
    await browser.allowSites(true);
    await untilPainted(page);
    await until('the list', () => panel.evaluate(() => document.querySelectorAll('.item').length > 2));
  });

  it('may take them away again', async () => {
    const { browser, page, server } = stage;
    await openArticle(stage);
    await browser.allowSites(false);
    await page.goto(`${server.origin}article`);
    await rest();
    expect(await marks()).toBe(0);
  });
});
