import { normalQuantile } from '../stats/normal-quantile.ts';
import { earsWindow } from './ears-window.ts';
import type { MethodOptions } from './series-method.ts';

/**
 * EARS C1: mean plus z standard deviations of the seven weeks before (default alpha 0.001, one-sided). Null in the first seven weeks.
 * Source: Fricker et al. (2008); `earsC` of R's surveillance with method "C1".
 */
export function earsC1(counts: ArrayLike<number>, week: number, options: MethodOptions = {}): number | null {
  const window = earsWindow(counts, week, 1);
  return window && window.mean + normalQuantile(1 - (options.alpha ?? 0.001)) * window.deviation;
}
