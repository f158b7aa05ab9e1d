import browser from 'webextension-polyfill';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the side panel (Chrome) or sidebar (Firefox) of a window. Call it within the reader's own gesture, before
 * anything is awaited: browsers refuse it later.
 */
export async function openPanel(windowId: number): Promise<void> {
  // The polyfill has no type for Chrome's side panel; it hands it through as it is.
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}
