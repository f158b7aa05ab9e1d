/**
 * Fits the weights by which findings of rules and of the learned reader are merged.
 *
 *     npm run train:merge -- TRAIN.jsonl
 *
 * TRAIN: one article a line, {id, text, quotes: [{content}]}. Only every twelfth article is used, which the reader was not
 * trained on. Writes src/statements/merge/weights.ts; the same input gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findMentions } from '../../mentions/find';
import { noCandidates, type Span } from '../../model';
import { findByRules } from '../../statements/byRules';
import { buildContext } from '../../statements/context';
import { findCues } from '../../statements/cues';
import { findLearned } from '../../statements/learned/findLearned';
import { poolCandidates } from '../../statements/merge/candidates';
import { featuresOf } from '../../statements/merge/features';
import { dropUnsaid } from '../../statements/refiners/unsaid';
import type { Models } from '../../text/models';
import { readText } from '../../text/read';
import { loadModels } from '../models';
import { atOnce } from '../../steps';

const HELD_OUT = 12;
const ROUNDS = 800;
const RATE = 0.5;
const RIDGE = 2;
const TARGET = new URL('../../statements/merge/weights.ts', import.meta.url);

interface Example {
  features: Map<string, number>;
  found: boolean;
  exact: boolean;
}

/** Offsets of the letters and digits of spans, a leading "that" left out. */
function letters(text: string, spans: readonly Span[]): Set<number> {
  const out = new Set<number>();
  spans.forEach(([start, end], i) => {
    const that = i === 0 ? /^[^\p{L}\p{N}]*that\s+/iu.exec(text.slice(start, end)) : null;
    for (let at = start + (that?.[0].length ?? 0); at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at])) out.add(at);
  });
  return out;
}

function overlap(a: Set<number>, b: Set<number>): number {
  let common = 0;
  for (const value of a) if (b.has(value)) common++;
  return common / (a.size + b.size - common || 1);
}

function examplesOf(line: string, models: Models): Example[] {
  const { text, quotes } = JSON.parse(line) as { text: string; quotes: { content: Span[] }[] };
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    kind: 'paragraph' as const,
  }));
  const candidates = noCandidates();
  const doc = readText({ url: '', text, blocks, candidates }, models);
  const context = buildContext(doc, findMentions(doc));
  const cues = findCues(context);
  const byRules = findByRules(context, cues);
  const byReader = dropUnsaid(context, cues, atOnce(findLearned(doc, models.statements!)));
  const gold = quotes.map(({ content }) => letters(text, content));
  return poolCandidates(doc, byRules, byReader).map((candidate) => {
    const own = letters(text, candidate.statement.content);
    const best = gold.reduce((top, other) => Math.max(top, overlap(own, other)), 0);
    return { features: featuresOf(candidate), found: best >= 0.5, exact: best === 1 };
  });
}

/** Ridge logistic regression by gradient descent with a rate for each weight (Adagrad). */
function fit(examples: Example[], isRight: (example: Example) => boolean): Map<string, number> {
  const weights = new Map<string, number>();
  const history = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    for (const example of examples) {
      let sum = 0;
      for (const [name, value] of example.features) sum += (weights.get(name) ?? 0) * value;
      const error = (isRight(example) ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const [name, value] of example.features) gradient.set(name, (gradient.get(name) ?? 0) + error * value);
    }
    for (const [name, value] of gradient) {
      const slope = value - RIDGE * (weights.get(name) ?? 0);
      const seen = (history.get(name) ?? 1e-9) + slope * slope;
      history.set(name, seen);
      weights.set(name, (weights.get(name) ?? 0) + (RATE * slope) / Math.sqrt(seen));
    }
  }
  return weights;
}

function table(name: string, comment: string, weights: Map<string, number>): string {
  const rows = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, w]) => {
      const property = /^[a-z]+$/.test(key) ? key : JSON.stringify(key);
      return `    ${property}: ${Number(w.toFixed(2))},`;
    });
  return `/** ${comment} */\nexport const ${name} = new Map<string, number>(\n  Object.entries({\n${rows.join('\n')}\n  }),\n);\n`;
}

const [file] = process.argv.slice(2);
const models = await loadModels();
if (!file || !models.statements) {
  console.error('usage: npm run train:merge -- TRAIN.jsonl (with assets/models/statements.bin)');
  process.exitCode = 2;
} else {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  const examples = lines.filter((_, i) => i % HELD_OUT === 0).flatMap((line) => examplesOf(line, models));
  const found = fit(examples, (example) => example.found);
  const exact = fit(examples, (example) => example.exact);
  const head = '// Written by `npm run train:merge`; the names are those of features.ts.\n\n';
  const tables = [
    table('FOUND', 'Log odds that a candidate is a statement.', found),
    table('EXACT', 'Log odds that its extent is right to the letter.', exact),
  ];
  writeFileSync(TARGET, head + tables.join('\n'));
}
