import type { Article, Block, Span } from '../model';

/** Universal part of speech (universaldependencies.org/u/pos). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark; offsets are UTF-16 code units of the article's text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  tag: Tag;
  /** Index into `TextDocument.sentences`. */
  sentence: number;
}

/** Tokens `[firstToken, endToken)`; never crosses a block. */
export interface Sentence {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  /** Index into `TextDocument.blocks`. */
  block: number;
}

/** A stretch between quotation marks, the marks included. */
export interface Quotation {
  start: number;
  end: number;
  /** Without the marks. */
  inner: Span;
  /** 0 for an outermost one, 1 for a quotation inside it, and so on. */
  depth: number;
  /** False where the paragraph ended before a closing mark. */
  closed: boolean;
  /** It goes on with the next quotation, whose paragraph opens with a mark of its own. */
  continues: boolean;
}

/** An article's text with its structure, read once and shared by every finder. */
export interface TextDocument {
  article: Article;
  text: string;
  blocks: Block[];
  tokens: Token[];
  sentences: Sentence[];
  /** In order of their start. */
  quotations: Quotation[];
}
