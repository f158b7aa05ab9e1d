/**
 * Our part of the page's highlight registry and of its adopted sheets. Both are shared with the page, which may clear
 * them; `restore` puts back what is gone. (Firefox cannot iterate the registry from a content script, so what is ours
 * is remembered here.)
 */
export class Registry {
  readonly #document: Document;
  readonly #sheet = new CSSStyleSheet();
  readonly #ours = new Map<string, Highlight>();

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    signal.addEventListener('abort', () => this.clear());
  }

  /** Sets the rules; they stand in an adopted sheet, which no content security policy of a page forbids. */
  setRules(rules: string): void {
    this.#sheet.replaceSync(rules);
  }

  /** Paints ranges under a name, in place of those of before; none removes it. */
  set(name: string, ranges: Range[], priority = 0): void {
    if (ranges.length === 0) {
      this.#ours.delete(name);
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight();
    highlight.priority = priority;
    this.#ours.set(name, highlight);
    this.add(name, ranges);
    CSS.highlights.set(name, highlight);
    this.restore();
  }

  /** Paints more ranges under a name that is set. */
  add(name: string, ranges: readonly Range[]): void {
    for (const range of ranges) this.#ours.get(name)?.add(range);
  }

  /** Removes everything of ours. */
  clear(): void {
    for (const name of this.#ours.keys()) CSS.highlights.delete(name);
    this.#ours.clear();
    const sheets = this.#document.adoptedStyleSheets;
    if (sheets.includes(this.#sheet))
      this.#document.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** Puts back what the page has removed. */
  restore(): void {
    if (this.#ours.size === 0) return;
    for (const [name, highlight] of this.#ours) if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    const sheets = this.#document.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) this.#document.adoptedStyleSheets = [...sheets, this.#sheet];
  }
}
