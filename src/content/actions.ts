import type { ItemRef } from '../browser/messages';
import { isPrivate } from '../browser/store';
import { fragmentLink } from '../export/fragment';
import type { StatementActions } from '../highlight/highlighter';
import { t } from '../i18n/messages';
import { type Article, type Statement, textOf } from '../model';
import { isByReader } from '../ui/evidence';
import { speakerNames } from '../ui/words';
import { copyText } from './clipboard';
import type { Page } from './page';
import { correct, quoteOf, undo } from './verdicts';

/** A link that opens the page at a statement's words. */
function link(page: Page, ref: ItemRef): string {
  const { article, analysis, statement } = page.find(ref);
  return fragmentLink({ article, meta: analysis.meta }, statement);
}

/** The marks around a part of a direct quotation; the attribution brings its own. */
const outerMarks = /^["“”„«»‘]|["“”„«»’]$/gu;

/** A direct quotation's words; of any other statement all that it holds, inner marks included. */
function words({ text }: Article, { kind, content }: Statement): string {
  if (kind !== 'direct') return textOf(text, content);
  return content.map(([start, end]) => text.slice(start, end).replace(outerMarks, '')).join(' … ');
}

/** What a reader pastes: the quotation with who said it, in which article, and a link to it. */
function quotation(page: Page, ref: ItemRef): string {
  const { article, analysis, statement } = page.find(ref);
  const speakers = speakerNames(analysis.speakers.filter(({ id }) => statement.speakers.includes(id)));
  const attribution = [speakers, analysis.meta.title, analysis.meta.site, link(page, ref)];
  return t('quoteAttribution', words(article, statement), attribution.filter(Boolean).join(', '));
}

/** What the card of a statement can do. */
export function actionsOn(document: Document, page: Page): StatementActions {
  return {
    get correctable() {
      return !isPrivate();
    },
    isCorrected: (ref) => isByReader(page.find(ref).statement.evidence),
    copyQuote: (ref) => copyText(document, quotation(page, ref)),
    copyLink: (ref) => copyText(document, link(page, ref)),
    saidBy: (ref, speaker) => correct(page, ref, { is: 'saidBy', speaker }),
    notStatement: async (ref) => {
      const quote = quoteOf(page, ref);
      await correct(page, ref, { is: 'notStatement' });
      return () => undo(page, quote);
    },
    undo: (ref) => undo(page, quoteOf(page, ref)),
  };
}
