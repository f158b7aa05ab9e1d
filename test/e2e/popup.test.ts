import { beforeAll, expect, it } from 'vitest';
import type { Popup } from '../../src/tools/browsers/browser';
import { until } from '../../src/tools/browsers/patience';
import { clickOn, describeInBrowsers, openArticle } from './stage';

const textOf = (popup: Popup): Promise<string> => popup.evaluate(() => document.body.innerText);

describeInBrowsers('the popup', (stage) => {
  beforeAll(() => openArticle(stage));

  it('lists the statements under their speakers', async () => {
    const popup = await stage.browser.openPopup();
    await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
    const groups = await popup.evaluate(() =>
      [...document.querySelectorAll('.group')].map((group) => ({
        name: group.querySelector('.name')!.textContent,
        count: Number(group.querySelector('.count')!.textContent),
        items: [...group.querySelectorAll('.words')].map((words) => words.textContent),
      })),
    );
    for (const { count, items } of groups) expect(items).toHaveLength(count);
    const mayor = groups.find(({ name }) => name === 'Petra Solheim')!;
    expect(mayor.items).toHaveLength(3);
    expect(mayor.items.join()).toContain('We have waited a generation for this');
    await popup.close();
  });

  it('is as tall as a popup may be', async () => {
    const popup = await stage.browser.openPopup();
    await until('its height', () => popup.evaluate(() => innerHeight > 500 && innerHeight <= 600));
    await popup.close();
  });

  it('tells headline, published and updated', async () => {
    const popup = await stage.browser.openPopup();
    await until('the headline', async () => (await textOf(popup)).includes('Halden council votes to reopen'));
    const times = await popup.evaluate(() =>
      [...document.querySelectorAll('.masthead time')].map((time) => time.getAttribute('datetime')),
    );
    expect(times).toEqual(['2024-05-14T18:40', '2024-05-15T09:05']);
    await popup.close();
  });

  it('lists the dates in order', async () => {
    const popup = await stage.browser.openPopup();
    await clickOn(popup, '[role=tab]:nth-of-type(2)');
    const text = await until('the dates', async () => {
      const shown = await textOf(popup);
      return shown.includes('1993') && shown;
    });
    expect(text.indexOf('October 1993')).toBeLessThan(text.indexOf('January 2025'));
    await popup.close();
  });

  it('is used with the keyboard alone: search, down, jump', async () => {
    const popup = await stage.browser.openPopup();
    await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
    const focused = (): Promise<string> =>
      popup.evaluate(() => `${document.activeElement!.tagName} ${document.activeElement!.textContent}`);
    await popup.press('/');
    await until('the search', async () => (await focused()).startsWith('INPUT'));
    await popup.press('ArrowDown');
    const first = await until('the first', async () => (await focused()).startsWith('BUTTON') && focused());
    await popup.press('ArrowDown');
    await until('the second', async () => (await focused()) !== first);
    await popup.press('Enter');
    await until('the details', () => popup.evaluate(() => document.querySelector('.details') !== null));
    await popup.press('Tab');
    await popup.press('Enter');
    await until('the jump', () => popup.evaluate(() => /Now in view/.test(document.body.innerText)));
    await popup.press('ArrowUp');
    await until('the first again', async () => (await focused()) === first);
    await popup.close();
  });

  it('asks nothing of a page without an article', async () => {
    await stage.page.goto(`${stage.server.origin}shop`);
    const popup = await stage.browser.openPopup();
    await until('the notice', async () => /not an article|no article/i.test(await textOf(popup)));
    await popup.close();
  });
});
