import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/tools/browsers/find';
import { type Gallery, serveGallery } from '../ui/gallery/serve';

const chosen = ['speaker', 'crowded', 'unmatched', 'dates', 'export', 'off', 'card', 'card-named', 'options'];

describe('every state of ours', () => {
  let gallery: Gallery;
  let browser: Browser;
  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await chromium.launch({
      executablePath: findBrowser('chromium')!,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  async function open(state: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 400, height: 576 }, reducedMotion: 'reduce', ...options });
    await page.goto(gallery.address(state));
    await page.waitForSelector('html[data-state]');
    return page;
  }

  async function faults(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  it.each(chosen)('%s has no fault that axe finds in the dark', async (state) => {
    const page = await open(state, { colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it.each(chosen)('%s has none in forced colours', async (state) => {
    const page = await open(state, { forcedColors: 'active' });
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  // A panel of 400 px at 200 % zoom.
  it.each(chosen)('%s needs no sideways scrolling at twice the size', async (state) => {
    const page = await open(state, { viewport: { width: 200, height: 288 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200);
    await page.close();
  });

  it.each([
    ['a popup of 600 px', 400, 600, 0.6],
    ['a sidebar of 250 px', 250, 600, 0.5],
  ])('leaves statements their room in %s', async (_, width, height, least) => {
    const page = await open('speaker', { viewport: { width, height } });
    const room = await page.evaluate(() => document.querySelector('.list')!.clientHeight);
    expect(room / height).toBeGreaterThanOrEqual(least);
    await page.close();
  });

  // As wide as Chrome opens it.
  it('tells in full what a narrow panel is filtered by', async () => {
    const page = await open('speaker', { viewport: { width: 360, height: 600 } });
    await page.click('.filters > .button');
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('select')].flatMap((select) => {
        const words = select.selectedOptions[0]!.text;
        const { font, paddingLeft } = getComputedStyle(select);
        const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
        pen.font = font;
        const arrow = 22;
        const room = select.clientWidth - parseFloat(paddingLeft) - arrow;
        return pen.measureText(words).width > room ? [words] : [];
      }),
    );
    expect(cut).toEqual([]);
    await page.close();
  });

  it('moves nothing where the reader wants less motion', async () => {
    const page = await open('speaker', {});
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((each) => getComputedStyle(each).transitionDuration !== '0s').length,
    );
    expect(moving).toBe(0);
    await page.close();
  });
});
