import browser from 'webextension-polyfill';

/**
 * A document of ours that outlives popup and panel: that of Firefox's background. Null where there is none, as in
 * Chrome, or where this window must not meet it, as a private one.
 */
export async function lastingDocument(): Promise<Document | null> {
  const background: Window | null = await browser.runtime.getBackgroundPage().catch(() => null);
  return background?.document ?? null;
}
