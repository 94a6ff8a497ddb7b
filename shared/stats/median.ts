import { quantile } from './quantile.ts';

/** The middle value, or the mean of the two middle values; NaN for no values. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
