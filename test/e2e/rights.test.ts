import { afterAll, beforeAll, expect, it } from 'vitest';
import type { View } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { describeInBrowsers, openArticle, untilPainted } from './stage';

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

describeInBrowsers('a reader who withholds every site', (stage) => {
  beforeAll(() => stage.browser.allowSites(false));
  afterAll(() => stage.browser.allowSites(true));

  const lists = (view: Pick<View, 'evaluate'>): Promise<unknown> =>
    until('the list', () => view.evaluate(() => document.querySelectorAll('.item').length > 10));
  const marks = (): Promise<number> => stage.page.evaluate(() => CSS.highlights.size);
  /** The same server under another name, so that no click on the one counts for the other. */
  const elsewhere = (): string => stage.server.origin.replace('127.0.0.1', 'localhost');

  it('has no page read unasked', async () => {
    await stage.page.goto(`${stage.server.origin}article`);
    await rest();
    expect(await marks()).toBe(0);
  });

  // Chromium first asks to reload a page whose script was to run before its markup; no program answers it.
  const inFirefox = (): boolean => stage.browser.name === 'firefox';

  it('has a page read at a click', async ({ skip }) => {
    skip(!inFirefox());
    const popup = await stage.browser.openPopup();
    await lists(popup);
    await untilPainted(stage.page);
    await popup.close();
  });

  it('has a page read by key', async ({ skip }) => {
    skip(!inFirefox());
    const { browser, page } = stage;
    await page.goto(`${elsewhere()}article`);
    await rest();
    expect(await marks()).toBe(0);
    await browser.runCommand('next-statement');
    await untilPainted(page);
  });

  it('is told by the panel what is missing', async ({ skip }) => {
    skip(!inFirefox());
    const { browser, page } = stage;
    await browser.runCommand('open-panel');
    const panel = await browser.panel();
    await page.goto(`${elsewhere()}quotes`);
    await until('what is missing', () => panel.evaluate(() => document.querySelector('.notice.notGranted') !== null));
    expect(await marks()).toBe(0);
  });

  it('has the page that is open read once it gives them back', async () => {
    const { browser, page } = stage;
    await page.goto(`${elsewhere()}quotes`);
    await rest();
    expect(await marks()).toBe(0);
    await browser.allowSites(true);
    await untilPainted(page);
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
