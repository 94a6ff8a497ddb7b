import { normalQuantile } from '../stats/normal-quantile.ts';
import { earsWindow } from './ears-window.ts';
import type { MethodOptions } from './series-method.ts';

/**
 * EARS C2: as C1 with a guard of two weeks, so over weeks t−9 to t−3 (default alpha 0.001). Null in the first nine weeks.
 * Source: Fricker et al. (2008); `earsC` of R's surveillance with method "C2".
 */
export function earsC2(counts: ArrayLike<number>, week: number, options: MethodOptions = {}): number | null {
  const window = earsWindow(counts, week, 3);
  return window && window.mean + normalQuantile(1 - (options.alpha ?? 0.001)) * window.deviation;
}
