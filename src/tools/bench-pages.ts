/**
 * Opens saved pages in a real browser, each under its own address, and prints what On Record reads there, one line
 * of JSON a page: `npm run -s bench:pages -- INDEX.jsonl [--browser chromium|firefox] [--asked] [--statements]
 * [--time]`; `--asked` reads as though the reader had asked for each page.
 */
import { analyse } from '../analyse';
import { talks } from '../article/verdict/talks';
import { readPageDates } from '../dates/page/read';
import { readMeta } from '../metadata/read';
import { type Analysis, textOf } from '../model';
import type { Models } from '../text/models';
import { type BrowserName, browserNames } from './browsers/browser';
import { printJsonLine } from './jsonLines';
import { loadModels } from './models';
import { bundlePageCode } from './pages/bundle';
import type { PageReading } from './pages/entry';
import { readIndex, type SavedPage, sourceOf } from './pages/indexFile';
import { summaryOf } from './pages/summary';
import type { Timing } from './pages/timing';
import { openVisitor, type Visitor } from './pages/visit';
import { readArguments, runProgram, UsageError } from './program';

const USAGE =
  'usage: npm run -s bench:pages -- INDEX.jsonl [--browser chromium|firefox] [--asked] [--statements] [--time]';

interface Order {
  pages: SavedPage[];
  browser: BrowserName;
  asked: boolean;
  statements: boolean;
  time: boolean;
}

function readOrder(): Order {
  const options = {
    browser: { type: 'string', default: 'chromium' },
    asked: { type: 'boolean', default: false },
    statements: { type: 'boolean', default: false },
    time: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = readArguments(USAGE, { allowPositionals: true, options });
  const browser = browserNames.find((name) => name === values.browser);
  if (!browser) throw new UsageError(`--browser ${values.browser}: no such browser; ${USAGE}`);
  const [index] = positionals;
  if (!index || positionals.length > 1) throw new UsageError(USAGE);
  const { asked, statements, time } = values;
  return { pages: readIndex(index), browser, asked, statements, time };
}

function lineOf(id: string, { article, refusal, body, mapped, timing }: PageReading) {
  const { title, authors } = readMeta(article);
  const { published, modified } = readPageDates(article.candidates, article.url);
  return {
    id,
    isArticle: refusal === null,
    refusal,
    text: body,
    title,
    byline: authors,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    mapped,
    milliseconds: Math.round(timing.all),
  };
}

/** A page in doubt is shown only if it talks. */
const isShown = ({ doubt, article }: PageReading, analysis: Analysis): boolean =>
  doubt === null || talks(doubt, article, analysis);

const refused = (reading: PageReading): PageReading => ({
  ...reading,
  article: { ...reading.article, text: '', blocks: [] },
  refusal: 'noReport',
  body: '',
  mapped: null,
});

async function statementsOf(visitor: Visitor, { article }: PageReading, { statements, speakers }: Analysis) {
  if (article.text === '') return [];
  const spans = statements.map(({ content }) => content);
  const painted = await visitor.evaluate<string[]>(`${JSON.stringify(spans)}.map(onRecordBench.painted)`);
  return statements.map((statement, i) => ({
    text: textOf(article.text, statement.content),
    painted: painted[i],
    speaker: statement.speakers.map((id) => speakers[id]?.name).join(', ') || null,
    kind: statement.kind,
  }));
}

interface Measured {
  line: object;
  timing: Timing;
}

interface Tools {
  visitor: Visitor;
  /** Runs in the page. */
  code: string;
  asked: boolean;
  wantsStatements: boolean;
  models: Models;
}

async function measure(page: SavedPage, { visitor, code, asked, wantsStatements, models }: Tools): Promise<Measured> {
  await visitor.visit(page.url, sourceOf(page), code);
  const found = await visitor.evaluate<PageReading>(`onRecordBench.read(${asked})`);
  const analysis = wantsStatements || found.doubt !== null ? analyse(found.article, models) : null;
  const reading = analysis && !isShown(found, analysis) ? refused(found) : found;
  const statements = wantsStatements && analysis && { statements: await statementsOf(visitor, reading, analysis) };
  return { line: { ...lineOf(page.id, reading), ...statements }, timing: reading.timing };
}

/** A page that cannot be opened is told on standard error; the others are measured all the same. */
await runProgram(async () => {
  const { pages, browser, asked, statements, time } = readOrder();
  const code = await bundlePageCode(new URL('pages/entry.ts', import.meta.url));
  const models = await loadModels();
  const visitor = await openVisitor(browser);
  const timings: Timing[] = [];
  try {
    for (const page of pages) {
      try {
        const { line, timing } = await measure(page, { visitor, code, asked, wantsStatements: statements, models });
        timings.push(timing);
        await printJsonLine(line);
      } catch (error) {
        process.stderr.write(`${page.id}: ${String(error).split('\n')[0]}\n`);
        process.exitCode = 1;
      }
    }
  } finally {
    await visitor.close();
  }
  if (time) process.stderr.write(summaryOf(timings));
});
