import {
  type CountDistribution,
  negativeBinomialMass,
  negativeBinomialUpperTail,
} from './negative-binomial-upper-tail.ts';

/** The counts of the last window and of the one before it, each with its distribution, and the distribution of their sum. */
export interface TwoWindows {
  readonly last: number;
  readonly before: number;
  readonly lastExpected: CountDistribution;
  readonly beforeExpected: CountDistribution;
  readonly sumExpected: CountDistribution;
}

/**
 * How rare the last window and the last two windows together are: with p1 = P(X ≥ last) and p2 = P(X ≥ last + before), the
 * probability that √(p1 p2) comes out as small as this or smaller when the two windows are independent with these distributions.
 * It is the exact null distribution of the product, summed over all pairs of counts, where a table would be simulated.
 */
export function twoWindowTail(windows: TwoWindows): number {
  const { last, before, lastExpected, beforeExpected, sumExpected } = windows;
  const product = negativeBinomialUpperTail(last, lastExpected) * negativeBinomialUpperTail(last + before, sumExpected);
  if (product >= 1) return 1;
  // A product that should equal this one must not fall above it by rounding.
  const limit = product * (1 + 1e-12);
  let needed = firstCountBelow(limit, sumExpected);
  const sumTails = tailsUpTo(needed, sumExpected);
  const beforeTails = tailsUpTo(needed, beforeExpected);
  let lastTail = 1;
  let probability = 0;
  for (let count = 0; ; count += 1) {
    // `needed` is the smallest count before with which this last count is as rare as what was seen.
    while (needed > 0 && lastTail * (sumTails[count + needed - 1] ?? 0) <= limit) needed -= 1;
    if (needed === 0) return probability + lastTail;
    const mass = negativeBinomialMass(count, lastExpected);
    probability += mass * (beforeTails[needed] ?? 0);
    lastTail = negativeBinomialUpperTail(count + 1, lastExpected);
  }
}

function firstCountBelow(limit: number, distribution: CountDistribution): number {
  let step = 1;
  while (negativeBinomialUpperTail(step, distribution) > limit) step *= 2;
  let low = Math.floor(step / 2);
  let high = step;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (negativeBinomialUpperTail(middle, distribution) > limit) low = middle;
    else high = middle;
  }
  return high;
}

/** P(X ≥ n) for n = 0 up to and including the count, summed from the far end. */
function tailsUpTo(count: number, distribution: CountDistribution): Float64Array {
  const tails = new Float64Array(count + 1);
  tails[count] = negativeBinomialUpperTail(count, distribution);
  for (let n = count - 1; n >= 0; n -= 1) tails[n] = (tails[n + 1] ?? 0) + negativeBinomialMass(n, distribution);
  return tails;
}
