import { announce, askBackground } from '../browser/ask';
import type { ItemRef, PageState, PageStatus, Reading } from '../browser/messages';
import { loadCorrectionsOf } from '../browser/store';
import { Highlighter } from '../highlight/highlighter';
import type { Point } from '../highlight/pointer';
import type { MessageKey } from '../i18n/messages';
import { type Refusal, type Statement, textOf } from '../model';
import { applyCorrections } from '../settings/apply';
import { type Correction, pageKey, pathOf } from '../settings/corrections';
import { defaultSettings, type Settings } from '../settings/settings';
import { readsByItself } from '../settings/sites';
import { actionsOn } from './actions';
import { type LocatedReading, outcomeAtSight, readPage } from './read';
import { type Selected, selectedIn } from './selected';
import { seen } from '../look/ready';
import { tellStored } from './stored';

/**
 * One visited page: what was read of it, what is painted, and who wants to know. What most pages never need, because
 * they are no articles, is set up where it is first used: what is stored, and the highlighter.
 */
export class Page {
  readonly #document: Document;
  readonly #menuPoint: () => Point;
  readonly #signal: AbortSignal;
  #stored: Promise<void> | null = null;
  #madeHighlighter: Highlighter | null = null;
  #url: string;
  #settings: Settings = defaultSettings;
  #corrections: Correction[] = [];
  #status: PageStatus = 'reading';
  #refusal: Refusal | null = null;
  /** As the background understood it. */
  #read: LocatedReading[] = [];
  /** As the reader has put it right. */
  #shown: LocatedReading[] = [];
  /** What the reader has put right of each statement shown, the last step last. */
  #steps: Correction[][][] = [];
  #highlights = true;
  /** The reader asked for this page, whatever the site rules say. */
  #asked = false;
  /** Popup or panel have looked; before that nobody is told anything. */
  #watched = false;
  #followed = false;
  /** Ends the reading underway, so that a slow one does not overwrite a later. */
  #reading = new AbortController();

  /** @param menuPoint where the context menu was opened last. */
  constructor(document: Document, menuPoint: () => Point, signal: AbortSignal) {
    this.#document = document;
    this.#menuPoint = menuPoint;
    this.#signal = signal;
    this.#url = document.URL;
  }

  /** Resolves when the page has been told what is stored. */
  stored(): Promise<void> {
    return (this.#stored ??= tellStored(this, this.#signal));
  }

  get #highlighter(): Highlighter {
    return (this.#madeHighlighter ??= new Highlighter(
      this.#document,
      actionsOn(this.#document, this),
      this.#menuPoint,
      this.#signal,
    ));
  }

  /** The page's state for those who show it; from now on they are told of every change. */
  state(): PageState {
    this.#watched = true;
    return this.#state();
  }

  /** What is shown of its articles. */
  readings(): Reading[] {
    return this.#shown.map(({ article, analysis, leftOut }) => ({ article, analysis, leftOut }));
  }

