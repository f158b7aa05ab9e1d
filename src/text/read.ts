import type { Article } from '../model';
import type { TextDocument, Token } from './document';
import type { Models } from './models';
import { pairQuotations } from './quotations';
import { sentenceEnds } from './sentences';
import { tagSentence } from './tagger';
import { tokenize } from './tokens';

/**
 * Reads an article's text into tokens, sentences and quotations with exact offsets (UTF-16 code units).
 * Never throws; time is linear in the length of the text.
 */
export function readText(article: Article, models: Models): TextDocument {
  const { text, blocks } = article;
  const tokensOf = blocks.map((block) => tokenize(text, block.start, block.end));
  const quotations = pairQuotations(text, blocks, tokensOf);
  const closing = new Set(quotations.filter((q) => q.closed).map((q) => q.inner[1]));
  const document: TextDocument = { article, text, blocks, tokens: [], sentences: [], quotations };
  tokensOf.forEach((raw, block) => {
    let first = 0;
    for (const end of sentenceEnds(raw, 0, raw.length, (token) => closing.has(token.start))) {
      addSentence(document, raw.slice(first, end), block, models);
      first = end;
    }
  });
  return document;
}

function addSentence(
  document: TextDocument,
  raw: { start: number; end: number; text: string }[],
  block: number,
  models: Models,
): void {
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
