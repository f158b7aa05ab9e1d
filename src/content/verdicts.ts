import { askBackground } from '../browser/ask';
import type { ItemRef, PageState } from '../browser/messages';
import { isPrivate } from '../browser/store';
import { textOf } from '../model';
import { type Correction, pageKey, type Quoted, type Verdict } from '../settings/corrections';
import type { Page } from './page';

/** The quotation that a verdict on a statement is kept under. */
export function quoteOf(page: Page, ref: ItemRef): Quoted {
  const { article, statement } = page.find(ref);
  return { url: pageKey(article.url), quote: textOf(article.text, statement.content) };
}

async function show(page: Page, changed: () => Promise<Correction[]>): Promise<PageState> {
  if (isPrivate()) throw new Error('Nothing is kept from private windows.');
  page.useCorrections(await changed());
  return page.state();
}

/** Keeps the reader's verdict on a statement. */
export const correct = (page: Page, ref: ItemRef, verdict: Verdict): Promise<PageState> => {
  const correction = { ...quoteOf(page, ref), verdict };
  return show(page, () => askBackground('keepCorrection', { correction }));
};

/** Takes the verdict on a quotation back. */
export const undo = (page: Page, { url, quote }: Quoted): Promise<PageState> =>
  show(page, () => askBackground('dropCorrection', { quote: { url, quote } }));
