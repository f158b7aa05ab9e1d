import browser from 'webextension-polyfill';

/** An entry of the page's context menu. */
export interface MenuEntry<Id extends string> {
  id: Id;
  title: string;
  contexts: ('page' | 'link' | 'selection')[];
}

/** Puts the entries into the context menu, in place of those of before; browsers keep them across restarts. */
export async function createMenus<Id extends string>(entries: MenuEntry<Id>[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of entries) {
    browser.contextMenus.create({
      id,
      title,
      contexts,
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Calls back when an entry is chosen. */
export function onMenu<Id extends string>(listener: (id: Id, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) listener(menuItemId as Id, tab.id);
  });
}
