/**
 * Tells how the statements of an article were found: what was proposed, what refined it, what beat it, which features
 * decided, and what was lost: `npm run -s explain -- FILE|"text"`. FILE is plain text, or lines of `{id, text}` of which
 * `--id` chooses one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../analyse';
import type { Article } from '../model';
import type { TraceEvent } from '../trace';
import { explain } from './explain/explain';
import { loadModels } from './models';
import { readArguments, runProgram, UsageError } from './program';
import { articleOf, readArticles } from './statements/articles';

const usage = 'usage: npm run -s explain -- FILE.txt|FILE.jsonl|"text" [--id ID] [--published DATE]';

function chosen(file: string, id: string | undefined): Article {
  const articles = readArticles(file);
  const found = id === undefined ? articles[0] : articles.find((article) => article.id === id);
  if (!found) throw new UsageError(`${file}: no article ${id ?? ''}`.trim());
  return found.article;
}

function readInput(args: string[]): Article {
  const { positionals, values } = readArguments(usage, {
    args,
    allowPositionals: true,
    options: { id: { type: 'string' }, published: { type: 'string' } },
  });
  const [given] = positionals;
  if (!given || positionals.length > 1) throw new UsageError(usage);
  if (given.endsWith('.jsonl')) return chosen(given, values.id as string | undefined);
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given;
  return articleOf({ id: 'given', text, published: values.published as string | undefined });
}

await runProgram(async () => {
  const article = readInput(process.argv.slice(2));
  const events: TraceEvent[] = [];
  const analysis = analyse(article, await loadModels(), { trace: (event) => events.push(event) });
  process.stdout.write(`${explain(article.text, analysis, events)}\n`);
});
