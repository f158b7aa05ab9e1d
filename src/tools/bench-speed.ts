/**
 * How fast On Record is, and which goals it meets: `analyse` in Node; the main thread of a page, popup and card in real
 * browsers: `npm run bench:speed -- [--browser chromium|firefox]`. The text is invented, and the same each time.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, browserNames } from './browsers/browser';
import { buildExtension } from './build';
import type { Models } from '../text/models';
import { readArguments, runProgram, UsageError } from './program';
import { coldStart, warmSpeeds } from './speed/core';
import { browserGoals, coreGoals, type Goal, growth, judged } from './speed/goals';
import { type PageSpeed, pageSpeeds } from './speed/page';
import { partSpeeds } from './speed/parts';
import { type ReadingSpeed, readingSpeeds } from './speed/reading';
import { lengths, readable, subjects } from './speed/subjects';
import { gzippedSize } from './speed/weight';
import { table } from './table';

const root = fileURLToPath(new URL('../../', import.meta.url));
const width = 100;

const usage = 'usage: npm run bench:speed -- [--browser chromium|firefox]';

function readBrowsers(): BrowserName[] {
  const { values } = readArguments(usage, { options: { browser: { type: 'string' } } });
  const chosen = browserNames.filter((name) => values.browser === undefined || name === values.browser);
  if (chosen.length === 0) throw new UsageError(`--browser ${values.browser}: no such browser; ${usage}`);
  return chosen;
}

const whole = (value: number | null): string => (value === null ? '–' : Math.round(value).toLocaleString('en'));

const tenths = (value: number): string => value.toFixed(1);

const megabytes = (bytes: number): string => tenths(bytes / 1e6);

function print(title: string, heads: string[], rows: string[][]): void {
  process.stdout.write(`${title}\n\n${table(heads, rows, width)}\n\n`);
}

function printGoals<Figures>(of: string, goals: Goal<Figures>[], figures: Figures): void {
  print(`goals of ${of}`, ['Goal', '', 'Measured', 'Met'], judged(goals, figures));
}

async function benchCore(): Promise<Models> {
  const { milliseconds, models } = await coldStart(lengths[0]);
  const speeds = warmSpeeds(lengths, models);
  print(
    'analyse in Node',
    ['Words', 'ms', 'Words/s', 'Growth (1 is linear)'],
    speeds.map((speed) => [
      whole(speed.words),
      whole(speed.milliseconds),
      whole(speed.wordsPerSecond),
      growth(speed, speeds).toFixed(2),
    ]),
  );
  printGoals('analyse', coreGoals, { cold: milliseconds, speeds });
  return models;
}

async function built(name: BrowserName): Promise<string> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  await buildExtension(root, target);
  return path.join(root, 'dist', target);
}

const rowOf = ({ subject, script, thread, longest, awake, asleep, memory }: PageSpeed): string[] => [
  subject.name,
  tenths(script.ours),
  tenths(script.floor),
  tenths(thread.ours),
  tenths(thread.floor),
  whole(longest.with),
  whole(longest.without),
  whole(awake),
  whole(asleep),
  megabytes(memory.ours),
  megabytes(memory.floor),
];

async function benchPages(name: BrowserName, extension: string): Promise<PageSpeed[]> {
  const pages = await pageSpeeds(name, extension, subjects);
  print(
    `a page in ${name}, ms and MB; script while it runs; main thread and memory beyond those of the same page without us; first highlight after load, with the background awake and asleep; “any script” is what each costs that can be asked something`,
    [
      'Page',
      'Our script',
      'any script',
      'Main thread',
      'any script',
      'Longest task',
      'without us',
      'First highlight',
      'asleep',
      'Memory',
      'any script',
    ],
    pages.map(rowOf),
  );
  return pages;
}

async function benchParts(name: BrowserName, models: Models): Promise<void> {
  const speeds = await partSpeeds(
    name,
    readable.map(({ html }) => html('')),
    models,
  );
  print(
    `the parts of it, ms; edits are the changes that the page sees`,
    ['Page', 'Cheap test', 'Reading', 'Readability alone', 'Painting', 'Edits', 'Wrapping in <mark>', 'Edits'],
    speeds.map(({ cheapTest, reading, readability, paint }, i) => [
      readable[i]!.name,
      tenths(cheapTest),
      tenths(reading),
      tenths(readability),
      ...(paint
        ? [tenths(paint.painting), whole(paint.editsOfPainting), tenths(paint.wrapping), whole(paint.editsOfWrapping)]
        : ['–', '–', '–', '–']),
    ]),
  );
}

async function benchReading(name: BrowserName, extension: string): Promise<ReadingSpeed> {
  const reading = await readingSpeeds(name, extension, lengths[0]);
  print(
    `popup and card on ${whole(lengths[0])} words in ${name}, ms until painted; median, least and most`,
    ['', 'Median', 'Least', 'Most'],
    [
      ['Popup, first paint', ...reading.popup.map(whole)],
      ['Popup, the list', ...reading.list.map(whole)],
      ['Card, pointer at rest', ...reading.card.map(whole)],
    ],
  );
  return reading;
}

await runProgram(async () => {
  const browsers = readBrowsers();
  const models = await benchCore();
  for (const name of browsers) {
    const extension = await built(name);
    const pages = await benchPages(name, extension);
    await benchParts(name, models);
    const reading = await benchReading(name, extension);
    printGoals(name, browserGoals, { gzipped: gzippedSize(extension), pages, reading });
  }
});
