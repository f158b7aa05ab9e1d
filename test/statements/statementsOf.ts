import { readFileSync } from 'node:fs';
import { findMentions } from '../../src/mentions/find';
import type { Article, Block, BlockKind } from '../../src/model';
import { findStatements } from '../../src/statements/find';
import type { FoundStatement } from '../../src/statements/found';
import type { Models } from '../../src/text/models';
import { readText } from '../../src/text/read';
import { atOnce } from '../../src/steps';

const weights = (name: string): ArrayBuffer =>
  new Uint8Array(readFileSync(new URL(`../../assets/models/${name}.bin`, import.meta.url))).buffer;

/** The rules alone, and the rules with the learned reader. */
export const ways: [string, Models][] = [
  ['rules', { tags: weights('tags'), statements: null }],
  ['rules and reader', { tags: weights('tags'), statements: weights('statements') }],
];

interface Part {
  text: string;
  kind?: BlockKind;
  author?: string;
  /** The text's first characters that are bold. */
  bold?: number;
}

/** An article of these blocks; a string stands for paragraphs parted by `¶`. */
function articleOf(parts: string | Part[]): Article {
  const list: Part[] = typeof parts === 'string' ? parts.split('¶').map((text) => ({ text })) : parts;
  const blocks: Block[] = [];
  let text = '';
  for (const part of list) {
    if (text) text += '\n\n';
    const start = text.length;
    text += part.text;
    const block: Block = { start, end: text.length, kind: part.kind ?? 'paragraph' };
    if (part.author) block.author = part.author;
    if (part.bold) block.emphasis = [[start, start + part.bold]];
    blocks.push(block);
  }
  const none = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
  return { url: 'https://news.example/a', text, blocks, candidates: none };
}

export function statementsOf(parts: string | Part[], models: Models): { text: string; found: FoundStatement[] } {
  const article = articleOf(parts);
  const doc = readText(article, models);
  return { text: article.text, found: atOnce(findStatements(doc, findMentions(doc), models)) };
}

/** Each statement as `source | cue | content`, segments parted by ` … `. */
export function shown(parts: string | Part[], models: Models): string[] {
  const { text, found } = statementsOf(parts, models);
  const at = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end).replace(/\n\n/g, '¶')).join(' … ');
  return found.map(({ source, cue, content }) => [at(source), at(cue), at(content)].join(' | '));
}
