import browser, { type Permissions } from 'webextension-polyfill';
import { atEnd } from './ending';

/**
 * A page's site, or all of them where the browser does not tell the page's address, as where its site is withheld.
 * Firefox takes "*" for WebSockets too, to which nobody has granted access.
 */
function patternsOf(url: string): string[] {
  if (!URL.canParse(url)) return ['http://*/*', 'https://*/*'];
  const { protocol, hostname } = new URL(url);
  return [`${protocol}//${hostname}/*`];
}

/**
 * Whether On Record may run on a page's site by itself. Readers can withhold it, of all sites or of some; the look then
 * stays away without a word.
 */
export const hasSiteAccess = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: patternsOf(url) });

/** Asks the reader for access to a page's site; call it within a click, before anything is awaited. */
export const requestSiteAccess = (url: string): Promise<boolean> =>
  browser.permissions.request({ origins: patternsOf(url) });

/** Calls back when the reader lets On Record into more sites than before. */
export function onSiteAccess(listener: () => void, signal?: AbortSignal): void {
  const added = ({ origins = [] }: Permissions.Permissions): void => {
    if (origins.length > 0) listener();
  };
  browser.permissions.onAdded.addListener(added);
  atEnd(signal, () => browser.permissions.onAdded.removeListener(added));
}

/** Whether the reader lets On Record read files of this machine. */
export const mayReadFiles = (): Promise<boolean> => browser.extension.isAllowedFileSchemeAccess();
