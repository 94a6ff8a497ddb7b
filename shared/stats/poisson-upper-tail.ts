import { negativeBinomialUpperTail } from './negative-binomial-upper-tail.ts';

/** P(X ≥ count) of a Poisson variable with this mean (≥ 0): the negative binomial without extra spread. */
export function poissonUpperTail(count: number, mean: number): number {
  return negativeBinomialUpperTail(count, { mean, size: Number.POSITIVE_INFINITY });
}
