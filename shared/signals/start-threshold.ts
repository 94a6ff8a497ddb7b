/** What the start value was found with: twelve false signals a year, with fifty groups a day that have enough reports to score. */
const found = { falseSignalsAYear: 12, scored: 50, threshold: 1.9e-3 };

/** Fewer groups than this widen the threshold no further. */
const fewestScored = 5;

/** How the number of false signals a year grows with the threshold, as a power of it. */
const growth = 0.8;

/**
 * The p-value at or below which a signal opens, before a replay of the register itself: chosen on drawn registers (dense, sparse
 * and growing) such that each kind gives at most 12 false signals a year. Other budgets follow the growth seen there. It falls
 * with the square root of the number of groups that have enough reports on a day: they share most of their reports, so that
 * false signals grow slower than their number.
 */
export function startThreshold(falseSignalsAYear: number, scored: number): number {
  const budget = (falseSignalsAYear / found.falseSignalsAYear) ** (1 / growth);
  return found.threshold * budget * Math.sqrt(found.scored / Math.max(fewestScored, scored));
}
