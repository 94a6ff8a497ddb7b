import { normalQuantile } from '../stats/normal-quantile.ts';
import { earsWindow } from './ears-window.ts';
import type { MethodOptions } from './series-method.ts';

/**
 * EARS C3 in R's form: count + deviation × (z − Σ over the two weeks before of max(0, C2 − 1)), at least 0 (default alpha 0.025).
 * The bound is built on the observed count, so an alarm depends on the two previous weeks only. The published C3 adds the week
 * itself; this form is kept to be equal to `earsC` of R's surveillance with method "C3". Null in the first eleven weeks, and,
 * as in R, where a count equal to seven equal ones before it makes C2 indefinite (0 / 0).
 */
export function earsC3(counts: ArrayLike<number>, week: number, options: MethodOptions = {}): number | null {
  const window = earsWindow(counts, week, 3);
  if (!window) return null;
  const excess = excessOf(counts, week - 1) + excessOf(counts, week - 2);
  const slack = normalQuantile(1 - (options.alpha ?? 0.025)) - excess;
  const bound = Math.max(0, (counts[week - 1] ?? 0) + window.deviation * slack);
  return Number.isNaN(bound) ? null : bound;
}

/** max(0, C2 − 1) of a week; NaN where there is no C2. */
function excessOf(counts: ArrayLike<number>, week: number): number {
  const window = earsWindow(counts, week, 3);
  if (!window) return Number.NaN;
  return Math.max(0, ((counts[week - 1] ?? 0) - window.mean) / window.deviation - 1);
}
