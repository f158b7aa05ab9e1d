import type { Article } from '../model';
import type { Tag, TextDocument, Token } from './document';
import type { Models } from './models';
import { pairQuotations } from './quotations';
import { sentenceEnds } from './sentences';
import { tagSentence } from './tagger';
import { type RawToken, tokenize } from './tokens';

/**
 * Reads an article's text into tokens, sentences and quotations with exact offsets (UTF-16 code units).
 * Never throws; time is linear in the length of the text.
 */
export function readText(article: Article, models: Models): TextDocument {
  const { text, blocks } = article;
  const tokensOf = blocks.map((block) => tokenize(text, block.start, block.end));
  const quotations = pairQuotations(text, blocks, tokensOf);
  const closing = new Set(quotations.filter((q) => q.closed).map((q) => q.inner[1]));
  const tagsOf = (words: string[]): Tag[] => tagSentence(words, models.tags);
  const document: TextDocument = { article, text, blocks, tokens: [], sentences: [], quotations };
  tokensOf.forEach((raw, block) => {
    let first = 0;
    for (const end of sentenceEnds(raw, 0, raw.length, (token) => closing.has(token.start), tagsOf)) {
      addSentence(document, withStop(raw.slice(first, end)), block, models);
      first = end;
    }
  });
  return document;
}

/** The period that ends an abbreviation and its sentence is a stop of its own: "at 9 a.m|." */
function withStop(raw: RawToken[]): RawToken[] {
  const at = raw.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const last = raw[at];
  if (!last || !/^\p{L}.*\.$/u.test(last.text) || raw[at + 1]?.text === '.') return raw;
  const stop = last.end - 1;
  const word = { start: last.start, end: stop, text: last.text.slice(0, -1) };
  return raw.toSpliced(at, 1, word, { start: stop, end: last.end, text: '.' });
}

function addSentence(document: TextDocument, raw: RawToken[], block: number, models: Models): void {
  const firstToken = document.tokens.length;
  const sentence = document.sentences.length;
  const tags = tagSentence(
    raw.map((token) => token.text),
    models.tags,
  );
  raw.forEach((token, i) => document.tokens.push({ ...token, tag: tags[i], sentence } satisfies Token));
  document.sentences.push({
    start: raw[0].start,
    end: raw.at(-1)!.end,
    firstToken,
    endToken: document.tokens.length,
    block,
  });
}
