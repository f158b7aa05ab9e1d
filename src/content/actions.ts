import { askBackground } from '../browser/ask';
import type { ItemRef } from '../browser/messages';
import { isPrivate } from '../browser/store';
import { attributed } from '../export/attributed';
import { fragmentLink } from '../export/fragment';
import { wordsIn } from '../export/words';
import type { StatementActions } from '../highlight/highlighter';
import { occasionIn } from '../model';
import { isByReader } from '../ui/evidence';
import { wording } from '../ui/words';
import { copyText } from './clipboard';
import type { Page } from './page';
import { correct, quoteOf, undo } from './verdicts';

/** A link that opens the page at a statement's words. */
function link(page: Page, ref: ItemRef): string {
  const { article, analysis, statement } = page.find(ref);
  return fragmentLink({ article, meta: analysis.meta }, statement);
}

/** What a reader pastes: the words with who said them, how and when, in which article, and a link to them. */
function statementOf(page: Page, ref: ItemRef): string {
  const { article, analysis, statement } = page.find(ref);
  const speakers = analysis.speakers.filter(({ id }) => statement.speakers.includes(id));
  const { meta } = analysis;
  const { kind, date } = statement;
  const when = wording.when(date, occasionIn(article.text, date));
  return attributed({ words: wordsIn(article)(statement), speakers, kind, when, meta, link: link(page, ref) }, wording);
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
    saidBy: (ref, speaker) => correct(page, ref, { is: 'saidBy', speaker }),
    nameSpeaker: (ref) => askBackground('askName', { quote: quoteOf(page, ref) }),
    notStatement: async (ref) => {
      const quote = quoteOf(page, ref);
      await correct(page, ref, { is: 'notStatement' });
      return () => undo(page, quote);
    },
    undo: (ref) => undo(page, quoteOf(page, ref)),
  };
}
