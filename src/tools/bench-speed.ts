/**
 * How fast On Record is: `analyse` in Node; the main thread of a page, popup and card in real browsers:
 * `npm run bench:speed -- [--browser chromium|firefox]`. The text is invented, and the same each time.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, browserNames } from './browsers/browser';
import type { Models } from '../text/models';
import { readArguments, runProgram, UsageError } from './program';
import { coldStart, warmSpeeds } from './speed/core';
import { pageOf, paragraphs, shopOf } from './speed/article';
import { type PageSpeed, pageSpeeds, type Subject } from './speed/page';
import { partSpeeds } from './speed/parts';
import { readingSpeeds } from './speed/reading';
import { buildExtension } from './build';
import { table } from './table';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lengths = [1_000, 10_000, 100_000];
const width = 100;

const usage = 'usage: npm run bench:speed -- [--browser chromium|firefox]';

/** 40 articles of 40,000 words weigh 10 MB; a page so large is refused. */
const huge = (): string[] => Array.from({ length: 40 }, () => paragraphs(40_000)).flat();

const subjects: Subject[] = [
  { name: 'no article, 400 goods', html: (head) => shopOf(400, head), paints: false, seconds: 1.5 },
  ...lengths.map((words) => ({
    name: `${words.toLocaleString('en')} words`,
    html: (head: string) => pageOf(paragraphs(words), head),
    paints: true,
    seconds: 1.5 + words / 8_000,
  })),
  { name: '10 MB, refused', html: (head) => pageOf(huge(), head), paints: false, seconds: 3 },
];

function readBrowsers(): BrowserName[] {
  const { values } = readArguments(usage, { options: { browser: { type: 'string' } } });
  const chosen = browserNames.filter((name) => values.browser === undefined || name === values.browser);
  if (chosen.length === 0) throw new UsageError(`--browser ${values.browser}: no such browser; ${usage}`);
  return chosen;
}

const whole = (value: number | null): string => (value === null ? '–' : Math.round(value).toLocaleString('en'));

const tenths = (value: number): string => value.toFixed(1);

function print(title: string, heads: string[], rows: string[][]): void {
  process.stdout.write(`${title}\n\n${table(heads, rows, width)}\n\n`);
}

async function benchCore(): Promise<Models> {
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
  return models;
}

async function built(name: BrowserName): Promise<string> {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  await buildExtension(root, target);
  return path.join(root, 'dist', target);
}

const rowOf = ({ subject, with: ours, without, awake, asleep, memory }: PageSpeed): string[] => [
  subject.name,
  tenths(ours.busy - without.busy),
  whole(ours.longest),
  whole(without.longest),
  whole(awake),
  whole(asleep),
  (memory / 1e6).toFixed(1),
];

async function benchPage(name: BrowserName, extension: string): Promise<void> {
  const heads = ['Page', 'Main thread', 'Longest task', 'without us', 'First highlight', 'asleep', 'Memory, MB'];
  print(
    `a page in ${name}, ms; main thread and memory beyond those of the same page without us; first highlight after load, with the background awake and asleep`,
    heads,
    (await pageSpeeds(name, extension, subjects)).map(rowOf),
  );
}

async function benchParts(name: BrowserName, models: Models): Promise<void> {
  // The last is refused before its parts are reached.
  const measured = subjects.slice(0, -1);
  const speeds = await partSpeeds(
    name,
    measured.map(({ html }) => html('')),
    models,
  );
  print(
    `the parts of it, ms; edits are the changes that the page sees`,
    ['Page', 'Cheap test', 'Reading', 'Readability alone', 'Painting', 'Edits', 'Wrapping in <mark>', 'Edits'],
    speeds.map(({ cheapTest, reading, readability, paint }, i) => [
      measured[i]!.name,
      tenths(cheapTest),
      tenths(reading),
      tenths(readability),
      ...(paint
        ? [tenths(paint.painting), whole(paint.editsOfPainting), tenths(paint.wrapping), whole(paint.editsOfWrapping)]
        : ['–', '–', '–', '–']),
    ]),
  );
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
  const models = await benchCore();
  for (const name of browsers) {
    const extension = await built(name);
    await benchPage(name, extension);
    await benchParts(name, models);
    await benchReading(name, extension);
  }
});
