import { negativeBinomialQuantile } from './negative-binomial-quantile.ts';

/** The smallest whole number x with P(X ≤ x) ≥ probability, X Poisson with this mean (≥ 0). */
export function poissonQuantile(probability: number, mean: number): number {
  return negativeBinomialQuantile(probability, { mean, size: Number.POSITIVE_INFINITY });
}
