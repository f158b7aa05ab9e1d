import browser from 'webextension-polyfill';
import type { AskingTab } from './work';

/** Which tabs are in front of their windows, as far as was heard since the background started. */
export class FrontTabs {
  private readonly byWindow = new Map<number, number>();

  /** Call it while the background starts. */
  constructor() {
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => void this.byWindow.set(windowId, tabId));
  }

  /** Takes note of what a tab told of itself. */
  note({ id, windowId, active }: AskingTab): void {
    if (active && windowId !== undefined) this.byWindow.set(windowId, id);
  }

  has(tab: number): boolean {
    return [...this.byWindow.values()].includes(tab);
  }
}
