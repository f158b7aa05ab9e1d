/**
 * Opens saved pages in a real browser, each under its own address, and prints what On Record reads there, one line
 * of JSON a page: `npm run -s bench:pages -- INDEX.jsonl [--browser chromium|firefox] [--statements]`.
 */
import { analyse } from '../analyse';
import { readPageDates } from '../dates/page/read';
import { readMeta } from '../metadata/read';
import { textOf } from '../model';
import type { Models } from '../text/models';
import { type BrowserName, browserNames } from './browsers/browser';
import { printJsonLine } from './json-lines';
import { loadModels } from './models';
import { bundlePageCode } from './pages/bundle';
import type { PageReading } from './pages/entry';
import { readIndex, type SavedPage, sourceOf } from './pages/index-file';
import { openVisitor, type Visitor } from './pages/visit';
import { readArguments, runProgram, UsageError } from './program';

const USAGE = 'usage: npm run -s bench:pages -- INDEX.jsonl [--browser chromium|firefox] [--statements]';

interface Order {
  pages: SavedPage[];
  browser: BrowserName;
  statements: boolean;
}

function readOrder(): Order {
  const options = {
    browser: { type: 'string', default: 'chromium' },
    statements: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = readArguments(USAGE, { allowPositionals: true, options });
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) throw new UsageError(`--browser ${values.browser}: no such browser; ${USAGE}`);
  const [index] = positionals;
  if (!index || positionals.length > 1) throw new UsageError(USAGE);
  return { pages: readIndex(index), browser, statements: values.statements };
}

function lineOf(id: string, { article, isArticle, body, mapped, milliseconds }: PageReading) {
  const { title, authors } = readMeta(article);
  const { published, modified } = readPageDates(article.candidates, article.url);
  return {
    id,
    isArticle,
    text: body,
    title,
    byline: authors,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    mapped,
    milliseconds: Math.round(milliseconds),
  };
}

async function statementsOf(visitor: Visitor, { article }: PageReading, models: Models) {
  const { statements, speakers } = analyse(article, models);
  const spans = statements.map(({ content }) => content);
  const painted = await visitor.evaluate<string[]>(`${JSON.stringify(spans)}.map(onRecordBench.painted)`);
  return statements.map((statement, i) => ({
    text: textOf(article.text, statement.content),
    painted: painted[i],
    speaker: statement.speakers.map((id) => speakers[id]?.name).join(', ') || null,
    kind: statement.kind,
  }));
}

async function measure(visitor: Visitor, page: SavedPage, code: string, models: Models | null): Promise<object> {
  await visitor.visit(page.url, sourceOf(page), code);
  const reading = await visitor.evaluate<PageReading>('onRecordBench.read()');
  return { ...lineOf(page.id, reading), ...(models && { statements: await statementsOf(visitor, reading, models) }) };
}

/** A page that cannot be opened is told on standard error; the others are measured all the same. */
await runProgram(async () => {
  const { pages, browser, statements } = readOrder();
  const code = await bundlePageCode(new URL('pages/entry.ts', import.meta.url));
  const models = statements ? await loadModels() : null;
  const visitor = await openVisitor(browser);
  try {
    for (const page of pages) {
      try {
        await printJsonLine(await measure(visitor, page, code, models));
      } catch (error) {
        process.stderr.write(`${page.id}: ${String(error).split('\n')[0]}\n`);
        process.exitCode = 1;
      }
    }
  } finally {
    await visitor.close();
  }
});
