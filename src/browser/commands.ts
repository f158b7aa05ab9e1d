import browser from 'webextension-polyfill';

/** The commands of manifest.json. */
export type Command =
  'toggle-highlights' | 'open-panel' | 'next-statement' | 'previous-statement' | 'mark-statement' | 'open-record';

interface CommandTab {
  id: number;
  windowId: number;
}

/** Calls back, still within the reader's gesture, when a command's keys are pressed. */
export function onCommand(listener: (command: Command, tab: CommandTab) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined && tab.windowId !== undefined)
      listener(command as Command, { id: tab.id, windowId: tab.windowId });
  });
}

interface CommandKeys {
  name: string;
  /** In the reader's language. */
  description: string;
  /** As the browser writes them; empty where it has none. */
  keys: string;
}

/** Our commands with the keys they have now. */
export async function commandKeys(): Promise<CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Shows where the browser lets the reader choose the keys of extensions: a page of Chrome's, a dialog of Firefox's. */
export async function openKeySettings(): Promise<void> {
  // The polyfill has no type for it yet.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
