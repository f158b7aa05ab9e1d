import type { Mention } from '../mentions/mention';
import type { Span } from '../model';
import type { Sentence, TextDocument, Token } from '../text/document';
import { firstFrom } from '../text/search';
import type { Trace } from '../trace';
import { VERB_FORMS } from './lexicon/inflect';
import type { Range } from './range';

/** Tokens `[first, end)` of one block that no quotation straddles: a sentence with all that is quoted in it. */
export interface Unit {
  first: number;
  end: number;
  block: number;
}

/** What every finder reads: the document, indexed once. */
export interface Context {
  doc: TextDocument;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  units: readonly Unit[];
  /** Tokens of each block of the document; empty for one without words. */
  blocks: readonly Range[];
  /** For each token, the index of the outermost quotation around it, marks included; -1 outside. */
  quoteOf: Int32Array;
  /** Tokens `[first, end)` of each quotation, marks included. */
  quoteTokens: readonly (readonly [number, number])[];
  /** The longest mention that ends before this token. */
  mentionEnding: ReadonlyMap<number, Mention>;
  /** The longest mention that begins at this token. */
  mentionStarting: ReadonlyMap<number, Mention>;
  /** Text of a token in lower case, with typographic apostrophes made plain. */
  lower: readonly string[];
  /** Takes the steps of the analysis, where somebody wants to know them. */
  trace?: Trace;
}

function quoteRanges(doc: TextDocument): [number, number][] {
  let at = 0;
  return doc.quotations.map((quotation) => {
    while (at < doc.tokens.length && doc.tokens[at].start < quotation.start) at++;
    let end = at;
    while (end < doc.tokens.length && doc.tokens[end].start < quotation.end) end++;
    return [at, end];
  });
}

function outermostQuotes(doc: TextDocument, ranges: readonly [number, number][]): Int32Array {
  const quoteOf = new Int32Array(doc.tokens.length).fill(-1);
  doc.quotations.forEach((quotation, i) => {
    if (quotation.depth === 0) quoteOf.fill(i, ranges[i][0], ranges[i][1]);
  });
  return quoteOf;
}

function longest(mentions: readonly Mention[], key: (mention: Mention) => number): Map<number, Mention> {
  const map = new Map<number, Mention>();
  for (const mention of mentions) {
    const other = map.get(key(mention));
    if (!other || other.endToken - other.firstToken < mention.endToken - mention.firstToken)
      map.set(key(mention), mention);
  }
  return map;
}

/** `"Is it over?" Hale asked.`: the splitter sees a new sentence where only the attribution follows. */
function attributionFollows(doc: TextDocument, lower: readonly string[], end: number, limit: number): boolean {
  if (!/^[?!]$/.test(lower[end - 2] ?? '')) return false;
  for (let i = end; i < Math.min(end + 6, limit); i++) {
    if (doc.tokens[i].tag === 'VERB') {
      const readings = VERB_FORMS.get(lower[i]);
      const spoken = readings?.some(({ frames, form }) => form !== 'gerund' && !frames.has('belief'));
      const after = doc.tokens[i + 1];
      return i > end && Boolean(spoken) && (i + 1 >= limit || /^(?:PUNCT|ADP|ADV)$/.test(after.tag));
    }
    if (!/^(?:PROPN|PRON|DET|NOUN|ADJ|ADV)$/.test(doc.tokens[i].tag)) return false;
  }
  return false;
}

/** Longer than this is no sentence but a list or a page gone wrong; finders look from each verb to the end of its unit. */
const LONGEST = 400;

/** Sentences in pieces of bounded length, so that the finders' time stays linear on any text. */
function piecesOf(sentences: readonly Sentence[]): Pick<Sentence, 'firstToken' | 'endToken' | 'block'>[] {
  return sentences.flatMap(({ firstToken, endToken, block }) => {
    const pieces = Math.max(1, Math.ceil((endToken - firstToken) / LONGEST));
    return Array.from({ length: pieces }, (_, i) => ({
      firstToken: firstToken + i * LONGEST,
      endToken: Math.min(endToken, firstToken + (i + 1) * LONGEST),
      block,
    }));
  });
}

function findUnits(doc: TextDocument, lower: readonly string[], quoteOf: Int32Array): Unit[] {
  const units: Unit[] = [];
  piecesOf(doc.sentences).forEach((sentence) => {
    const last = units.at(-1);
    const at = sentence.firstToken;
    const inside = quoteOf[at] >= 0 && quoteOf[at] === quoteOf[at - 1];
    const joins =
      last?.block === sentence.block &&
      (inside || (quoteOf[at - 1] >= 0 && quoteOf[at] < 0 && attributionFollows(doc, lower, at, sentence.endToken)));
    if (last && joins) last.end = sentence.endToken;
    else units.push({ first: at, end: sentence.endToken, block: sentence.block });
  });
  return units;
}

function blockRanges(doc: TextDocument, units: readonly Unit[]): Range[] {
  const ranges: Range[] = doc.blocks.map(() => [0, 0]);
  for (const unit of units) {
    const [first, end] = ranges[unit.block];
    ranges[unit.block] = end === 0 ? [unit.first, unit.end] : [first, unit.end];
  }
  return ranges;
}

/** Indexes a document for the finders; time is linear in its length. */
export function buildContext(doc: TextDocument, mentions: readonly Mention[], trace?: Trace): Context {
  const lower = doc.tokens.map((token) => token.text.toLowerCase().replace(/’/g, "'"));
  const quoteTokens = quoteRanges(doc);
  const quoteOf = outermostQuotes(doc, quoteTokens);
  const units = findUnits(doc, lower, quoteOf);
  return {
    doc,
    tokens: doc.tokens,
    mentions,
    units,
    blocks: blockRanges(doc, units),
    quoteOf,
    quoteTokens,
    mentionEnding: longest(mentions, (mention) => mention.endToken),
    mentionStarting: longest(mentions, (mention) => mention.firstToken),
    lower,
    trace,
  };
}

/** The span of tokens `[first, end)`. */
export const spanOf = (context: Context, first: number, end: number): Span => [
  context.tokens[first].start,
  context.tokens[end - 1].end,
];

/** The first token that begins at this offset or behind it. */
export const tokenFrom = ({ tokens }: Context, offset: number): number =>
  firstFrom(tokens, offset, ({ start }) => start);
