import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Block, BlockKind, Span, SpeakerKind, StatementKind } from '../../src/model';
import { type Mark, type Part, unmark } from './marks';

const FOLDER = new URL('../fixtures/news/', import.meta.url);

/** Whom a statement is due to, by reading; of several joint speakers, each is named. */
export interface LabelledSpeaker {
  names: string[];
  kind: SpeakerKind;
  /** Other descriptions of an unnamed source that are as good. */
  aliases: string[];
}

export interface LabelledStatement {
  id: number;
  content: Span[];
  source: Span[];
  cue: Span[];
  kind: StatementKind;
  /** Null where the article does not tell. */
  speaker: LabelledSpeaker | null;
  /** Readers may differ on whether it counts (urged, described, an inner quotation): right if found, no loss if not. */
  optional: boolean;
}

/** An article with its labels; the format is described beside the fixtures. */
export interface LabelledArticle {
  name: string;
  article: Article;
  /** In the order of their numbers. */
  statements: LabelledStatement[];
}

const KIND_OF: Record<string, StatementKind> = { d: 'direct', m: 'mixed', i: 'indirect' };

function readBody(body: string): { text: string; blocks: Block[]; marks: Mark[] } {
  let text = '';
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  for (const paragraph of body.trim().split(/\n\s*\n/)) {
    if (text) text += '\n\n';
    const [, kind = 'paragraph', detail, marked] = /^(?:::(\w+)(?: (.*?))?:: )?([^]*)$/.exec(paragraph)!;
    const start = text.length;
    const found = unmark(marked.replace(/\n/g, ' '), start);
    text += found.text;
    marks.push(...found.marks);
    blocks.push({
      start,
      end: text.length,
      kind: kind as BlockKind,
      ...(kind === 'entry' && { time: detail }),
      ...(kind === 'embed' && { author: detail }),
      ...(found.emphasis.length > 0 && { emphasis: found.emphasis }),
    });
  }
  return { text, blocks, marks };
}

type Label = Pick<LabelledStatement, 'kind' | 'speaker' | 'optional'>;

/** Reads the lines below the rule: `name = alias | kind of speaker | 1d (2i)`. */
function readLabels(lines: string): Map<number, Label> {
  const labels = new Map<number, Label>();
  for (const line of lines.trim().split('\n')) {
    const [names, kind, statements] = line.split('|').map((cell) => cell.trim());
    const [name, ...aliases] = names.split(' = ');
    const speaker = name === '-' ? null : { names: name.split('; '), kind: kind as SpeakerKind, aliases };
    for (const item of statements.split(' ')) {
      const [, bracket, id, letter] = /^(\()?(\d+)([dmi])\)?$/.exec(item) ?? [];
      if (!id) throw new Error(`"${item}" is no label in: ${line}`);
      if (labels.has(Number(id))) throw new Error(`statement ${id} is labelled twice`);
      labels.set(Number(id), { kind: KIND_OF[letter], speaker, optional: bracket !== undefined });
    }
  }
  return labels;
}

function join(marks: readonly Mark[], labels: ReadonlyMap<number, Label>): LabelledStatement[] {
  const ids = [...new Set([...marks.map(({ id }) => id), ...labels.keys()])].sort((a, b) => a - b);
  return ids.map((id) => {
    const label = labels.get(id);
    const spans = (part: Part): Span[] => marks.filter((m) => m.id === id && m.part === part).map(({ span }) => span);
    const content = spans('content');
    if (!label || !content.length) throw new Error(`statement ${id} lacks its ${label ? 'content' : 'label'}`);
    return { id, content, source: spans('source'), cue: spans('cue'), ...label };
  });
}

/**
 * Reads one labelled article.
 *
 * @throws Error naming the article where a mark is not closed, or a statement lacks its content or label.
 */
export function readLabelled(name: string, file: string): LabelledArticle {
  try {
    const [head, body, labels] = file.split(/\n---\n/);
    const { text, blocks, marks } = readBody(body);
    const headline = blocks.find(({ kind }) => kind === 'headline');
    if (!headline) throw new Error('there is no headline');
    const title = text.slice(headline.start, headline.end);
    const candidates = {
      title: [{ where: 'headline', text: title }],
      authors: [],
      site: [],
      section: [],
      canonicalUrl: [],
      language: [{ where: 'html', text: 'en' }],
      dates: [{ where: 'meta:article:published_time', text: head.trim() }],
    };
    const article = { url: `https://news.example/${name}`, text, blocks, candidates };
    return { name, article, statements: join(marks, readLabels(labels)) };
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

/** All labelled articles, by name. */
export const labelledNews = (): LabelledArticle[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readLabelled(file.replace('.txt', ''), readFileSync(new URL(file, FOLDER), 'utf8')));
