/** A regression tree in breadth-first arrays: a node goes left where its feature is at most its limit; a leaf has feature -1. */
export interface Tree {
  feature: number[];
  limit: number[];
  left: number[];
  value: number[];
}

/** A tree as it is kept: of each node its feature, and its limit or a leaf's value; children lie in the order of growth. */
export interface PackedTree {
  feature: number[];
  number: number[];
}

export const pack = ({ feature, limit, value }: Tree): PackedTree => ({
  feature,
  number: feature.map((of, node) => (of < 0 ? value : limit)[node]),
});

export function unpack({ feature, number }: PackedTree): Tree {
  const left: number[] = [];
  let next = 1;
  const visit = (node: number): void => {
    if (feature[node] < 0) return;
    left[node] = next;
    next += 2;
    visit(left[node]);
    visit(left[node] + 1);
  };
  visit(0);
  return { feature, limit: number, left, value: number };
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
