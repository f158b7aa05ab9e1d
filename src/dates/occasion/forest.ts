/** A regression tree in breadth-first arrays: a node goes left where its feature is at most its limit; a leaf has feature -1. */
export interface Tree {
  feature: number[];
  limit: number[];
  left: number[];
  value: number[];
}

/** The sum of the trees for one row of features. */
export function scoreOf(trees: readonly Tree[], row: ArrayLike<number>): number {
  let sum = 0;
  for (const { feature, limit, left, value } of trees) {
    let node = 0;
    while (feature[node] >= 0) node = row[feature[node]] <= limit[node] ? left[node] : left[node] + 1;
    sum += value[node];
  }
  return sum;
}

/** Scores as probabilities of which one alone is right. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
