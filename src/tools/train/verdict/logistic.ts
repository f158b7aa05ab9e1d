import type { Model } from '../../../article/verdict/odds';

/** Something with features, of the kind that the model is to tell or not. */
export interface Example {
  features: Readonly<Record<string, number>>;
  is: boolean;
  weight: number;
}

/** Weight decay on features of unit variance; with 10 and with 3 the folds lose one and two articles that talk in a hundred. */
const RIDGE = 33;
const ROUNDS = 12;

/** Ridge logistic regression by Newton's method. */
export function fit(examples: readonly Example[], names: readonly string[]): Model {
  const scales = names.map((name) => scaleOf(examples, name));
  const rows = examples.map(({ features }) => [
    1,
    ...names.map((name, i) => (features[name]! - scales[i]!.mean) / scales[i]!.deviation),
  ]);
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)));
    rows.forEach((row, r) => {
      const { is, weight } = examples[r]!;
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
      const bend = weight * chance * (1 - chance);
      for (let i = 0; i < size; i++) {
        slope[i]! += weight * ((is ? 1 : 0) - chance) * row[i]!;
        for (let j = 0; j <= i; j++) curve[i]![j]! += bend * row[i]! * row[j]!;
      }
    });
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) curve[i]![j] = curve[j]![i]!;
    const step = solved(curve, slope);
    weights = weights.map((weight, i) => weight + step[i]!);
  }
  return modelOf(examples, names, scales, weights);
}

interface Scale {
  mean: number;
  deviation: number;
}

function scaleOf(examples: readonly Example[], name: string): Scale {
  const values = examples.map(({ features }) => features[name]!);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

/** The same odds, told from the typical example of the kind; a feature whose weight rounds to nothing is left out. */
function modelOf(examples: readonly Example[], names: readonly string[], scales: Scale[], weights: number[]): Model {
  const kind = examples.filter(({ is }) => is);
  let bias = weights[0]!;
  const features = new Map<string, [number, number]>();
  names.forEach((name, i) => {
    const weight = weights[i + 1]! / scales[i]!.deviation;
    const typical = kind.reduce((sum, example) => sum + example.features[name]!, 0) / kind.length;
    bias += weight * (typical - scales[i]!.mean);
    if (Math.abs(weight) >= 5e-4) features.set(name, [Number(weight.toFixed(3)), Number(typical.toFixed(3))]);
  });
  return { bias: Number(bias.toFixed(3)), features: Object.fromEntries(features) };
}

/** By Gaussian elimination; the matrix is symmetric and positive. */
function solved(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i++)
    for (let j = i + 1; j < rows.length; j++) {
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= rows.length; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  const solution = new Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const known = solution.reduce((sum, value, k) => (k > i ? sum + value * rows[i]![k]! : sum), 0);
    solution[i] = (rows[i]![rows.length]! - known) / rows[i]![i]!;
  }
  return solution;
}
