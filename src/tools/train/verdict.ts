/**
 * Fits the verdict whether a page is an article: a cheap one of its claims, one of all its features, and one of what is
 * said in a page that is in doubt.
 *
 *     npm run train:verdict -- SURVEYS.jsonl INDEX.jsonl...
 *
 * INDEX: saved pages as `bench:pages` takes them, with `type` ("article" or another) and `talks` where they are not all
 * news; the pages of our own tests are added. SURVEYS keeps what was read of them: pages that it lacks are opened in
 * Chromium. Writes src/article/verdict/weights.ts, and prints how the folds do, which are parted by outlet.
 */
import { writeFileSync } from 'node:fs';
import { analyse } from '../../analyse';
import type { Model } from '../../article/verdict/odds';
import { oddsOf } from '../../article/verdict/odds';
import { speechIn } from '../../article/verdict/talks';
import { loadModels } from '../models';
import { runProgram, UsageError } from '../program';
import { type Example, fit } from './verdict/logistic';
import { type LabelledPage, labelledPages, ownPages, type Survey, survey } from './verdict/surveys';

const TARGET = new URL('../../article/verdict/weights.ts', import.meta.url);
const FOLDS = 10;

/** The features that are claims, which are known before any text is read; `claimsOf` lists them first. */
const LAST_CLAIM = 'addressSteps';

/**
 * Where the thresholds lie among the folds' odds: the share of articles that may be lost at sight; of the pages that are
 * no articles those that are read in any case, those that are analysed, and those that are read after it.
 */
const SHARES = { lost: 0.004, read: 0.035, analysed: 0.095, talking: 0.044 };

/** An article that talks counts for more than one that does not, whose loss nobody notices; our own pages are few. */
const WEIGHTS = { talking: 1.5, silent: 1, other: 1, ownArticle: 6, ownOther: 3 };

interface Row extends LabelledPage {
  survey: Survey;
  example: Example;
  fold: number;
}

/** Pages of one outlet are in one fold. */
function foldOf(url: string): number {
  const host = new URL(url).hostname.replace(/^www\./, '');
  let hash = 7;
  for (const letter of host) hash = (hash * 31 + letter.codePointAt(0)!) % 1_000_003;
  return hash % FOLDS;
}

function rowOf(page: LabelledPage, survey: Survey): Row[] {
  const [features] = survey.features;
  if (!features) return [];
  const { isArticle, isTalking, isOwn } = page;
  const own = isArticle ? WEIGHTS.ownArticle : WEIGHTS.ownOther;
  const foreign = !isArticle ? WEIGHTS.other : isTalking ? WEIGHTS.talking : WEIGHTS.silent;
  const weight = isOwn ? own : foreign;
  // Our own pages come from as many outlets.
  const fold = foldOf(isOwn ? page.url.replace('//', `//${page.url.length}`) : page.url);
  return [{ ...page, survey, fold, example: { features, is: isArticle, weight } }];
}

/** Each row's odds by a model that was fitted without its outlet. */
function foldedOdds(rows: readonly Row[], names: readonly string[], exampleOf = (row: Row) => row.example): number[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fit(rows.filter((row) => row.fold !== fold).map(exampleOf), names),
  );
  return rows.map((row) => oddsOf(models[row.fold]!, exampleOf(row).features));
}

/** The value that a share of the numbers lies above. */
function above(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => b - a);
  return sorted[Math.round(share * sorted.length)] ?? -Infinity;
}

const share = (rows: readonly unknown[], test: (i: number) => boolean): string => {
  const count = rows.filter((_, i) => test(i)).length;
  return `${((100 * count) / Math.max(rows.length, 1)).toFixed(1)} % (${count} of ${rows.length})`;
};

const literal = (name: string, comment: string, { bias, features }: Model): string => {
  const lines = Object.entries(features).map(([key, [weight, typical]]) => `    ${key}: [${weight}, ${typical}],`);
  return `/** ${comment} */\nexport const ${name}: Model = {\n  bias: ${bias},\n  features: {\n${lines.join('\n')}\n  },\n};\n`;
};

