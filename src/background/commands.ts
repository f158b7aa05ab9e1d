import { askPage } from '../browser/ask';
import { onCommand } from '../browser/commands';
import { openPanel } from '../browser/panel';

/** Carries the keyboard's commands to the tab in front. */
export function listenForCommands(): void {
  onCommand((command, tab) => {
    const done = {
      'open-panel': () => openPanel(tab.windowId),
      'toggle-highlights': () => askPage(tab.id, 'toggleHighlights', null),
      'next-statement': () => askPage(tab.id, 'stepStatement', { by: 1 }),
      'previous-statement': () => askPage(tab.id, 'stepStatement', { by: -1 }),
    }[command]();
    // A tab without our content script has nothing to show or to hide.
    done.catch(() => undefined);
  });
}
