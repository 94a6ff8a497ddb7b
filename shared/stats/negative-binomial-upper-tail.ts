import { logGamma } from './log-gamma.ts';

/** A negative binomial by its mean (> 0) and size (> 0): variance = mean + mean² / size. Size Infinity is the Poisson. */
export interface CountDistribution {
  readonly mean: number;
  readonly size: number;
}

/**
 * P(X ≥ count) for a whole count, with full relative precision in the far tail (it is summed there, never taken as 1 − P).
 * A mean of 0 gives 1 for count 0 and 0 above it.
 * Definition: Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, 4.2 and 5.1.
 */
export function negativeBinomialUpperTail(count: number, { mean, size }: CountDistribution): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  const ratio = Number.isFinite(size) ? mean / (size + mean) : 0;
  return count > mean ? sumUp(count, { mean, size, ratio }) : 1 - sumDown(count - 1, { mean, size, ratio });
}

/** P(X = count); the logarithms keep it exact to about 1e-13 for any mean. */
export function negativeBinomialMass(count: number, { mean, size }: CountDistribution): number {
  if (mean <= 0) return count === 0 ? 1 : 0;
  if (!Number.isFinite(size)) return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
  const choose = logGamma(count + size) - logGamma(size) - logGamma(count + 1);
  return Math.exp(choose - size * Math.log1p(mean / size) + count * Math.log(mean / (size + mean)));
}

interface Terms extends CountDistribution {
  /** The limit of the quotient of two following terms. */
  readonly ratio: number;
}

function sumUp(from: number, terms: Terms): number {
  let term = negativeBinomialMass(from, terms);
  let sum = term;
  for (let n = from; ; n += 1) {
    const quotient = step(n, terms);
    term *= quotient;
    sum += term;
    if (quotient < 1 && term <= sum * 1e-17 * (1 - quotient)) return sum;
  }
}

function sumDown(from: number, terms: Terms): number {
  let term = negativeBinomialMass(from, terms);
  let sum = term;
  for (let n = from; n > 0; n -= 1) {
    term /= step(n - 1, terms);
    sum += term;
  }
  return sum;
}

/** P(n + 1) / P(n). */
function step(n: number, { mean, size, ratio }: Terms): number {
  return Number.isFinite(size) ? ((n + size) / (n + 1)) * ratio : mean / (n + 1);
}
