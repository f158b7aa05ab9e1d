/**
 * Fits the trees that decide when a statement was made.
 *
 *     npm run train:dates -- TRAIN.jsonl [MORE.jsonl …]
 *
 * Each: one article a line, {id, url, title, published, text, quotes: [{content, cue, source, type, speaker, when}]}.
 * Prints how well folds of the first, parted by outlet (an article without an address is parted by the first part of its
 * id), are told by what was learned of the other folds and of all others; writes src/dates/occasion/weights.json. The
 * same input gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { rowOf } from '../../dates/occasion/decide';
import { pack, scoreOf, softmax, type Tree } from '../../dates/occasion/forest';
import { readJsonLines } from '../jsonLines';
import { loadModels } from '../models';
import { readArguments, runProgram, UsageError } from '../program';
import { readArticles } from '../statements/articles';
import { boost, type BoostSetting } from './dates/boost';
import { examplesOf, type Example, type Quote } from './dates/examples';
import { foldsOf } from './dates/folds';
import { report } from './dates/report';

const usage = 'usage: npm run train:dates -- TRAIN.jsonl [MORE.jsonl …]';
const TARGET = new URL('../../dates/occasion/weights.json', import.meta.url);
const FOLDS = 5;
/** From this probability on a date is shown; chosen on the folds that the command prints. */
const THRESHOLD = 0.55;
const SETTING: BoostSetting = { trees: 240, depth: 5, rate: 0.05, ridge: 5, leaf: 4, articles: 0.6, features: 0.3 };

interface Line {
  id: string;
  url?: string | null;
  published?: string | null;
  quotes: Quote[];
}

const outletOf = ({ id, url }: Line): string => (url && URL.canParse(url) ? new URL(url).hostname : id.split('/')[0]);

async function readExamples(file: string): Promise<Example[]> {
  const models = await loadModels();
  const lines = readJsonLines(file).map(({ value }) => value as Line);
  return readArticles(file).flatMap(({ id, article }, i) => {
    const { published, quotes } = lines[i];
    if (!published || !quotes.some(({ when }) => when)) return [];
    return examplesOf({ id, outlet: outletOf(lines[i]), article, published, quotes }, models);
  });
}

const namesOf = (examples: readonly Example[]): string[] =>
  [...new Set(examples.flatMap(({ features }) => features.flatMap((one) => Object.keys(one))))].sort();

function fit(examples: readonly Example[], names: readonly string[]): Tree[] {
  const choices = examples.map(({ features, right, article }) => ({
    rows: features.map((one) => rowOf(one, names)),
    right,
    article,
  }));
  return boost(choices, SETTING);
}

/** The probabilities of each example's dates by trees that saw nothing of its outlet. */
function heldOut(examples: readonly Example[], others: readonly Example[], names: readonly string[]): number[][] {
  const folds = foldsOf(examples, FOLDS);
  const shares: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = fit(
      [...examples, ...others].filter(({ outlet }) => folds.get(outlet) !== fold),
      names,
    );
    examples.forEach(({ outlet, features }, i) => {
      if (folds.get(outlet) === fold) shares[i] = softmax(features.map((one) => scoreOf(trees, rowOf(one, names))));
    });
  }
  return shares;
}

function printFolds(examples: readonly Example[], others: readonly Example[], names: readonly string[]): void {
  const shares = heldOut(examples, others, names);
  const found = examples.flatMap(({ found }, i) => (found ? [i] : []));
  const [ofFound, sharesOfFound] = [found.map((i) => examples[i]), found.map((i) => shares[i])];
  const loss = found.reduce((sum, i) => sum - Math.log(shares[i][examples[i].right]), 0) / found.length;
  console.log(`${found.length} found statements, cross entropy ${loss.toFixed(4)}`);
  for (const threshold of [0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7]) console.log(report(ofFound, sharesOfFound, threshold));
}

const rounded = (value: number): number => Number(value.toFixed(4));

await runProgram(async () => {
  const { positionals } = readArguments(usage, { args: process.argv.slice(2), allowPositionals: true });
  if (positionals.length === 0) throw new UsageError(usage);
  const [examples, ...more] = await Promise.all(positionals.map(readExamples));
  const others = more.flat();
  const names = namesOf([...examples, ...others]);
  const trees = fit([...examples, ...others], names)
    .map(pack)
    .map(({ feature, number }) => ({ feature, number: number.map(rounded) }));
  writeFileSync(TARGET, `${JSON.stringify({ threshold: THRESHOLD, features: names, trees })}\n`);
  printFolds(examples, others, names);
});
