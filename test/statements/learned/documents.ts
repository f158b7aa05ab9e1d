import type { TextDocument } from '../../../src/text/document';
import type { Models } from '../../../src/text/models';
import { readText } from '../../../src/text/read';

/** Paragraphs tagged by rule alone. */
export const NO_MODELS: Models = { tags: null, statements: null };

/** A document of paragraphs. */
export function documentOf(models: Models, ...paragraphs: string[]): TextDocument {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, kind: 'paragraph' as const };
  });
  const candidates = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
  return readText({ url: 'https://example.org/', text, blocks, candidates }, models);
}
