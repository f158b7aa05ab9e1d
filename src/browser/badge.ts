import browser from 'webextension-polyfill';

/** Shows a number on the toolbar button of a tab; null clears it. The browser clears it when the tab navigates. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  // A tab may be gone by now, and nothing is lost with it.
  await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) }).catch(() => undefined);
}

/** The badge's colours: quiet, and readable on either. */
export async function styleBadge(background: string, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background });
  await browser.action.setBadgeTextColor({ color: text });
}
