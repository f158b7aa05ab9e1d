/**
 * How fast the record is when it is full, beside one of a single article in the same run, in a real browser:
 * `npm run bench:record -- [--articles 20000] [--browser chromium|firefox]`. The articles are invented, and the same
 * each time; filling takes most of the time.
 */
import { fileURLToPath } from 'node:url';
import { type BrowserName, browserNames } from './browsers/browser';
import { needBrowsers } from './browsers/install';
import { launch } from './browsers/launch';
import { buildExtension } from './build';
import { readArguments, runProgram, UsageError } from './program';
import { STATEMENTS } from './record/generate';
import { fill, type Figures, measure } from './record/measure';
import { table } from './table';

const root = fileURLToPath(new URL('../../', import.meta.url));
const usage = 'usage: npm run bench:record -- [--articles 20000] [--browser chromium|firefox]';

/** What is wanted of a record of 20,000 articles, in milliseconds; of a start, that it is no slower than an empty one's. */
const goals: Record<keyof Figures, [what: string, goal: number | null]> = {
  page: ['the page of the record is there', 1_000],
  search: ['an answer after a key', 50],
  person: ['a person’s page', 200],
  keep: ['keeping an article', 20],
  start: ['an answer of a stopped background', null],
};

async function bench(name: BrowserName, articles: number): Promise<void> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  await buildExtension(root, target);
  const browser = await launch(name, { extension: `${root}dist/${target}`, window: false });
  try {
    const page = await browser.newExtensionPage('src/recordPage/record.html');
    await fill(page, 0, 1, () => undefined);
    const empty = await measure(browser, page, articles + 100);
    const began = performance.now();
    await fill(page, 1, articles, (done) => {
      if (done % 1_000 < 50) process.stderr.write(`${done} of ${articles}\n`);
    });
    const seconds = Math.round((performance.now() - began) / 1_000);
    const full = await measure(browser, page, articles + 200);
    const rows = Object.entries(goals).map(([figure, [what, goal]]) => {
      const [before, after] = [empty[figure as keyof Figures], full[figure as keyof Figures]];
      return [
        what,
        before.toFixed(0),
        after.toFixed(0),
        (after / before).toFixed(1),
        goal === null ? '–' : String(goal),
      ];
    });
    const heads = ['', 'one article, ms', 'full, ms', 'times', 'goal'];
    process.stdout.write(
      `${name}: ${articles} articles, ${articles * STATEMENTS} statements, filled in ${seconds} s\n\n${table(heads, rows, 100)}\n\n`,
    );
  } finally {
    await browser.close();
  }
}

await runProgram(async () => {
  const { values } = readArguments(usage, { options: { browser: { type: 'string' }, articles: { type: 'string' } } });
  const chosen = browserNames.filter((name) => values.browser === undefined || name === values.browser);
  const articles = Number(values.articles ?? 20_000);
  if (chosen.length === 0 || !(articles >= 1)) throw new UsageError(usage);
  needBrowsers(chosen);
  for (const name of chosen) await bench(name, articles);
});
