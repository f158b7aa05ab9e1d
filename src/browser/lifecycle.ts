import browser from 'webextension-polyfill';

/** Calls back after On Record or the browser was installed or updated; `isNew` where On Record has just come. */
export function onInstalled(listener: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}

export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Whether this script still belongs to a running extension; a copy left over from before an update does not. */
export function isOrphaned(): boolean {
  try {
    // Chrome takes the id away, Firefox throws.
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}

/** A file of the extension's own; null where it has none of that name. */
export async function ownFile(path: string): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}
