/**
 * Pictures of every state of popup, card and settings, light and dark, for review:
 * `npm run gallery -- [--browser chromium|firefox] [--to FOLDER]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { browserNames, type Page } from '../../../src/tools/browsers/browser';
import { launch } from '../../../src/tools/browsers/launch';
import { until } from '../../../src/tools/browsers/patience';
import { buildExtension } from '../../../src/tools/build';
import { type Gallery, serveGallery } from './serve';
import { states } from './states';

const root = new URL('../../..', import.meta.url).pathname;
const languages = ['de', 'fr', 'es', 'zh'];
const { values } = parseArgs({ options: { browser: { type: 'string' }, to: { type: 'string' } } });
const chosen = browserNames.filter((name) => !values.browser || name === values.browser);
const folder = values.to ?? 'output/gallery';

async function shootAll(page: Page, gallery: Gallery, scheme: 'light' | 'dark', to: string): Promise<void> {
  await page.colorScheme(scheme);
  const shoot = async (name: string, state: string, query = ''): Promise<void> => {
    if (state === 'options') await page.resize(800, 1900);
    else await page.resize(400, 576);
    await page.goto(gallery.address(state, query));
    await until(name, () => page.evaluate(() => 'state' in document.documentElement.dataset));
    writeFileSync(path.join(to, `${name}-${scheme}.png`), await page.screenshot());
  };
  for (const state of states) await shoot(state, state);
  for (const language of languages)
    for (const state of ['speaker', 'card', 'options'])
      await shoot(`${state}-in-${language}`, state, `&language=${language}`);
}

const gallery = await serveGallery();
for (const name of chosen) {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  await buildExtension(root, target);
  const browser = await launch(name, { extension: path.join(root, 'dist', target), window: false });
  const to = path.join(folder, name);
  mkdirSync(to, { recursive: true });
  const page = await browser.newPage();
  for (const scheme of ['light', 'dark'] as const) await shootAll(page, gallery, scheme, to);
  await browser.close();
  process.stdout.write(`Saved ${to}\n`);
}
await gallery.close();
