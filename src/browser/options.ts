import browser from 'webextension-polyfill';

/** Tells in a tab what On Record shows and keeps. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
}

/** Shows the settings in a tab, an open one if there is. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
