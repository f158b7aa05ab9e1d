import { sigmoid } from '../../../statements/learned/activation';
import { PROPOSAL_FEATURES } from '../../../statements/learned/proposal';

const ROUNDS = 30;
const RIDGE = 0.5;

/** Solves `a x = b` by Gaussian elimination with pivoting; `a` is symmetric and positive. */
function solve(a: number[][], b: number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i]]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.reduce((best, row, k) => (k >= i && Math.abs(row[i]) > Math.abs(rows[best][i]) ? k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < rows.length; k++) {
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j < rows[k].length; j++) rows[k][j] -= factor * rows[i][j];
    }
  }
  const x = new Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const rest = x.reduce((sum, value, j) => (j > i ? sum + rows[i][j] * value : sum), 0);
    x[i] = (rows[i][rows.length] - rest) / rows[i][i];
  }
  return x;
}

/** Ridge logistic regression by Newton's method. */
export function fitConfidence(examples: { features: number[]; right: boolean }[]): Float32Array {
  let weights = new Array<number>(PROPOSAL_FEATURES).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((w) => -RIDGE * w);
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { features, right } of examples) {
      const p = sigmoid(features.reduce((sum, value, i) => sum + value * weights[i], 0));
      for (let i = 0; i < features.length; i++) {
        gradient[i] += ((right ? 1 : 0) - p) * features[i];
        for (let j = 0; j < features.length; j++) hessian[i][j] += p * (1 - p) * features[i] * features[j];
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((w, i) => w + step[i]);
  }
  return Float32Array.from(weights);
}
