/**
 * Runs `analyse` over lines of `{id, title, published, text}` and prints lines of `{id, statements, dates}`:
 * `npm run -s bench:statements -- ARTICLES.jsonl`. An article that fails is told on standard error and has no line; the
 * others have theirs, and the status is 1.
 */
import { analyse } from '../analyse';
import type { Analysis, Article, Statement } from '../model';
import type { Models } from '../text/models';
import { printJsonLine } from './jsonLines';
import { loadModels } from './models';
import { firstLine, readArguments, runProgram, UsageError } from './program';
import { readArticles } from './statements/articles';

const usage = 'usage: npm run -s bench:statements -- ARTICLES.jsonl';

function readFileName(args: string[]): string {
  const { positionals } = readArguments(usage, { args, allowPositionals: true });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError(usage);
  return file;
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
    when: statement.date.value,
    basis: statement.date.basis,
  };
}

function understood(id: string, article: Article, models: Models): Analysis | null {
  try {
    return analyse(article, models);
  } catch (error) {
    process.stderr.write(`${id}: ${firstLine(error)}\n`);
    process.exitCode = 1;
    return null;
  }
}

await runProgram(async () => {
  const articles = readArticles(readFileName(process.argv.slice(2)));
  const models = await loadModels();
  for (const { id, article } of articles) {
    const analysis = understood(id, article, models);
    if (!analysis) continue;
    const statements = analysis.statements.map((statement) => row(statement, analysis));
    const dates = analysis.dates.map(({ span: [start, end], value }) => ({ start, end, value }));
    await printJsonLine({ id, statements, dates });
  }
});
