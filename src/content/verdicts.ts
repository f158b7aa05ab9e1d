import type { ItemRef, PageState } from '../browser/messages';
import { isPrivate, loadCorrections, saveCorrections } from '../browser/store';
import { textOf } from '../model';
import { type Correction, pageKey, type Verdict, withCorrection, withoutCorrection } from '../settings/corrections';
import type { Page } from './page';

/** The quotation that a verdict on a statement is kept under. */
export function quoteOf(page: Page, ref: ItemRef): Pick<Correction, 'url' | 'quote'> {
  const { article, statement } = page.find(ref);
  return { url: pageKey(article.url), quote: textOf(article.text, statement.content) };
}

async function change(page: Page, change: (stored: Correction[]) => Correction[]): Promise<PageState> {
  if (isPrivate()) throw new Error('Nothing is kept from private windows.');
  const corrections = change(await loadCorrections());
  await saveCorrections(corrections);
  page.useCorrections(corrections);
  return page.state();
}

/** Keeps the reader's verdict on a statement. */
export const correct = (page: Page, ref: ItemRef, verdict: Verdict): Promise<PageState> => {
  const quote = quoteOf(page, ref);
  return change(page, (stored) => withCorrection(stored, { ...quote, verdict }));
};

/** Takes the verdict on a quotation back. */
export const undo = (page: Page, correction: Pick<Correction, 'url' | 'quote'>): Promise<PageState> =>
  change(page, (stored) => withoutCorrection(stored, correction));
