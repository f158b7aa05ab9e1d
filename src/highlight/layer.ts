import type { LocatedArticle } from '../article/located';
import { inTurns, type Steps } from '../steps';
import { type Analysis, type Statement, textOf } from '../model';
import { hueOrder, type PaletteName, type Scheme } from '../ui/palette';
import { groundOf, groundReader } from './ground';
import { itemAt, SpanIndex } from './hits';
import { highlightName, highlightRules, lookOf, washName } from './look';
import { Registry } from './registry';

/** An article as it is to be shown. */
export interface Shown {
  located: LocatedArticle;
  analysis: Analysis;
  /** Whether the reader wants to see a statement. */
  wants(statement: Statement): boolean;
}

/** A statement of what is shown: the article's position and the statement's. */
export interface StatementRef {
  reading: number;
  item: number;
}

export const sameRef = (a: StatementRef | null, b: StatementRef | null): boolean =>
  a?.reading === b?.reading && a?.item === b?.item;

/** How often it is looked whether the page has cleared our highlights or gone dark. */
const lookEvery = 2_000;

/** What is washed lies over the lines. */
const washPriority = 1;

/** The highlights of a page: paints statements and finds them again. */
export class Layer {
  readonly #document: Document;
  readonly #registry: Registry;
  #shown: readonly Shown[] = [];
  #indexes: SpanIndex[] = [];
  #names = new Set<string>();
  /** Counts what was asked to be painted, so that what takes several turns ends with the next. */
  #version = 0;
  #palette: PaletteName = 'default';
  #ground = groundReader();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#registry = new Registry(document, signal);
    this.#registry.setRules(highlightRules('default'));
    signal.addEventListener('abort', () => this.clear());
  }

  /** Paints these articles in place of those of before; of very long ones the end comes a few turns later. */
  paint(shown: readonly Shown[], palette: PaletteName): void {
    this.#shown = shown;
    this.#palette = palette;
    this.#ground = groundReader();
    this.#indexes = shown.map(
      ({ analysis, wants }) => new SpanIndex(analysis.statements.map((it) => (wants(it) ? it.content : []))),
    );
    this.#registry.setRules(highlightRules(palette));
    void inTurns(this.#painting(++this.#version));
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#look(), lookEvery);
  }

  clear(): void {
    clearInterval(this.#timer);
    this.#version++;
    this.#shown = [];
    this.#indexes = [];
    this.#registry.clear();
  }

  /** The statement under a point of the window. */
  at(point: { x: number; y: number }): StatementRef | null {
    for (const [reading, { located }] of this.#shown.entries()) {
      const item = itemAt(located, this.#indexes[reading]!, this.#document, point);
      if (item !== null) return { reading, item };
    }
    return null;
  }

  /** The first statement that shares text with a range of the page. */
  touching(range: Range): StatementRef | null {
    const root = range.startContainer.getRootNode();
    const shares = (own: Range): boolean =>
      own.startContainer.getRootNode() === root &&
      own.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
      own.compareBoundaryPoints(Range.START_TO_END, range) > 0;
    return this.refs().find((ref) => this.rangesOf(ref).some(shares)) ?? null;
  }

  /** Every statement shown, in reading order. */
  refs(): StatementRef[] {
    return this.#shown.flatMap(({ analysis, wants }, reading) =>
      analysis.statements.flatMap((statement, item) => (wants(statement) ? [{ reading, item }] : [])),
    );
  }

  /** The statements shown that are by the same speakers, itself among them, in reading order; none where nobody knows. */
  bySameSpeaker(ref: StatementRef): StatementRef[] {
    const speakersOf = ({ reading, item }: StatementRef): string =>
      String(this.#shown[reading]?.analysis.statements[item]?.speakers);
    const speakers = speakersOf(ref);
    const own = this.refs().filter((other) => other.reading === ref.reading && speakersOf(other) === speakers);
    return speakers === '' ? [] : own;
  }

  /** What a statement says, to know it again after a repaint. */
  contentOf({ reading, item }: StatementRef): string | null {
    const shown = this.#shown[reading];
    const statement = shown?.analysis.statements[item];
    return statement ? textOf(shown.located.article.text, statement.content) : null;
  }

  shown({ reading }: StatementRef): Shown {
    return this.#shown[reading]!;
  }

  /** On which ground a statement stands. */
  schemeOf(ref: StatementRef): Scheme {
    const [first] = this.rangesOf(ref);
    return first ? this.#groundAt(first) : 'light';
  }

  rangesOf({ reading, item }: StatementRef): Range[] {
    const shown = this.#shown[reading];
    return shown?.analysis.statements[item]?.content.flatMap((span) => shown.located.ranges(span)) ?? [];
  }

  /** Washes ranges, in place of those of before; none takes the wash away. */
  wash(ranges: readonly Range[]): void {
    for (const scheme of ['light', 'dark'] as const) {
      const own = ranges.filter((range) => this.#groundAt(range) === scheme);
      this.#registry.set(washName(scheme), own, washPriority);
    }
  }

  /** Mends what the page has changed under us. */
  #look(): void {
    const [ref] = this.refs();
    const [first] = ref ? this.rangesOf(ref) : [];
    const parent = first?.startContainer.parentElement;
    if (parent && groundOf(parent) !== this.#ground(parent)) this.paint(this.#shown, this.#palette);
    this.#registry.restore();
  }

  /** On which ground a range stands. */
  #groundAt(range: Range): Scheme {
    const { parentElement } = range.startContainer;
    return parentElement ? this.#ground(parentElement) : 'light';
  }

  *#painting(version: number): Steps<void> {
    const painted = new Set<string>();
    for (const [reading, { analysis, wants }] of this.#shown.entries()) {
      const order = hueOrder(analysis);
      for (const [item, statement] of analysis.statements.entries()) {
        const ranges = wants(statement) ? this.rangesOf({ reading, item }) : [];
        const [first] = ranges;
        if (!first) continue;
        const name = highlightName(lookOf(statement, order, this.#groundAt(first)));
        if (painted.has(name)) this.#registry.add(name, ranges);
        else this.#registry.set(name, ranges);
        painted.add(name);
        this.#names.add(name);
        yield;
        if (version !== this.#version) return;
      }
    }
    for (const name of this.#names) if (!painted.has(name)) this.#registry.set(name, []);
    this.#names = painted;
  }
}
