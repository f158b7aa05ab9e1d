import browser from 'webextension-polyfill';

/** Firefox takes "*" for WebSockets too, to which nobody has granted access. */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Whether On Record may run on a page's site by itself. Readers of Firefox can withdraw it, and the content script then
 * stays away without a word; Chrome grants it with the content script and tells nothing, so there it counts as given.
 */
export async function hasSiteAccess(url: string): Promise<boolean> {
  const isFirefox = 'getBrowserInfo' in browser.runtime;
  return !isFirefox || browser.permissions.contains({ origins: [patternOf(url)] });
}

/** Asks the reader for access to a page's site; call it within a click, before anything is awaited. */
export const requestSiteAccess = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(url)] });

/** Whether the reader lets On Record read files of this machine. */
export const mayReadFiles = (): Promise<boolean> => browser.extension.isAllowedFileSchemeAccess();
