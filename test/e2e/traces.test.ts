import { beforeAll, expect, it } from 'vitest';
import { describeInBrowsers, placeOf, untilPainted } from './stage';

/** Where the browsers themselves look for updates, whatever is installed. */
const ownErrands = ['accounts.google.com', 'update.googleapis.com', 'firefox.settings.services.mozilla.com'];

const hostOf = (address: string): string => new URL(address.includes('//') ? address : `https://${address}`).hostname;

describeInBrowsers('a visit', (stage) => {
  beforeAll(async () => {
    const { page, server } = stage;
    await page.goto(`${server.origin}article`);
    await untilPainted(page);
  });

  it('leaves the page as it was, but for one empty element', async () => {
    const { page, server } = stage;
    const { x, y } = await placeOf(page, 'We have waited a generation');
    await page.hover(x, y);
    await page.hover(5, 400);
    const served = await (await fetch(`${server.origin}article`)).text();
    const [now, before] = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return [document.head.outerHTML + document.body.outerHTML, parsed.head.outerHTML + parsed.body.outerHTML];
    }, served);
    expect(now).toBe(before);
    const beside = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter((element) => !/^(HEAD|BODY)$/.test(element.tagName))
        .map((element) => element.outerHTML),
    );
    expect(beside.length).toBeLessThanOrEqual(1);
    expect(beside.join()).toMatch(/^(<div popover="manual"><\/div>)?$/);
  });

  it('asks for nothing but the page', async () => {
    const { page, browser, server, outside } = stage;
    await page.reload();
    await untilPainted(page);
    const popup = await browser.openPopup();
    await popup.close();
    expect(server.asked.filter((path) => path !== '/article' && path !== '/favicon.ico')).toEqual([]);
    expect(outside.asked.map(hostOf).filter((host) => !ownErrands.includes(host))).toEqual([]);
  });
});
