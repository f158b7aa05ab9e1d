import { readdirSync, readFileSync } from 'node:fs';
import type { StatementSpans } from '../../src/dates/clause/shape';
import type { Block } from '../../src/model';
import type { TextDocument } from '../../src/text/document';
import { readText } from '../../src/text/read';

const FOLDER = new URL('../fixtures/statement-dates/', import.meta.url);

/** A labelled article; the format is described beside the fixtures. */
export interface Labelled {
  name: string;
  published: string | null;
  doc: TextDocument;
  statements: Map<string, StatementSpans>;
  labels: { id: string; value: string; basis: string }[];
}

const PARTS = { c: 'content', q: 'cue', s: 'source' } as const;

/** Takes the marks out of a text and notes where each part stood. */
function unmark(marked: string): { text: string; statements: Map<string, StatementSpans> } {
  const statements = new Map<string, StatementSpans>();
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{(\d+)([cqs])\|([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const [whole, id, part, words] = match;
    const spans = statements.get(id) ?? { content: [], cue: [], source: [] };
    spans[PARTS[part as keyof typeof PARTS]].push([text.length, text.length + words.length]);
    statements.set(id, spans);
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), statements };
}

/** One block a paragraph; "@[07:42] " before it is an entry's time and no part of its text. */
function blocksOf(text: string): Block[] {
  return Array.from(text.matchAll(/(?:@\[([^\]]+)\] )?(\S[^\n]*)/g), (match) => {
    const start = match.index + match[0].length - match[2].length;
    const block: Block = { start, end: start + match[2].length, kind: match[1] ? 'entry' : 'paragraph' };
    return match[1] ? { ...block, time: match[1] } : block;
  });
}

function read(name: string): Labelled {
  const [head, ...rest] = readFileSync(new URL(name, FOLDER), 'utf8').split('\n');
  const [body, below] = rest.join('\n').split('\n---\n');
  const { text, statements } = unmark(body);
  const candidates = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
  const doc = readText({ url: '', text, blocks: blocksOf(text), candidates }, { tags: null, statements: null });
  const labels = below
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([id, value, basis]) => ({ id, value, basis }));
  return { name, published: head === '-' ? null : head, doc, statements, labels };
}

export const labelledArticles = (): Labelled[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map(read);
