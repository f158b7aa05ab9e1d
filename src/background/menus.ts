import { askPage, UnreachableError } from '../browser/ask';
import { createMenus, onMenu } from '../browser/menus';
import { injectContent } from '../browser/tabs';
import { t } from '../i18n/messages';

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
    show(tabId, at).catch(() => undefined);
  });
}

async function show(tabId: number, at: 'pointer' | 'selection'): Promise<void> {
  try {
    await askPage(tabId, 'showStatement', { at });
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    // A tab that was open before On Record was installed; the reader's click lets us in.
    await injectContent(tabId);
    await askPage(tabId, 'readNow', null);
    await askPage(tabId, 'showStatement', { at });
  }
}
