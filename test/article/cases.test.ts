import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse';
import { readArticles } from '../../src/article/read';
import { textOf } from '../../src/model';
import { models } from './models';
import { openSource, sourceOf } from './pages';

/** A page in which something once went wrong, labelled by reading; every key of `expected` may be missing. */
interface Case {
  id: string;
  fault: string;
  url?: string;
  /** The page's source, or the name of an article among the fixtures. */
  input?: string;
  page?: string;
  expected: {
    /** Words that the article's text holds, and words that it does not. */
    has?: string[];
    lacks?: string[];
    byline?: string[];
    published?: string;
    modified?: string;
    /** Words of a statement, and who says them. */
    st?: { q: string; who: string }[];
  };
}

const folder = path.join(import.meta.dirname, 'cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const casesOf = (file: string): Case[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);

describe.each(files)('pages of %s', (file) => {
  test.each(casesOf(file).map((given) => [given.id, given.fault, given] as const))('%s: %s', (_id, _fault, given) => {
    const { has, lacks, byline, published, modified, st } = given.expected;
    const url = openSource(
      given.input ?? sourceOf('articles', given.page!),
      given.url ?? `https://marrick.example/news/${given.id}-cracks-in-bridge`,
    );
    // Where the text is not what is tried, neither is the verdict; of the fixtures it is tried elsewhere.
    const [located] = readArticles(document, url, has === undefined || given.page !== undefined);
    expect(located, 'no article').toBeDefined();
    const { article } = located!;
    for (const words of has ?? []) expect(article.text).toContain(words);
    for (const words of lacks ?? []) expect(article.text).not.toContain(words);
    const { meta, statements, speakers } = analyse(article, models);
    if (byline) expect(meta.authors).toEqual(byline);
    if (published) expect(meta.published?.value.slice(0, published.length)).toBe(published);
    if (modified) expect(meta.modified?.value.slice(0, modified.length)).toBe(modified);
    const rows = statements.map(({ content, speakers: ids }) => ({
      content: textOf(article.text, content),
      speaker: ids.map((id) => speakers[id]!.name).join(';'),
    }));
    for (const { q, who } of st ?? []) {
      const row = rows.find(({ content }) => content.includes(q));
      expect(row, `nobody says «${q}» among ${JSON.stringify(rows)}`).toBeDefined();
      expect(row!.speaker).toBe(who);
    }
  });
});
