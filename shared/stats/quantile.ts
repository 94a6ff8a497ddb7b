/**
 * The quantile of the values at a share from 0 to 1, linear between order statistics (type 7 of Hyndman & Fan, 1996;
 * R's default). NaN for no values. The values need not be sorted and stay as they are.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (place - below) * (high - low);
}
