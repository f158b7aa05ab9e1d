import { afterEach, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { describeInBrowsers, openArticle } from './stage';

declare const chrome: ExtensionApi;

describeInBrowsers('stored data', (stage) => {
  afterEach(() => stage.browser.inBackground(() => chrome.storage.local.clear()));

  const store = (values: Record<string, unknown>): Promise<void> =>
    stage.browser.inBackground((stored) => chrome.storage.local.set(stored!), values);

  it.each([
    ['of no known shape', { settings: 'everything', 'corrections https://a.example/': { length: 1e9 } }],
    [
      'with holes',
      { settings: { run: 7, kinds: null, sitesOff: [null] }, 'corrections https://a.example/': [null, {}] },
    ],
    ['of a version to come', { settings: { run: 'everywhere', version: 99, palette: 'ultraviolet' }, schema: 12 }],
  ])('%s does not keep an article from being read', async (_, values) => {
    await store(values);
    await openArticle(stage);
  });
});
