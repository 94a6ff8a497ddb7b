import { type CountDistribution, negativeBinomialMass } from './negative-binomial-upper-tail.ts';

/**
 * The smallest whole number x with P(X ≤ x) ≥ probability (0 ≤ probability < 1), for means up to some thousands.
 * Sums the masses from 0 up; a guard of 64 machine units, as in R's `qnbinom` and `qpois`, keeps a sum that
 * should equal the probability from falling short by rounding.
 */
export function negativeBinomialQuantile(probability: number, distribution: CountDistribution): number {
  if (distribution.mean <= 0) return 0;
  const target = probability * (1 - 64 * Number.EPSILON);
  const { mean, size } = distribution;
  const ratio = Number.isFinite(size) ? mean / (size + mean) : 0;
  let term = negativeBinomialMass(0, distribution);
  let sum = term;
  let count = 0;
  while (sum < target && (term > 0 || count < mean)) {
    // When the first masses underflow to zero the sum restarts from the mass itself.
    const next = Number.isFinite(size) ? ((count + size) / (count + 1)) * ratio : mean / (count + 1);
    count += 1;
    term = term > 1e-290 ? term * next : negativeBinomialMass(count, distribution);
    sum += term;
  }
  return count;
}
