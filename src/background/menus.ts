import { createMenus, onMenu } from '../browser/menus';
import { t } from '../i18n/messages';
import { askWanted } from './pages';

type Entry = 'statement-at-pointer' | 'statement-at-selection';

/** Puts our entries into the context menu of pages and of selected text. */
export async function addMenus(): Promise<void> {
  await createMenus<Entry>([
    { id: 'statement-at-pointer', title: t('menuStatement'), contexts: ['page', 'link'] },
    { id: 'statement-at-selection', title: t('menuSelection'), contexts: ['selection'] },
  ]);
}

/** Asks the page for the statement that an entry was chosen on. */
export function listenForMenus(): void {
  onMenu<Entry>((entry, tabId) => {
    const at = entry === 'statement-at-selection' ? 'selection' : 'pointer';
    // A page that lets no script in has no statements.
    askWanted(tabId, 'showStatement', { at }).catch(() => undefined);
  });
}
