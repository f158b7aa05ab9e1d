/** A logistic model: for each feature its weight and its mean among articles; the bias is the typical article's odds. */
export interface Model {
  bias: number;
  features: Readonly<Record<string, readonly [weight: number, typical: number]>>;
}

/** What each feature adds to the odds of the typical article, in the model's own order. */
export function* shares({ features }: Model, values: Readonly<Record<string, number>>): Generator<[string, number]> {
  for (const [name, [weight, typical]] of Object.entries(features)) yield [name, weight * (values[name]! - typical)];
}

/** Log odds that something is what the model tells. */
export function oddsOf(model: Model, values: Readonly<Record<string, number>>): number {
  let odds = model.bias;
  for (const [, share] of shares(model, values)) odds += share;
  return odds;
}
