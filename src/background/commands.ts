import { askPage } from '../browser/ask';
import { onCommand } from '../browser/commands';
import { openPanel } from '../browser/panel';
import { openRecord } from '../browser/recordPage';
import { askWanted } from './pages';

/** Carries the keyboard's commands to the tab in front. */
export function listenForCommands(): void {
  onCommand((command, tab) => {
    const done = {
      'open-panel': () => openPanel(tab.windowId),
      'open-record': () => openRecord(),
      'toggle-highlights': () => askPage(tab.id, 'toggleHighlights', null),
      'next-statement': () => askWanted(tab.id, 'stepStatement', { by: 1 }),
      'previous-statement': () => askWanted(tab.id, 'stepStatement', { by: -1 }),
      'mark-statement': () => askWanted(tab.id, 'markSelected', null),
    }[command]();
    // A tab that is not read has nothing to show or to hide, and one that lets no script in has nothing to step through.
    done.catch(() => undefined);
  });
}
