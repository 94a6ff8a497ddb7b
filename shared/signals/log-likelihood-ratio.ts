import type { WindowScore } from './score-unit.ts';

/**
 * How much better a raised rate explains the count than the expected one: the log-likelihood ratio of a negative binomial
 * with mean = count against the expected mean, same size; 0 when the count is not above it. It orders units that fire together.
 */
export function logLikelihoodRatio({ observed, expected: { mean, size } }: WindowScore): number {
  if (observed <= mean || mean <= 0) return 0;
  const rise = observed * Math.log(observed / mean);
  if (!Number.isFinite(size)) return rise - (observed - mean);
  return rise - (observed + size) * Math.log((observed + size) / (mean + size));
}
