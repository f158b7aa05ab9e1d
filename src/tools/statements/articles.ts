import type { Article, Block } from '../../model';
import { readJsonLines } from '../jsonLines';
import { UsageError } from '../program';

/** An article of a corpus. */
interface CorpusArticle {
  id: string;
  article: Article;
}

interface Line {
  id: string;
  url?: string | null;
  title?: string | null;
  published?: string | null;
  text: string;
}

/**
 * Reads articles, one JSON object `{id, url, title, published, text}` a line; all but id and text may be null or missing,
 * other keys are passed over.
 *
 * @throws UsageError for a missing file or a broken line.
 */
export function readArticles(file: string): CorpusArticle[] {
  return readJsonLines(file).map(({ value, place }) => {
    const line = checked(value, place);
    return { id: line.id, article: articleOf(line) };
  });
}

function checked(value: unknown, place: string): Line {
  const { id, text, url = null, title = null, published = null } = Object(value) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof text !== 'string') throw new UsageError(`${place}: needs id and text`);
  const isTextOrNull = (given: unknown): given is string | null => given === null || typeof given === 'string';
  if (!isTextOrNull(url) || !isTextOrNull(title) || !isTextOrNull(published))
    throw new UsageError(`${place}: url, title and published are text or null`);
  return { id, text, url, title, published };
}

/** The article of a line: its paragraphs are what blank lines part, and its language is English. */
export function articleOf({ url, title, published, text }: Line): Article {
  const candidate = (where: string, value: string | null | undefined) => (value ? [{ where, text: value }] : []);
  return {
    url: url ?? 'about:blank',
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

/** Paragraphs are what blank lines part; one that equals the title is the headline. */
function blocksOf(text: string, title: string | null): Block[] {
  const plain = (s: string): string => s.replace(/\W+/g, '').toLowerCase();
  return [...text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g)].map((match) => {
    const body = match[0].trimEnd();
    const kind = title && plain(body) === plain(title) ? 'headline' : 'paragraph';
    return { start: match.index, end: match.index + body.length, kind };
  });
}
