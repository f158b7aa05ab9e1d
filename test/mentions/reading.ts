import type { Article, Block } from '../../src/model';
import { findMentions } from '../../src/mentions/find';
import type { Mention } from '../../src/mentions/mention';
import type { TextDocument } from '../../src/text/document';
import { readText } from '../../src/text/read';
import { loadModels } from '../../src/tools/models';

const models = await loadModels();

/** Paragraphs are parted by blank lines; one that begins with "# " is a headline. */
export function readArticle(source: string): TextDocument {
  const blocks: Block[] = [];
  let text = '';
  for (const part of source.split('\n\n')) {
    const start = text ? text.length + 2 : 0;
    const body = part.replace(/^# /, '');
    text = text ? `${text}\n\n${body}` : body;
    blocks.push({ start, end: start + body.length, kind: part.startsWith('# ') ? 'headline' : 'paragraph' });
  }
  const candidates = { title: [], authors: [], site: [], section: [], canonicalUrl: [], language: [], dates: [] };
  return readText({ url: 'https://example.org/', text, blocks, candidates } satisfies Article, models);
}

/** The mentions of a form in a text, as `findMentions` gives them. */
export const mentionsOf = (source: string, form: Mention['form']): Mention[] =>
  findMentions(readArticle(source)).filter((mention) => mention.form === form);
