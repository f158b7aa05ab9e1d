/**
 * Runs `analyse` over lines of `{id, title, published, text}` and prints lines of `{id, statements, dates}`:
 * `npm run -s bench:statements -- ARTICLES.jsonl`.
 */
import { analyse } from '../analyse';
import type { Analysis, Statement } from '../model';
import { printJsonLine } from './jsonLines';
import { loadModels } from './models';
import { readArguments, runProgram, UsageError } from './program';
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

await runProgram(async () => {
  const articles = readArticles(readFileName(process.argv.slice(2)));
  const models = await loadModels();
  for (const { id, article } of articles) {
    const analysis = analyse(article, models);
    const statements = analysis.statements.map((statement) => row(statement, analysis));
    const dates = analysis.dates.map(({ span: [start, end], value }) => ({ start, end, value }));
    await printJsonLine({ id, statements, dates });
  }
});
