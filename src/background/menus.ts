import { createMenus, onMenu } from '../browser/menus';
import { t } from '../i18n/messages';
import { askWanted } from './pages';

type Entry = 'statement-at-pointer' | 'statement-at-selection' | 'mark-selection';

/** Puts our entries into the context menu of pages and of selected text. */
export async function addMenus(): Promise<void> {
  await createMenus<Entry>([
    { id: 'statement-at-pointer', title: t('menuStatement'), contexts: ['page', 'link'] },
    { id: 'statement-at-selection', title: t('menuSelection'), contexts: ['selection'] },
    { id: 'mark-selection', title: t('menuMark'), contexts: ['selection'] },
  ]);
}

/** Asks the page for the statement that an entry was chosen on. */
export function listenForMenus(): void {
  onMenu<Entry>((entry, tabId) => {
    // A page that lets no script in has no statements.
    ask(tabId, entry).catch(() => undefined);
  });
}

async function ask(tabId: number, entry: Entry): Promise<unknown> {
  if (entry === 'mark-selection') return askWanted(tabId, 'markSelected', null);
  return askWanted(tabId, 'showStatement', { at: entry === 'statement-at-selection' ? 'selection' : 'pointer' });
}
