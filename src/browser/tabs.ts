import browser from 'webextension-polyfill';
import { type PageAccess, pageAccess } from './access';
import { atEnd } from './ending';

/** What we may know of a tab. */
export interface Tab {
  id: number;
  windowId: number;
  /** Empty where the browser does not tell it. */
  url: string;
  title: string;
  /** Whether its page is still on its way. */
  loading: boolean;
  private: boolean;
}

/** The tab in front of the current window; null where there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: tab.url ?? '',
    title: tab.title ?? '',
    loading: tab.status === 'loading',
    private: tab.incognito,
  };
}

/** Whether a tab is in a private window, of which nothing is kept. */
export const isPrivateTab = async (tabId: number): Promise<boolean> => (await browser.tabs.get(tabId)).incognito;

/** Whether a tab's page can be read, or what stands in the way. */
export const canReadPage = (tab: Pick<Tab, 'url'>): PageAccess => pageAccess(tab.url);

/** Calls back when another tab comes to the front or the one in front shows another page. */
export function onTabChange(listener: () => void, signal?: AbortSignal): void {
  const updated = (_id: number, change: { status?: string; url?: string }): void => {
    if (change.status !== undefined || change.url !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  atEnd(signal, () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
