import browser from 'webextension-polyfill';

/** The commands of manifest.json. */
export type Command = 'toggle-highlights' | 'open-panel' | 'next-statement' | 'previous-statement';

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
