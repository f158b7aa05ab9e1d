import browser, { type Scripting } from 'webextension-polyfill';
import type { Asker } from './answer';
import { worldName } from './world';

/** What the build makes of `src/look` and `src/content`; without the stroke Firefox seeks them beside the asking page. */
const lookFile = '/src/look/look.js';
const pageFile = '/src/content/content.js';

/** Browsers that know of no documents find the top of the tab, where the script itself sees whether it was asked for. */
const documentOf = ({ tabId, documentId }: Asker): Scripting.InjectionTarget =>
  documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };

/**
 * Puts the reading script into the document that asked for it, and into no other that has taken its place.
 *
 * @throws where the document has gone, or the browser grants no access to it.
 */
export async function injectWhereAsked(asker: Asker): Promise<void> {
  await browser.scripting.executeScript({ target: documentOf(asker), files: [pageFile], injectImmediately: true });
}

/** Runs in the page. */
function want(name: string): void {
  const known = globalThis as typeof globalThis & Record<symbol, { wanted?: true } | undefined>;
  (known[Symbol.for(name)] ??= {}).wanted = true;
}

/**
 * Puts the reading script into a tab's page because its reader asks; a second copy in one page ends at once.
 *
 * @throws where the browser grants no access to the page.
 */
export async function injectPage(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: want as () => void, args: [worldName] });
  await browser.scripting.executeScript({ target, files: [pageFile] });
}

/** Whether the browser lets us into a tab's page. */
export const isOpenToUs = (tabId: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId }, func: () => undefined }).then(
    () => true,
    () => false,
  );

/**
 * Runs in the page. Chrome gives an updated extension a world of its own, out of which the copies from before cannot be
 * reached; but they look whether they are left over whenever something scrolls.
 */
function endLeftovers(): void {
  document.dispatchEvent(new Event('scroll'));
}

/** Has a look at every page that is open and may be read, as if it had just been loaded. */
export async function lookEverywhere(): Promise<void> {
  // A page that the browser has put away is looked at when it is loaded again.
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const look = async ({ id }: { id?: number }): Promise<void> => {
    const target = { tabId: id! };
    await browser.scripting.executeScript({ target, func: endLeftovers, injectImmediately: true });
    await browser.scripting.executeScript({ target, files: [lookFile], injectImmediately: true });
  };
  // Not every page of the web lets extensions in.
  await Promise.allSettled(tabs.map(look));
}
