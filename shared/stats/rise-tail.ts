import { logGamma } from './log-gamma.ts';
import type { CountDistribution } from './negative-binomial-upper-tail.ts';

/** The counts of the last week and of the one before it, each with the distribution expected of it. */
export interface TwoWeeks {
  readonly last: number;
  readonly before: number;
  readonly lastExpected: CountDistribution;
  readonly beforeExpected: CountDistribution;
}

/** How large a rise may be, in standard deviations of its first week, over two weeks together. */
const rises = [3, 6];

/** The chance that a rise begins in the last week, against the week before; half of its reports fall in each of its two weeks. */
const beginsNow = 0.75;

/**
 * How well chance alone explains the last two weeks, 0 to 1, small = badly: one over the mean likelihood ratio of rises of
 * two sizes, beginning in the last week or in the one before, against no rise. When there is none, the mean likelihood
 * ratio is 1 on average, so that a value of at most p comes at most in a share p of the weeks (Markov's inequality).
 * Source: e-values as in Vovk & Wang (2021), Annals of Statistics 49:1736–1754; the mixture as in the generalised
 * Shiryaev–Roberts rule.
 */
export function riseTail(weeks: TwoWeeks): number {
  const { last, before, lastExpected, beforeExpected } = weeks;
  let evidence = 0;
  for (const rise of rises) {
    const now = (rise / 2) * deviationOf(lastExpected);
    const since = (rise / 2) * deviationOf(beforeExpected);
    const began = logRatio(before, beforeExpected, since) + logRatio(last, lastExpected, since);
    evidence += beginsNow * Math.exp(logRatio(last, lastExpected, now)) + (1 - beginsNow) * Math.exp(began);
  }
  return Math.min(1, rises.length / evidence);
}

/**
 * The log of the likelihood ratio of this many extra reports. Their variance is as many times their mean as that of the others
 * is, so that the ratio never falls when the count grows.
 */
function logRatio(count: number, { mean, size }: CountDistribution, extra: number): number {
  if (!Number.isFinite(size)) return count * Math.log1p(extra / mean) - extra;
  const raised = size * (1 + extra / mean);
  const same = logGamma(size + count) - logGamma(size);
  return logGamma(raised + count) - logGamma(raised) - same - (raised - size) * Math.log1p(mean / size);
}

function deviationOf({ mean, size }: CountDistribution): number {
  return Math.sqrt(mean + mean ** 2 / size);
}
