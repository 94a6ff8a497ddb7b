/** What the start value was found with: twelve false signals a year over 192 groups. */
const found = { falseSignalsAYear: 12, groups: 192, threshold: 1.8e-3 };

/** How the number of false signals a year grows with the threshold, as a power of it. */
const growth = 0.8;

/**
 * The p-value at or below which a signal opens, before a replay of the register itself: the one value with which eighteen drawn
 * registers (six dense, six sparse, six growing; 192 groups) gave at most 12 false signals a year on average of each kind
 * (11, 5 and 11). Other budgets follow the growth seen there; more groups lower it in proportion, fewer never raise it.
 */
export function startThreshold(falseSignalsAYear: number, groups: number): number {
  const budget = (falseSignalsAYear / found.falseSignalsAYear) ** (1 / growth);
  return found.threshold * budget * Math.min(1, found.groups / Math.max(1, groups));
}
