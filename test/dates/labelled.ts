import { readdirSync, readFileSync } from 'node:fs';
import type { DatedStatement } from '../../src/dates/occasion/setting';
import type { Block, Speaker } from '../../src/model';
import type { TextDocument } from '../../src/text/document';
import { readText } from '../../src/text/read';
import { taught } from './reading';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** A labelled article; the format is described beside the fixtures. */
export interface Labelled {
  name: string;
  published: string | null;
  modified: string | null;
  doc: TextDocument;
  /** In reading order, each with its label's number. */
  statements: (DatedStatement & { id: string })[];
  speakers: Speaker[];
  labels: { id: string; value: string; basis: string }[];
}

type Parts = Pick<DatedStatement, 'content' | 'cue' | 'source'>;
const PARTS = { c: 'content', q: 'cue', s: 'source' } as const;

/** Takes the marks out of a text and notes where each part stood. */
function unmark(marked: string): { text: string; statements: Map<string, Parts> } {
  const statements = new Map<string, Parts>();
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

/** Whom a source names, by its last word in capitals; a pronoun, or none at all, means whoever spoke last. */
function nameOf(source: string): string | null {
  return /^(?:he|she|they|it|)$/i.test(source) ? null : (source.match(/\p{Lu}[\p{L}’-]+/gu)?.at(-1) ?? source);
}

/** The statements in order, and who makes them. */
function spoken(text: string, parts: Map<string, Parts>): Pick<Labelled, 'statements' | 'speakers'> {
  const speakers: Speaker[] = [];
  // A statement about the whole sentence before it has no content of its own marked: it stands where its cue does.
  const whole = [...parts].map(
    ([id, one]) => [id, { ...one, content: one.content[0] ? one.content : one.cue }] as const,
  );
  const inOrder = whole.sort(([, a], [, b]) => a.content[0][0] - b.content[0][0]);
  const statements = inOrder.map(([id, one]) => {
    const name = nameOf(one.source[0] ? text.slice(...one.source[0]) : '');
    const known = name === null ? speakers.at(-1) : speakers.find((speaker) => speaker.name === name);
    const speaker = known ?? { id: speakers.length, name: name ?? '', kind: 'person', role: null, mentions: [] };
    if (!known) speakers.push(speaker);
    speaker.mentions.push(...one.source);
    const words = text.slice(...one.content[0]);
    const kind = words.startsWith('“') ? 'direct' : words.includes('“') ? 'mixed' : 'indirect';
    return { ...one, id, kind: kind as DatedStatement['kind'], speakers: [speaker.id] };
  });
  return { statements, speakers };
}

function read(folder: string, name: string): Labelled {
  const [head, ...rest] = readFileSync(new URL(`${folder}/${name}`, FIXTURES), 'utf8').split('\n');
  const [published, modified = null] = head.split(' ');
  const [body, below] = rest.join('\n').split('\n---\n');
  const { text, statements } = unmark(body);
  const candidates = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
  const doc = readText({ url: '', text, blocks: blocksOf(text), candidates }, taught);
  const labels = below
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([id, value, basis]) => ({ id, value, basis }));
  return { name, published: published === '-' ? null : published, modified, doc, ...spoken(text, statements), labels };
}

/** The labelled articles of a folder of fixtures. */
export const labelledArticles = (folder: string): Labelled[] =>
  readdirSync(new URL(folder, FIXTURES))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => read(folder, name));
