import type { Article } from '../../src/model';
import type { TextDocument } from '../../src/text/document';
import { readText } from '../../src/text/read';

/** An article of plain paragraphs, parted by blank lines. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph' as const,
  }));
  const candidates = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
  return { url: 'https://news.example/a', text, blocks, candidates };
}

export const read = (text: string): TextDocument => readText(articleOf(text), { tags: null, statements: null });
