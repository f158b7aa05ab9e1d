import { askBackground } from '../browser/ask';
import type { ItemRef, PageState } from '../browser/messages';
import { isPrivate } from '../browser/store';
import { type StatementKind, textOf } from '../model';
import { type Correction, pageKey, type Verdict } from '../settings/corrections';
import { wordsAt } from '../settings/words';
import type { Page } from './page';

/** The words that a statement is known by to those who are not in its page. */
export function quoteOf(page: Page, ref: ItemRef): string {
  const { article, statement } = page.find(ref);
  return textOf(article.text, statement.content);
}

async function show(page: Page, changed: () => Promise<Correction[]>): Promise<PageState> {
  if (isPrivate()) throw new Error('Nothing is kept from private windows.');
  page.useCorrections(await changed());
  return page.state();
}

const keep = (page: Page, url: string, quote: string, verdicts: readonly Verdict[]): Promise<PageState> => {
  const corrections = verdicts.map((verdict) => ({ url: pageKey(url), quote, verdict }));
  return show(page, () => askBackground('keepCorrections', { url: pageKey(url), corrections }));
};

/** Keeps the reader's verdicts on a statement. */
export const correct = (page: Page, ref: ItemRef, verdicts: readonly Verdict[]): Promise<PageState> =>
  keep(page, page.find(ref).article.url, quoteOf(page, ref), verdicts);

/** Takes a verdict back. */
export const undo = (page: Page, correction: Correction): Promise<PageState> =>
  show(page, () => askBackground('dropCorrection', { correction }));

/** Takes back the last verdict that has changed a statement. */
export async function undoStatement(page: Page, ref: ItemRef): Promise<PageState> {
  const last = page.find(ref).steps.at(-1);
  return last ? undo(page, last) : page.state();
}

const opening = /^["“„«‘]/;
const closing = /["”“»’]$/;
const mark = /["“”„«»]/;

/** What marks tell of words; the reader may say otherwise. */
const kindOf = (words: string): StatementKind =>
  opening.test(words) && closing.test(words) ? 'direct' : mark.test(words) ? 'mixed' : 'indirect';

/**
 * Makes the selected words a statement and asks who says it, in a window of ours; where they touch a statement, they
 * are its words from now on.
 */
export async function markSelected(document: Document, page: Page): Promise<void> {
  const selected = await page.selected();
  if (!selected) return page.sayNothingSelected();
  const { article, span, touched } = selected;
  const words = wordsAt(article.text, [span]);
  const quote = article.text.slice(...span);
  document.getSelection()?.removeAllRanges();
  if (touched) await correct(page, touched, [{ is: 'worded', words }]);
  else {
    await keep(page, article.url, quote, [{ is: 'missed', words, kind: kindOf(quote), speaker: null }]);
    await askBackground('askCorrection', { quote });
  }
  page.showQuote(quote);
}
