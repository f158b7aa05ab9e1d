import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serveGallery } from './serve';
import { states } from './states';

/*
 * Pictures of every state of popup and settings, light and dark, for review:
 *   npx tsx test/ui/gallery/shoot.ts [FOLDER]
 */
const folder = process.argv[2] ?? 'output/gallery';
const languages = ['de', 'fr', 'es', 'zh'];

mkdirSync(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

async function shootAll(colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', viewport: { width: 400, height: 576 } });
  const shoot = async (name: string, address: string): Promise<void> => {
    await page.goto(address);
    await page.waitForSelector('h1');
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  };
  for (const state of states) await shoot(state, gallery.address(state));
  for (const language of languages) await shoot(`in-${language}`, gallery.address('speaker', `&language=${language}`));
  await page.setViewportSize({ width: 800, height: 1700 });
  await shoot('options', gallery.address('options'));
  await page.close();
}

await shootAll('light');
await shootAll('dark');
await browser.close();
await gallery.close();
