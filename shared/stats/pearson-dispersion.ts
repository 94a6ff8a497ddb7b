import type { QuasiPoissonFit } from './quasi-poisson-fit.ts';

/**
 * The dispersion of a quasi-Poisson fit: the weighted sum of (y − µ)² / µ over its degrees of freedom, at least 1.
 * Source: McCullagh & Nelder (1989), 4.5 and 9.2.4.
 */
export function pearsonDispersion(
  counts: ArrayLike<number>,
  fit: QuasiPoissonFit,
  weights?: ArrayLike<number>,
): number {
  let sum = 0;
  fit.fitted.forEach((mean, i) => {
    sum += (weights ? (weights[i] ?? 0) : 1) * (((counts[i] ?? 0) - mean) ** 2 / mean);
  });
  return Math.max(1, sum / fit.freedom);
}
