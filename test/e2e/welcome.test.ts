import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { until } from '../../src/tools/browsers/patience';
import { faults } from './axe';
import { describeInBrowsers, paintedTexts, untilPainted } from './stage';

/** What the polyfill's types lack. */
interface Contexts {
  getContexts(filter: { contextTypes: string[] }): Promise<{ documentUrl?: string }[]>;
}
declare const chrome: ExtensionApi & { runtime: Contexts };

describeInBrowsers(
  'the welcome page',
  (stage) => {
    it('comes up once On Record is installed', async () => {
      const shown = (): Promise<string[]> =>
        stage.browser.inBackground(async () => {
          const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
          return tabs.flatMap(({ documentUrl }) => documentUrl ?? []);
        });
      await until('the page', async () => (await shown()).some((url) => url.endsWith('/src/welcome/welcome.html')));
    });

    it('holds a sample that works, and no fault that axe finds', async () => {
      const page = await stage.browser.newExtensionPage('src/welcome/welcome.html');
      await untilPainted(page);
      expect(await paintedTexts(page)).toEqual([
        '“We will open the bridge in June,”',
        'the wait “a small price for safety”',
        'the town would pay for the new lamps',
      ]);
      expect(await faults(page)).toEqual([]);
      const { x, y } = await page.evaluate(() => {
        const [line] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
        const rect = line!.getClientRects()[0]!;
        return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      });
      await page.hover(x, y);
      await until('the card', async () => (await page.closedText()).includes('Ada Moss'));
      await page.close();
    });
  },
  { welcome: true },
);