  /** Reads the page, under the address it has now. */
  async read(url: string): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.#reading.signal, this.#signal]);
    // A page may write into its query whatever it likes, and still show the same text.
    if (pathOf(url) !== pathOf(this.#url)) this.#forget(url);
    this.#url = url;
    if (this.#isOff()) return this.#finish('off', []);
    await seen(this.#document, this.#signal);
    const atSight = outcomeAtSight(this.#document, this.#asked);
    // Only for what may be an article does it matter what is stored.
    if (!atSight) {
      await this.stored();
      this.#corrections = await loadCorrectionsOf(url).catch(() => []);
    }
    if (signal.aborted) return;
    const { status, readings, refusal } =
      atSight ?? (await readPage(this.#document, url, this.#asked, this.#read, signal));
    if (!signal.aborted) this.#finish(status, readings, refusal);
  }

  /** Reads the page although the site rules would not. */
  async readNow(): Promise<PageState> {
    this.#asked = true;
    if (this.#read.length === 0) await this.read(this.#document.URL);
    return this.state();
  }

  /** Opens the card of what the reader asks about. */
  async showStatement(at: 'pointer' | 'selection'): Promise<{ found: boolean }> {
    await this.#reveal();
    return { found: this.#highlighter.openAt(at, this.#whyNothing()) };
  }

  /** Goes to the statement after or before the one that the reader saw last. */
  async stepStatement(by: 1 | -1): Promise<void> {
    await this.#reveal();
    this.#highlighter.step(by, this.#whyNothing());
  }

  /** Who asks for a statement wants the page read, whatever rules or verdict say, and its lines shown. */
  async #reveal(): Promise<void> {
    if (this.#read.length === 0) await this.readNow();
    if (!this.#highlights) this.setHighlights(true);
  }

  /** What is said where there is no statement. */
  #whyNothing(): MessageKey {
    return this.#refusal === 'noText' ? 'refusalNoText' : 'cardNothing';
  }

  setHighlights(on: boolean): PageState {
    this.#highlights = on;
    this.#refresh();
    return this.state();
  }

  toggleHighlights(): PageState {
    return this.setHighlights(!this.#highlights);
  }

  follow(on: boolean): void {
    this.#followed = on;
    this.tellInView();
  }

  /** Tells the panel which statements stand in the window, if it follows. */
  tellInView(): void {
    if (this.#followed) announce('inView', { statements: this.#madeHighlighter?.inView() ?? [] });
  }

  jumpToStatement(ref: ItemRef): void {
    const { located, article, analysis } = this.#readingOf(ref);
    const { content } = statementOf(analysis.statements, ref);
    const ranges = content.flatMap((span) => located.ranges(span));
    this.#highlighter.jump(ranges, textOf(article.text, content), ref);
  }

  jumpToDate(ref: ItemRef): void {
    const { located, article, analysis } = this.#readingOf(ref);
    const date = analysis.dates[ref.item];
    if (date) this.#highlighter.jump(located.ranges(date.span), textOf(article.text, [date.span]), null);
  }

  /** The article and the statement that a reference means, and what the reader has put right of it. */
  find(ref: ItemRef): Pick<Reading, 'article' | 'analysis'> & { statement: Statement; steps: readonly Correction[] } {
    const { article, analysis } = this.#readingOf(ref);
    const steps = this.#steps[ref.reading]?.[ref.item] ?? [];
    return { article, analysis, statement: statementOf(analysis.statements, ref), steps };
  }

  /** What of the page is selected: the statement that it touches, or words of an article that are none yet. */
  async selected(): Promise<Selected | null> {
    await this.#reveal();
    return selectedIn(this.#document, this.#shown, this.#highlighter.touching());
  }

  /** Opens the card of a statement for the keyboard, by its words. */
  showQuote(quote: string): void {
    for (const [reading, { article, analysis }] of this.#shown.entries()) {
      const item = analysis.statements.findIndex(({ content }) => textOf(article.text, content) === quote);
      if (item >= 0) return this.#highlighter.goTo({ reading, item });
    }
  }

  /** Says that there is nothing to mark. */
  sayNothingSelected(): void {
    this.#highlighter.sayAtSelection('markNothing');
  }

  /** Takes over settings, those that were stored and those that are changed later. */
  useSettings(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (settings.highlights !== before.highlights) this.#highlights = settings.highlights;
    if (this.#isOff() !== (this.#status === 'off')) void this.read(this.#url);
    else this.#refresh();
  }

  /** Takes over the verdicts on a page where it is this one. */
  heedCorrections(url: string, corrections: Correction[]): void {
    if (url === pageKey(this.#url)) this.useCorrections(corrections);
  }

  useCorrections(corrections: Correction[]): void {
    this.#corrections = corrections;
    this.#refresh();
  }

  /** The number of statements for the badge; null where it should show none. */
  count(): number | null {
    if (!this.#settings.badge) return null;
    return this.#shown.flatMap(({ analysis }) => analysis.statements.filter((it) => this.#wants(it))).length || null;
  }

  /** Shows the count again: browsers clear it when a page comes back from their cache. */
  showCount(): void {
    askBackground('showCount', { count: this.count() }).catch(() => undefined);
  }

  #isOff(): boolean {
    return !this.#asked && !readsByItself(this.#settings, this.#url);
  }

  #forget(url: string): void {
    this.#url = url;
    this.#asked = false;
    this.#finish('reading', []);
  }

  #finish(status: PageStatus, readings: LocatedReading[], refusal: Refusal | null = null): void {
    this.#status = status;
    this.#refusal = refusal;
    this.#read = readings;
    this.#refresh();
  }

  #refresh(): void {
    const own = this.#ownCorrections();
    // A page without an article has nothing to tell, and need not wake the background to say so.
    const counts = this.#shown.length > 0 || this.#read.length > 0;
    const corrected = this.#read.map(({ article, analysis }) => applyCorrections(article, analysis, own));
    this.#steps = corrected.map(({ steps }) => steps);
    this.#shown = this.#read.map((reading, at) => ({ ...reading, analysis: corrected[at]!.analysis }));
    const wants = (statement: Statement): boolean => this.#wants(statement);
    if (this.#highlights && this.#shown.length > 0)
      this.#highlighter.show(
        this.#shown.map(({ located, analysis }) => ({ located, analysis, wants })),
        this.#settings,
      );
    else this.#madeHighlighter?.hide();
    if (counts) this.showCount();
    if (this.#watched) announce('stateChanged', this.#state());
  }

  #state(): PageState {
    return {
      url: this.#url,
      status: this.#status,
      refusal: this.#refusal,
      readings: this.readings(),
      highlights: this.#highlights,
      corrections: this.#ownCorrections(),
    };
  }

  #wants({ kind, confidence }: Statement): boolean {
    return this.#settings.kinds.includes(kind) && confidence >= this.#settings.minConfidence;
  }

  #ownCorrections(): Correction[] {
    return this.#corrections.filter(({ url }) => url === pageKey(this.#url));
  }

  #readingOf({ reading }: ItemRef): LocatedReading {
    const found = this.#shown[reading];
    if (!found) throw new Error('No such article.');
    return found;
  }
}

function statementOf(statements: readonly Statement[], { item }: ItemRef): Statement {
  const statement = statements[item];
  if (!statement) throw new Error('No such statement.');
  return statement;
}
