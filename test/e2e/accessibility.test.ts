import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { type Gallery, serveGallery } from '../ui/gallery/serve';
import { states } from '../ui/gallery/states';
import { faults } from './axe';
import { clickOn, describeInBrowsers, openArticle } from './stage';

let gallery: Gallery;
beforeAll(async () => void (gallery = await serveGallery()));
afterAll(() => gallery.close());

describeInBrowsers('axe finds no fault', (stage) => {
  it.each(states)('in the state %s', async (state) => {
    await stage.page.goto(gallery.address(state));
    await until(state, () => stage.page.evaluate(() => 'state' in document.documentElement.dataset));
    expect(await faults(stage.page)).toEqual([]);
  });

  it('with the popup, nor with the panel', async () => {
    const { browser } = stage;
    await openArticle(stage);
    const popup = await browser.openPopup();
    await until('the list', () => popup.evaluate(() => document.querySelectorAll('.item').length > 10));
    expect(await faults(popup)).toEqual([]);
    await clickOn(popup, 'footer .iconbutton');
    const panel = await browser.panel();
    await until('the list', () => panel.evaluate(() => document.querySelectorAll('.item').length > 10));
    expect(await faults(panel)).toEqual([]);
  });

  it('with the options', async () => {
    const page = await stage.browser.newExtensionPage('src/options/options.html');
    await until('the options', () => page.evaluate(() => document.body.innerText.length > 100));
    expect(await faults(page)).toEqual([]);
    await page.close();
  });
});
