/**
 * Takes the pictures of README and stores from the real extension on the sample article, under `.github`:
 * `npm run pictures`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExtensionBrowser, Page, Popup } from './browsers/browser';
import { launch } from './browsers/launch';
import { placeOfPainted } from './browsers/painted';
import { until } from './browsers/patience';
import { servePages } from './browsers/serve';
import { runProgram } from './program';
import { buildExtension } from './build';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = path.join(root, '.github');

/** What both stores show best. */
const [width, height] = [1280, 800];

function save(name: string, picture: Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, picture);
  process.stdout.write(`Saved ${path.relative(process.cwd(), file)}\n`);
}

const inline = (picture: Uint8Array): string => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;

/** Where they stand: the popup hangs from the toolbar, the panel takes the window's height. */
const popupStyle = 'top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 6px 32px rgb(0 0 0 / 35%)';
const panelStyle = 'height: 100vh; top: 0; right: 0; box-sizing: border-box; border-left: 1px solid #c8c8c8';

/** Popup or panel over the page: browsers picture them apart. */
async function together(browser: ExtensionBrowser, page: Uint8Array, ours: Uint8Array, style: string) {
  const sheet = await browser.newPage();
  await sheet.resize(width, height);
  await sheet.evaluate(
    async ([under, over, place]) => {
      document.body.style.cssText = `margin: 0; background: url(${under}) 0 0 / auto 100vh no-repeat`;
      const image = document.body.appendChild(new Image());
      image.style.cssText = `position: fixed; ${place}`;
      image.src = over!;
      await image.decode();
    },
    [inline(page), inline(ours), style],
  );
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}

async function openList(browser: ExtensionBrowser): Promise<Popup> {
  const popup = await browser.openPopup();
  await until('the list', () => popup.evaluate(() => document.querySelector('.item') !== null));
  return popup;
}

async function picturePage(page: Page): Promise<Uint8Array> {
  const place = await until('a highlight', () => placeOfPainted(page, 'We have waited a generation'));
  await page.hover(place.x, place.y);
  await until('the card', async () => (await page.closedText()).trim() !== '');
  const picture = await page.screenshot();
  await page.press('Escape');
  await page.hover(2, 2);
  return picture;
}

/** The panel as the page is scrolled to what it marks. */
async function picturePanel(browser: ExtensionBrowser, page: Page): Promise<Uint8Array> {
  const popup = await openList(browser);
  const { x, y } = await popup.evaluate(() => {
    const { left, top, width, height } = document.querySelector('footer .iconbutton')!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await popup.click(x, y);
  const panel = await browser.panel();
  await until('its list, at rest', () =>
    panel.evaluate(async () => {
      const before = innerHeight;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return before > 0 && before === innerHeight && document.querySelector('.item') !== null;
    }),
  );
  const [panelWidth, panelHeight] = await panel.evaluate(() => [innerWidth, innerHeight] as const);
  // The window of a browser without a screen is lower than the picture, so both are enlarged alike.
  await page.resize(Math.round((width * panelHeight) / height) - panelWidth, panelHeight);
  await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
  await until('what the page shows', () => panel.evaluate(() => document.querySelector('[aria-current]') !== null));
  return together(browser, await page.screenshot(), await panel.screenshot(), panelStyle);
}

async function pictureAll(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.resize(width, height);
  await page.goto(url);
  await page.bringToFront();
  const withCard = await picturePage(page);
  save('page.png', withCard);
  save('store/1-card.png', withCard);
  const bare = await page.screenshot();
  const popup = await openList(browser);
  const list = await popup.screenshot();
  await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=tab]')[1]!.click());
  await until('the dates, at rest', () =>
    popup.evaluate(() => document.querySelector('.timeline') !== null && document.getAnimations().length === 0),
  );
  const dates = await popup.screenshot();
  await popup.close();
  save('popup.png', list);
  save('store/2-statements.png', await together(browser, bare, list, popupStyle));
  save('store/3-dates.png', await together(browser, bare, dates, popupStyle));
  save('store/5-panel.png', await picturePanel(browser, page));
  const options = await browser.newExtensionPage('src/options/options.html');
  await options.resize(width, height);
  await until('the settings', () => options.evaluate(() => document.querySelector('.keys dd') !== null));
  save('store/4-settings.png', await options.screenshot());
}

await runProgram(async () => {
  await buildExtension(root, 'chrome');
  const sample = readFileSync(path.join(root, 'src/tools/sample/article.html'));
  const server = await servePages((asked) => (asked === '/article' ? sample : null));
  const browser = await launch('chromium', { extension: path.join(root, 'dist/chrome'), window: false });
  try {
    await pictureAll(browser, `${server.origin}article`);
  } finally {
    await browser.close();
    await server.close();
  }
});