await runProgram(async () => {
  const [file, ...indexes] = process.argv.slice(2);
  if (!file || indexes.length === 0)
    throw new UsageError('usage: npm run train:verdict -- SURVEYS.jsonl INDEX.jsonl...');
  const pages = [...indexes.flatMap(labelledPages), ...ownPages()];
  const surveys = await survey(pages, file);
  const rows = pages.flatMap((page) => (surveys.has(page.id) ? rowOf(page, surveys.get(page.id)!) : []));
  const names = Object.keys(rows[0]!.example.features);
  const claims = names.slice(0, names.indexOf(LAST_CLAIM) + 1);

  const others = rows.flatMap(({ isArticle, isOwn }, i) => (isArticle || isOwn ? [] : [i]));
  const articles = rows.flatMap(({ isArticle }, i) => (isArticle ? [i] : []));
  const sight = foldedOdds(rows, claims);
  const page = foldedOdds(rows, names);
  const at = (odds: readonly number[], list: readonly number[]) => list.map((i) => odds[i]!);
  const thresholds = {
    sight: above(at(sight, articles), 1 - SHARES.lost),
    article: above(at(page, others), SHARES.read),
    doubtful: above(at(page, others), SHARES.analysed),
    talks: 0,
  };

  const models = await loadModels();
  const doubtful = rows.flatMap((row, i) => {
    // A wider band than the verdict's own, so that there is something to learn from.
    const isNear = page[i]! > thresholds.doubtful - 2 && page[i]! < thresholds.article + 2;
    const { article } = row.survey;
    if (!isNear || !article) return [];
    const features = speechIn(page[i]!, article, analyse(article, models));
    return [{ ...row, example: { ...row.example, features, is: row.isArticle }, i }];
  });
  const spoken = Object.keys(doubtful[0]!.example.features);
  const talk = new Map(foldedOdds(doubtful, spoken).map((odds, k) => [doubtful[k]!.i, odds]));
  const isSure = (i: number) => page[i]! > thresholds.article;
  const isAnalysed = (i: number) => page[i]! > thresholds.doubtful && sight[i]! >= thresholds.sight;
  const inDoubt = others.filter((i) => isAnalysed(i) && !isSure(i)).map((i) => talk.get(i) ?? -Infinity);
  const allowed = SHARES.talking * others.length - others.filter((i) => isAnalysed(i) && isSure(i)).length;
  thresholds.talks = above(inDoubt, Math.max(allowed, 0) / Math.max(inDoubt.length, 1));
  const isRead = (i: number) => isAnalysed(i) && (isSure(i) || (talk.get(i) ?? -Infinity) > thresholds.talks);

  const report = (name: string, list: number[], test: (i: number) => boolean) =>
    process.stdout.write(`${name.padEnd(40)} ${share(list, (k) => test(list[k]!))}\n`);
  const sets = [...new Set(rows.map(({ id, isOwn }) => (isOwn ? 'own' : id.split('/')[0]!)))];
  for (const set of sets) {
    const of = (test: (row: Row) => boolean) =>
      rows.flatMap((row, i) => ((row.isOwn ? 'own' : row.id.split('/')[0]) === set && test(row) ? [i] : []));
    report(
      `${set}: articles that talk, read`,
      of(({ isTalking }) => isTalking),
      isRead,
    );
    report(
      `${set}: all articles, read`,
      of(({ isArticle }) => isArticle),
      isRead,
    );
    report(
      `${set}: all articles, lost at sight`,
      of(({ isArticle }) => isArticle),
      (i) => sight[i]! < thresholds.sight,
    );
    report(
      `${set}: others, refused at sight`,
      of(({ isArticle }) => !isArticle),
      (i) => sight[i]! < thresholds.sight,
    );
    report(
      `${set}: others, analysed`,
      of(({ isArticle }) => !isArticle),
      isAnalysed,
    );
    report(
      `${set}: others, refused`,
      of(({ isArticle }) => !isArticle),
      (i) => !isRead(i),
    );
  }

  const examples = rows.map(({ example }) => example);
  const parts = [
    "// Written by `npm run train:verdict`; the names are those of features.ts and talks.ts.\nimport type { Model } from './odds';\n",
    literal('SIGHT', 'Log odds that a page is an article, by its claims alone.', fit(examples, claims)),
    literal('PAGE', 'The same by all its features.', fit(examples, names)),
    literal(
      'TALK',
      'The same for a page in doubt, by what is said in it.',
      fit(
        doubtful.map(({ example }) => example),
        spoken,
      ),
    ),
    `/** Log odds above which a page is read, is an article, is analysed, and talks. */\nexport const THRESHOLDS = {\n${Object.entries(
      thresholds,
    )
      .map(([name, odds]) => `  ${name}: ${Number(odds.toFixed(3))},\n`)
      .join('')}};\n`,
  ];
  writeFileSync(TARGET, parts.join('\n'));
});
