import browser from 'webextension-polyfill';

/** Shows the settings in a tab, an open one if there is. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
