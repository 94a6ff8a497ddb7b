import { meanAndDeviation } from '../stats/mean-and-deviation.ts';

const baselineWeeks = 7;

/**
 * The mean and standard deviation of the seven weeks that end `gap` weeks before the week; null when the series is too short.
 * Source: Fricker, Hegler & Dunfee (2008), Statistics in Medicine 27:3407–3429.
 */
export function earsWindow(
  counts: ArrayLike<number>,
  week: number,
  gap: number,
): { readonly mean: number; readonly deviation: number } | null {
  const end = week - gap;
  if (end < baselineWeeks) return null;
  return meanAndDeviation(Array.from({ length: baselineWeeks }, (_, i) => counts[end - baselineWeeks + i] ?? 0));
}
