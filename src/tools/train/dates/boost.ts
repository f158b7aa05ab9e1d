import { scoreOf, softmax, type Tree } from '../../../dates/occasion/forest';
import { randomOf } from '../../random';

/** A choice among candidates: a row of features each, and which is right. */
export interface Choice {
  rows: Float64Array[];
  right: number;
  /** The article it stands in. */
  article: string;
}

export interface BoostSetting {
  trees: number;
  depth: number;
  rate: number;
  /** Ridge on the leaves' values. */
  ridge: number;
  /** Least second derivative of a leaf. */
  leaf: number;
  /** The share of articles, and that of features, that each tree sees. */
  articles: number;
  features: number;
}

const BINS = 24;

/** Limits that part a feature's values evenly. */
function limitsOf(rows: readonly Float64Array[], feature: number): number[] {
  const values = rows.map((row) => row[feature]).sort((a, b) => a - b);
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) limits.add(values[Math.floor((bin * values.length) / BINS)]);
  // What is rare is lost between quantiles.
  limits.add(values[0]);
  limits.delete(values[values.length - 1]);
  return [...limits].sort((a, b) => a - b);
}

interface Binned {
  limits: number[][];
  /** Of each feature, each row's bin. */
  bins: Uint8Array[];
}

function binned(rows: readonly Float64Array[]): Binned {
  const limits = Array.from({ length: rows[0].length }, (_, feature) => limitsOf(rows, feature));
  const binOf = (value: number, of: number[]): number => {
    let bin = 0;
    while (bin < of.length && value > of[bin]) bin++;
    return bin;
  };
  return { limits, bins: limits.map((of, feature) => Uint8Array.from(rows, (row) => binOf(row[feature], of))) };
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

/** The split of `members` that explains most of the gradient. */
function bestSplit(
  { limits, bins }: Binned,
  members: Int32Array,
  slopes: Float64Array,
  curves: Float64Array,
  { ridge, leaf }: BoostSetting,
  allowed: readonly number[],
): Split | null {
  let [total, weight] = [0, 0];
  for (const row of members) {
    total += slopes[row];
    weight += curves[row];
  }
  const worth = (slope: number, curve: number): number => (slope * slope) / (curve + ridge);
  let best: Split | null = null;
  const [slopeOf, curveOf] = [new Float64Array(BINS + 1), new Float64Array(BINS + 1)];
  for (const feature of allowed) {
    const count = limits[feature].length;
    if (count === 0) continue;
    slopeOf.fill(0);
    curveOf.fill(0);
    const of = bins[feature];
    for (const row of members) {
      slopeOf[of[row]] += slopes[row];
      curveOf[of[row]] += curves[row];
    }
    let [left, leftWeight] = [0, 0];
    for (let bin = 0; bin < count; bin++) {
      left += slopeOf[bin];
      leftWeight += curveOf[bin];
      if (leftWeight < leaf || weight - leftWeight < leaf) continue;
      const gain = worth(left, leftWeight) + worth(total - left, weight - leftWeight) - worth(total, weight);
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
}

function growTree(
  data: Binned,
  seen: Int32Array,
  slopes: Float64Array,
  curves: Float64Array,
  setting: BoostSetting,
  allowed: readonly number[],
): Tree {
  const tree: Tree = { feature: [], limit: [], left: [], value: [] };
  const grow = (node: number, members: Int32Array, depth: number): void => {
    const split = depth < setting.depth ? bestSplit(data, members, slopes, curves, setting, allowed) : null;
    if (!split) {
      const sums = members.reduce(([a, b], row) => [a + slopes[row], b + curves[row]], [0, 0]);
      tree.feature[node] = -1;
      tree.limit[node] = 0;
      tree.left[node] = 0;
      tree.value[node] = (setting.rate * sums[0]) / (sums[1] + setting.ridge);
      return;
    }
    const { feature, bin } = split;
    const left = tree.feature.length === 0 ? 1 : tree.feature.length;
    tree.feature[node] = feature;
    tree.limit[node] = data.limits[feature][bin];
    tree.left[node] = left;
    tree.value[node] = 0;
    // Both children are made before either grows, so that they stand side by side.
    for (const child of [left, left + 1]) {
      tree.feature[child] = -1;
      tree.limit[child] = tree.left[child] = tree.value[child] = 0;
    }
    const isLeft = (row: number): boolean => data.bins[feature][row] <= bin;
    grow(left, members.filter(isLeft), depth + 1);
    grow(
      left + 1,
      members.filter((row) => !isLeft(row)),
      depth + 1,
    );
  };
  grow(0, seen, 0);
  return tree;
}

/**
 * Boosted trees for the conditional logit: the softmax of the candidates' scores is the probability that each is the
 * right one (Friedman, "Greedy function approximation"; Newton steps as in XGBoost). Deterministic.
 */
export function boost(choices: readonly Choice[], setting: BoostSetting): Tree[] {
  const rows = choices.flatMap((choice) => choice.rows);
  const data = binned(rows);
  const scores = new Float64Array(rows.length);
  const [slopes, curves] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const trees: Tree[] = [];
  const random = randomOf(1);
  const articleOf = choices.flatMap(({ rows: own, article }) => own.map(() => article));
  const articles = [...new Set(articleOf)];
  for (let round = 0; round < setting.trees; round++) {
    let at = 0;
    for (const choice of choices) {
      const shares = softmax([...scores.subarray(at, at + choice.rows.length)]);
      shares.forEach((share, i) => {
        slopes[at + i] = (i === choice.right ? 1 : 0) - share;
        curves[at + i] = share * (1 - share);
      });
      at += choice.rows.length;
    }
    const drawn = new Set(articles.filter(() => random() < setting.articles));
    const seen = Int32Array.from(rows.keys()).filter((row) => drawn.has(articleOf[row]));
    const allowed = data.limits.flatMap((_, feature) => (random() < setting.features ? [feature] : []));
    const tree = growTree(data, seen, slopes, curves, setting, allowed);
    trees.push(tree);
    rows.forEach((row, i) => (scores[i] += scoreOf([tree], row)));
  }
  return trees;
}
