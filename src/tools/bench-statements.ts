/**
 * Runs `analyse` over lines of `{id, title, published, text}` and prints lines of `{id, statements, dates}`.
 *
 *     npm run -s bench:statements -- ARTICLES.jsonl
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../analyse';
import type { Analysis, Article, Block, Statement } from '../model';
import { loadModels } from './models';

interface Line {
  id: string;
  title?: string | null;
  published?: string | null;
  text: string;
}

class UsageError extends Error {}

function parseLine(line: string, where: string): Line {
  let value: Partial<Line>;
  try {
    value = JSON.parse(line) as Partial<Line>;
  } catch {
    throw new UsageError(`${where}: not JSON`);
  }
  if (typeof value?.id !== 'string' || typeof value.text !== 'string')
    throw new UsageError(`${where}: needs "id" and "text"`);
  return value as Line;
}

function readLines(args: string[]): Line[] {
  const [file, ...rest] = args;
  if (!file || file.startsWith('-') || rest.length)
    throw new UsageError('usage: npm run -s bench:statements -- ARTICLES.jsonl');
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`,
    );
  }
  return content.split('\n').flatMap((line, i) => (line.trim() ? [parseLine(line, `${file}:${i + 1}`)] : []));
}

/** Paragraphs are what blank lines part; one that equals the title is the headline. */
function blocksOf(text: string, title: string | null): Block[] {
  const plain = (s: string): string => s.replace(/\W+/g, '').toLowerCase();
  return [...text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g)].map((match) => {
    const body = match[0].trimEnd();
    const kind = title && plain(body) === plain(title) ? 'headline' : 'paragraph';
    return { start: match.index, end: match.index + body.length, kind };
  });
}

function toArticle({ title, published, text }: Line): Article {
  const candidate = (where: string, value: string | null | undefined) => (value ? [{ where, text: value }] : []);
  return {
    url: 'about:blank',
    text,
    blocks: blocksOf(text, title ?? null),
    candidates: {
      title: candidate('given', title),
      authors: [],
      site: [],
      section: [],
      canonicalUrl: [],
      language: [{ where: 'given', text: 'en' }],
      dates: candidate('meta:article:published_time', published),
    },
  };
}

function row(statement: Statement, analysis: Analysis) {
  const spans = <T>(list: readonly T[]): readonly T[] | null => (list.length ? list : null);
  const names = statement.speakers.map((id) => analysis.speakers[id].name);
  return {
    content: statement.content,
    source: spans(statement.source),
    cue: spans(statement.cue),
    kind: statement.kind,
    speaker: names.length ? names.join(';') : null,
    confidence: statement.confidence,
  };
}

try {
  const lines = readLines(process.argv.slice(2));
  const models = await loadModels();
  for (const line of lines) {
    const analysis = analyse(toArticle(line), models);
    const statements = analysis.statements.map((statement) => row(statement, analysis));
    const dates = analysis.dates.map(({ span: [start, end], value }) => ({ start, end, value }));
    process.stdout.write(`${JSON.stringify({ id: line.id, statements, dates })}\n`);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
