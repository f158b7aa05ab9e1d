import { expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { badgeOf, describeInBrowsers, openArticle } from './stage';

declare const chrome: ExtensionApi;

describeInBrowsers('an installation', (stage) => {
  it('gets the keys it asks for', async () => {
    const commands = await stage.browser.inBackground(() => chrome.commands.getAll());
    const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toMatchObject({
      'toggle-highlights': 'Alt+Shift+U',
      'open-panel': 'Alt+Shift+Y',
      'next-statement': 'Alt+Shift+J',
      'previous-statement': 'Alt+Shift+K',
    });
  });

  it('has no file that a page could ask for to know of it', async () => {
    const manifest = await stage.browser.inBackground(() => chrome.runtime.getManifest());
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('shows the number of statements on the toolbar button', async () => {
    await openArticle(stage);
    expect(Number(await badgeOf(stage))).toBeGreaterThan(10);
  });

  it('shows nothing on a page that is no article', async () => {
    await stage.page.goto(`${stage.server.origin}shop`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await stage.page.evaluate(() => [CSS.highlights.size, document.documentElement.children.length])).toEqual([
      0, 2,
    ]);
  });
});
