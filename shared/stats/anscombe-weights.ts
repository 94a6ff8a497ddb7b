import type { QuasiPoissonFit } from './quasi-poisson-fit.ts';

/** What the weights are made from: the counts, their fit, its dispersion and the residual above which a count weighs less. */
export interface AnscombeInput {
  readonly counts: ArrayLike<number>;
  readonly fit: QuasiPoissonFit;
  readonly dispersion: number;
  readonly threshold: number;
  /** Weights that the counts already had (for example by age); absent: all 1. */
  readonly base?: ArrayLike<number>;
}

/**
 * Weights that take past outbreaks out of a baseline: a count whose Anscombe residual
 * s = 1.5 (y^⅔ µ^−⅙ − √µ) / √(dispersion (1 − leverage)) exceeds the threshold gets s^−2, the others 1;
 * scaled so that they add up to the sum of the base weights.
 * Source: Farrington et al. (1996), J. R. Statist. Soc. A 159:547–563, 3.6; threshold 2.58: Noufaily et al. (2013).
 */
export function anscombeWeights({ counts, fit, dispersion, threshold, base }: AnscombeInput): Float64Array {
  const at = (i: number) => (base ? (base[i] ?? 0) : 1);
  let sum = 0;
  let total = 0;
  const weights = fit.fitted.map((mean, i) => {
    const residual = 1.5 * ((counts[i] ?? 0) ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean));
    const scaled = residual / Math.sqrt(dispersion * (1 - (fit.leverage[i] ?? 0)));
    const weight = at(i) * (scaled > threshold ? scaled ** -2 : 1);
    sum += weight;
    total += at(i);
    return weight;
  });
  return weights.map((weight) => (weight * total) / sum);
}
