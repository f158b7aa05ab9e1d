import { announce, askBackground } from '../browser/ask';
import type { ItemRef, PageState, PageStatus, Reading } from '../browser/messages';
import { Highlighter, type StatementActions } from '../highlight/highlighter';
import { type Statement, textOf } from '../model';
import { applyCorrections } from '../settings/apply';
import { type Correction, pageKey } from '../settings/corrections';
import { defaultSettings, type Settings } from '../settings/settings';
import { readsByItself } from '../settings/sites';
import { type LocatedReading, readPage } from './read';
import { seen } from './ready';

/** One visited page: what was read of it, what is painted, and who wants to know. */
export class Page {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #highlighter: Highlighter;
  #url: string;
  #settings: Settings = defaultSettings;
  #corrections: Correction[] = [];
  #status: PageStatus = 'reading';
  /** As the background understood it. */
  #read: LocatedReading[] = [];
  /** As the reader has put it right. */
  #shown: LocatedReading[] = [];
  #highlights = true;
  /** The reader asked for this page, whatever the site rules say. */
  #asked = false;
  /** Popup or panel have looked; before that nobody is told anything. */
  #watched = false;
  #followed = false;
  /** Counts readings, so that a slow one does not overwrite a later. */
  #version = 0;

  constructor(document: Document, actions: StatementActions, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    this.#url = document.URL;
    this.#highlighter = new Highlighter(document, actions, signal);
  }

  get highlighter(): Highlighter {
    return this.#highlighter;
  }

  /** The page's state for those who show it; from now on they are told of every change. */
  state(): PageState {
    this.#watched = true;
    return this.#state();
  }

  /** Begins with what is stored. */
  start(settings: Settings, corrections: Correction[]): void {
    this.#settings = settings;
    this.#corrections = corrections;
    this.#highlights = settings.highlights;
    void this.read(this.#url);
  }

  /** Reads the page again, under the address it has now. */
  async read(url: string): Promise<void> {
    const version = ++this.#version;
    if (pageKey(url) !== pageKey(this.#url)) this.#forget(url);
    this.#url = url;
    if (!this.#asked && !readsByItself(this.#settings, url)) return this.#finish('off', []);
    await seen(this.#document, this.#signal);
    const outcome = await readPage(this.#document, url, this.#read, this.#asked);
    if (version === this.#version && !this.#signal.aborted) this.#finish(outcome.status, outcome.readings);
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
    return { found: this.#highlighter.openAt(at) };
  }

  /** Goes to the statement after or before the one that the reader saw last. */
  async stepStatement(by: 1 | -1): Promise<void> {
    await this.#reveal();
    this.#highlighter.step(by);
  }

  /** Who asks for a statement wants the page read and its lines shown. */
  async #reveal(): Promise<void> {
    if (this.#status === 'off') await this.readNow();
    if (!this.#highlights) this.setHighlights(true);
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
    if (this.#followed) announce('inView', { statements: this.#highlighter.inView() });
  }

  jumpToStatement(ref: ItemRef): void {
    const { located, article, analysis } = this.#reading(ref);
    const { content } = statementOf(analysis.statements, ref);
    const ranges = content.flatMap((span) => located.ranges(span));
    this.#highlighter.jump(ranges, textOf(article.text, content), ref);
  }

  jumpToDate(ref: ItemRef): void {
    const { located, article, analysis } = this.#reading(ref);
    const date = analysis.dates[ref.item];
    if (date) this.#highlighter.jump(located.ranges(date.span), textOf(article.text, [date.span]), null);
  }

  /** The article and the statement that a reference means. */
  find(ref: ItemRef): Reading & { statement: Statement } {
    const { article, analysis } = this.#reading(ref);
    return { article, analysis, statement: statementOf(analysis.statements, ref) };
  }

  /** Takes over settings that were changed elsewhere. */
  useSettings(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (settings.highlights !== before.highlights) this.#highlights = settings.highlights;
    const wanted = this.#asked || readsByItself(settings, this.#url);
    if (wanted === (this.#status === 'off')) void this.read(this.#url);
    else this.#refresh();
  }

  useCorrections(corrections: Correction[]): void {
    this.#corrections = corrections;
    this.#refresh();
  }

  /** Shows the count again: browsers clear it when a page comes back from their cache. */
  showCount(): void {
    const { badge } = this.#settings;
    const count = this.#shown.flatMap(({ analysis }) => analysis.statements.filter((it) => this.#wants(it))).length;
    askBackground('showCount', { count: badge && count > 0 ? count : null }).catch(() => undefined);
  }

  #forget(url: string): void {
    this.#url = url;
    this.#asked = false;
    this.#finish('reading', []);
  }

  #finish(status: PageStatus, readings: LocatedReading[]): void {
    this.#status = status;
    this.#read = readings;
    this.#refresh();
  }

  #refresh(): void {
    const own = this.#ownCorrections();
    // A page without an article has nothing to tell, and need not wake the background to say so.
    const counts = this.#shown.length > 0 || this.#read.length > 0;
    this.#shown = this.#read.map((reading) => ({
      ...reading,
      analysis: applyCorrections(reading.article, reading.analysis, own),
    }));
    const wants = (statement: Statement): boolean => this.#wants(statement);
    if (this.#highlights && this.#shown.length > 0)
      this.#highlighter.show(
        this.#shown.map(({ located, analysis }) => ({ located, analysis, wants })),
        this.#settings,
      );
    else this.#highlighter.hide();
    if (counts) this.showCount();
    if (this.#watched) announce('stateChanged', this.#state());
  }

  #state(): PageState {
    const readings = this.#shown.map(({ article, analysis }) => ({ article, analysis }));
    return {
      url: this.#url,
      status: this.#status,
      readings,
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

  #reading({ reading }: ItemRef): LocatedReading {
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
