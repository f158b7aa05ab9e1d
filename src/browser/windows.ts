import browser from 'webextension-polyfill';

/** Opens a small window of ours that asks what is wrong with a statement of a tab, by its words. */
export async function openCorrecting(tabId: number, quote: string): Promise<void> {
  const asked = new URLSearchParams({ tab: String(tabId), quote });
  const url = browser.runtime.getURL(`src/correcting/correcting.html?${asked}`);
  await browser.windows.create({ url, type: 'popup', width: 460, height: 600 });
}
