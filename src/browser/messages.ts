import type { Analysis, Article, Refusal } from '../model';
import type { Correction, Verdict } from '../settings/corrections';

/** One article of a tab with what was made of it. */
export interface Reading {
  article: Article;
  analysis: Analysis;
  /** How many UTF-16 code units at the page's end of the article were too many to be read. */
  leftOut: number;
}

/** Why a page shows no statements, or `ready`. */
export type PageStatus =
  'reading' | 'ready' | 'empty' | 'notArticle' | 'pdf' | 'unsupportedLanguage' | 'tooLarge' | 'failed' | 'off';

/** What the content script of a tab knows; the popup and the panel show it. */
export interface PageState {
  url: string;
  status: PageStatus;
  /** Why the page is no article, where the status is `notArticle`. */
  refusal: Refusal | null;
  readings: Reading[];
  /** Whether highlights are painted now. */
  highlights: boolean;
  /** The reader's own verdicts on this page, already applied to `readings`. */
  corrections: Correction[];
}

/** A statement or a date of a tab: the article's position in `readings`, and the item's in its list. */
export interface ItemRef {
  reading: number;
  item: number;
}

/** What a content script asks of the background, but for reading an article (`askAnalysis`). */
export interface BackgroundRequests {
  /** A page that may be an article asks for the reading script; it comes where the reader wants the site read. */
  readPage: { request: null; response: null };
  /** Tells the number of statements for the badge; null clears it. */
  showCount: { request: { count: number | null }; response: null };
  /** Keeps verdicts on one page, the last step last; gives all of that page. */
  keepCorrections: { request: { url: string; corrections: Correction[] }; response: Correction[] };
  /** Takes a verdict back; gives those that are left of its page. */
  dropCorrection: { request: { correction: Correction }; response: Correction[] };
  /** Asks the reader, in a window of ours, what is wrong with a statement of the tab, by its words. */
  askCorrection: { request: { quote: string }; response: null };
}

/** What popup, panel and background ask of a tab's content script. */
export interface PageRequests {
  /** The number of statements that the badge should show; null where it should show none. */
  getCount: { request: null; response: { count: number | null } };
  getState: { request: null; response: PageState };
  /** What is shown of the page's articles, to be kept. */
  getReadings: { request: null; response: Reading[] };
  jumpToStatement: { request: ItemRef; response: null };
  jumpToDate: { request: ItemRef; response: null };
  setHighlights: { request: { on: boolean }; response: PageState };
  /** Shows the highlights where they are hidden, hides them where they are shown. */
  toggleHighlights: { request: null; response: PageState };
  /** Reads the page now, whatever the site rules say. */
  readNow: { request: null; response: PageState };
  /** Moves the focus to the next or previous statement and opens its card. */
  stepStatement: { request: { by: 1 | -1 }; response: null };
  /** Opens the card of the statement that the context menu was opened on, or that the selected text touches. */
  showStatement: { request: { at: 'pointer' | 'selection' }; response: { found: boolean } };
  /** From now on, or no more, tells which statements are in the window. */
  follow: { request: { on: boolean }; response: null };
  /** Keeps the reader's verdicts on a statement; rejects in private windows, where nothing is kept. */
  correct: { request: { statement: ItemRef; verdicts: Verdict[] }; response: PageState };
  /** Takes a verdict back. */
  undoCorrection: { request: { correction: Correction }; response: PageState };
  /** Takes back the last verdict that has changed a statement. */
  undoStatement: { request: ItemRef; response: PageState };
  /** Makes the selected words a statement, or the words of the one they touch. */
  markSelected: { request: null; response: null };
}

/** What a content script tells whoever listens (popup, panel). */
export interface PageEvents {
  stateChanged: PageState;
  /** The statements now in the window, after scrolling came to rest; told only to those that `follow`. */
  inView: { statements: ItemRef[] };
}
