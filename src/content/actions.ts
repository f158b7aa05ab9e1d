import { askBackground } from '../browser/ask';
import type { ItemRef } from '../browser/messages';
import { isPrivate } from '../browser/store';
import { attributed } from '../export/attributed';
import { fragmentLink } from '../export/fragment';
import { wordsIn } from '../export/words';
import type { StatementActions } from '../highlight/highlighter';
import { occasionIn } from '../model';
import { type Correction, pageKey } from '../settings/corrections';
import { isByReader } from '../ui/evidence';
import { wording } from '../ui/words';
import { copyText } from './clipboard';
import type { Page } from './page';
import { correct, quoteOf, undo, undoStatement } from './verdicts';

/** A link that opens the page at a statement's words. */
function link(page: Page, ref: ItemRef): string {
  const { article, analysis, statement } = page.find(ref);
  return fragmentLink({ article, meta: analysis.meta }, statement);
}

/** What a reader pastes: the words with who said them, how and when, in which article, and a link to them. */
function statementOf(page: Page, ref: ItemRef): string {
  const { article, analysis, statement } = page.find(ref);
  const speakers = analysis.speakers.filter(({ id }) => statement.speakers.includes(id));
  const how = wording.how(statement, occasionIn(article.text, statement.date));
  const { meta } = analysis;
  return attributed({ words: wordsIn(article)(statement), speakers, how, meta, link: link(page, ref) }, wording);
}

/** What the card of a statement can do. */
export function actionsOn(document: Document, page: Page): StatementActions {
  return {
    get correctable() {
      return !isPrivate();
    },
    isCorrected: (ref) => isByReader(page.find(ref).statement.evidence),
    copyQuote: (ref) => copyText(document, statementOf(page, ref)),
    copyLink: (ref) => copyText(document, link(page, ref)),
    correct: (ref, verdict) => correct(page, ref, [verdict]),
    correctElsewhere: (ref) => askBackground('askCorrection', { quote: quoteOf(page, ref) }),
    notStatement: async (ref) => {
      const correction: Correction = {
        url: pageKey(page.find(ref).article.url),
        quote: quoteOf(page, ref),
        verdict: { is: 'notStatement' },
      };
      await correct(page, ref, [correction.verdict]);
      return () => undo(page, correction);
    },
    undo: (ref) => undoStatement(page, ref),
  };
}
