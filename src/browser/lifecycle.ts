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
