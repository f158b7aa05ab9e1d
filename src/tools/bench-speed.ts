/**
 * How fast On Record is: `analyse` in Node; the main thread of a page, popup and card in real browsers:
 * `npm run bench:speed -- [--browser chromium|firefox]`. The text is invented, and the same each time.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, browserNames } from './browsers/browser';
import { readArguments, runProgram, UsageError } from './program';
import { coldStart, warmSpeeds } from './speed/core';
import { pageSpeeds } from './speed/page';
import { readingSpeeds } from './speed/reading';
import { buildExtension } from './start/build';
import { table } from './start/table';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lengths = [1_000, 10_000, 100_000];
const width = 100;

const usage = 'usage: npm run bench:speed -- [--browser chromium|firefox]';

function readBrowsers(): BrowserName[] {
  const { values } = readArguments(usage, { options: { browser: { type: 'string' } } });
  const chosen = browserNames.filter((name) => values.browser === undefined || name === values.browser);
  if (chosen.length === 0) throw new UsageError(`--browser ${values.browser}: no such browser; ${usage}`);
  return chosen;
}

const whole = (value: number | null): string => (value === null ? '–' : Math.round(value).toLocaleString('en'));

function print(title: string, heads: string[], rows: string[][]): void {
  process.stdout.write(`${title}\n\n${table(heads, rows, width)}\n\n`);
}

async function benchCore(): Promise<void> {
  const { milliseconds, models } = await coldStart(lengths[0]!);
  const speeds = warmSpeeds(lengths, models);
  const rows = speeds.map((speed) => [
    whole(speed.words),
    whole(speed.milliseconds),
    whole(speed.wordsPerSecond),
    (speed.milliseconds / speeds[0]!.milliseconds / (speed.words / speeds[0]!.words)).toFixed(2),
  ]);
  print(
    `analyse in Node; cold start with models, ${whole(lengths[0]!)} words: ${whole(milliseconds)} ms`,
    ['Words', 'ms', 'Words/s', 'Growth (1 is linear)'],
    rows,
  );
}

async function built(name: BrowserName): Promise<string> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  await buildExtension(root, target);
  return path.join(root, 'dist', target);
}

async function benchPage(name: BrowserName, extension: string): Promise<void> {
  const speeds = await pageSpeeds(name, extension, lengths);
  const rows = speeds.map((speed) => [
    whole(speed.words),
    whole(speed.with.blocked),
    whole(speed.without.blocked),
    whole(speed.with.longest),
    whole(speed.without.longest),
    whole(speed.with.painted),
  ]);
  const heads = ['Words', 'Blocked ms', 'without us', 'Longest ms', 'without us', 'First highlight ms after load'];
  print(`main thread of a page in ${name}; blocked is the sum of tasks over 50 ms`, heads, rows);
}

async function benchReading(name: BrowserName, extension: string): Promise<void> {
  const { popup, list, card } = await readingSpeeds(name, extension, lengths[0]!);
  print(
    `popup and card on ${whole(lengths[0]!)} words in ${name}, ms until painted; median, least and most`,
    ['', 'Median', 'Least', 'Most'],
    [
      ['Popup, first paint (100 at most)', ...popup.map(whole)],
      ['Popup, the list', ...list.map(whole)],
      ['Card, from the pointer at rest (150 at most)', ...card.map(whole)],
    ],
  );
}

await runProgram(async () => {
  const browsers = readBrowsers();
  await benchCore();
  for (const name of browsers) {
    const extension = await built(name);
    await benchPage(name, extension);
    await benchReading(name, extension);
  }
});
