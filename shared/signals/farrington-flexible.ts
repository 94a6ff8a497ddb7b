import { anscombeWeights } from '../stats/anscombe-weights.ts';
import { negativeBinomialQuantile } from '../stats/negative-binomial-quantile.ts';
import { pearsonDispersion } from '../stats/pearson-dispersion.ts';
import { type QuasiPoissonFit, quasiPoissonFit } from '../stats/quasi-poisson-fit.ts';
import type { MethodOptions } from './series-method.ts';

const years = 5;
const weeksInYear = 52;
const halfWindow = 3;
const weeksLeftOut = 26;
const residualThreshold = 2.58;
const levels = 10;
const windowLevel = 9;

/** Weeks of history before the first week with a bound: five years, and three weeks for the oldest window. */
const history = years * weeksInYear + halfWindow;
const baseLength = history - weeksLeftOut;

/** The week counted from 0 within the base, to its level: seven weeks around the reference week, then nine blocks of five. */
const levelOf = Int8Array.from({ length: baseLength }, (_, i) => {
  const inCycle = i % weeksInYear;
  const window = 2 * halfWindow + 1;
  return inCycle < window ? windowLevel : Math.floor((inCycle - window) / 5);
});
const weekNumbers = Float64Array.from({ length: baseLength }, (_, i) => i);

/** The expected count and the dispersion of a week. */
export interface FarringtonExpectation {
  readonly mean: number;
  readonly dispersion: number;
}

/**
 * Farrington Flexible: the upper bound of a week with the options of Noufaily and others (five years, half window 3, ten
 * seasonal levels, the last 26 weeks left out, reweighting above 2.58, trend kept unless it extrapolates, negative binomial
 * quantile at 1 − alpha; default alpha 0.005). Null without 263 weeks of history, or where the base cannot be fitted.
 * Source: Noufaily et al. (2013), Statistics in Medicine 32:1206–1222; equal to `farringtonFlexible` of R's surveillance 1.20.3
 * with thresholdMethod "nbPlugin" and pThresholdTrend 1.
 */
export function farringtonFlexible(
  counts: ArrayLike<number>,
  week: number,
  options: MethodOptions = {},
): number | null {
  const expectation = farringtonExpectation(counts, week);
  if (!expectation) return null;
  const { mean, dispersion } = expectation;
  const size = dispersion > 1 ? mean / (dispersion - 1) : Number.POSITIVE_INFINITY;
  return negativeBinomialQuantile(1 - (options.alpha ?? 0.005), { mean, size });
}

/** The expected count and dispersion behind the bound; see `farringtonFlexible`. */
export function farringtonExpectation(counts: ArrayLike<number>, week: number): FarringtonExpectation | null {
  const first = week - 1 - history;
  if (first < 0) return null;
  const base = Float64Array.from({ length: baseLength }, (_, i) => counts[first + i] ?? 0);
  const withTrend = fitBase(base, true);
  const largest = base.reduce((most, count) => Math.max(most, count), 0);
  if (withTrend && withTrend.mean <= largest) return withTrend;
  return fitBase(base, false);
}

function fitBase(base: Float64Array, trend: boolean): FarringtonExpectation | null {
  const data = { counts: base, levelOf, levels, covariates: trend ? [weekNumbers] : [] };
  const plain = quasiPoissonFit(data);
  if (!plain) return null;
  const dispersion = pearsonDispersion(base, plain);
  const weights = anscombeWeights({ counts: base, fit: plain, dispersion, threshold: residualThreshold });
  const reweighted = quasiPoissonFit({ ...data, weights });
  if (!reweighted) return null;
  return { mean: meanOf(reweighted, trend), dispersion: pearsonDispersion(base, reweighted, weights) };
}

function meanOf(fit: QuasiPoissonFit, trend: boolean): number {
  return Math.exp(fit.predict({ level: windowLevel, covariates: trend ? [history] : [] }).logMean);
}
