import browser from 'webextension-polyfill';
import type { Quoted } from '../settings/corrections';

/** Opens a small window of ours that asks who said a quotation. */
export async function openNaming({ url, quote }: Quoted): Promise<void> {
  const page = browser.runtime.getURL(`src/naming/naming.html?${new URLSearchParams({ url, quote })}`);
  await browser.windows.create({ url: page, type: 'popup', width: 420, height: 280 });
}
