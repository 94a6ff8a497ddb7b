/** How many reports took a number of days. */
export interface DayCount {
  readonly days: number;
  readonly reports: number;
}

/**
 * The percentile by nearest rank: the smallest number of days within which at least this share (0 < share <= 1) of the
 * reports was done. Always a number of days that occurred. Null when there are no reports.
 * Source: Hyndman and Fan (1996), "Sample quantiles in statistical packages", definition 1.
 */
export function dayPercentile(counts: readonly DayCount[], share: number): number | null {
  const total = counts.reduce((sum, { reports }) => sum + reports, 0);
  // A share such as 0.9 is not exact in binary: without the margin 0.9 of 10 reports could ask for a tenth.
  const rank = Math.max(1, Math.ceil(share * total - 1e-9));
  let reached = 0;
  for (const { days, reports } of [...counts].sort((a, b) => a.days - b.days)) {
    reached += reports;
    if (reached >= rank) return days;
  }
  return null;
}
