import { figureWords } from '../text/figures.ts';
import type { Both } from './branch.ts';
import { dayPercentile } from './day-percentile.ts';
import type { LaidCell, LaidTable } from './figure-book.ts';
import { groupOf, type PeriodCounts } from './period-counts.ts';
import { columnsOf, headOf, periods } from './sum-table.ts';

/** The percentiles that are told. */
export const shares = [
  ['median', 0.5],
  ['nine-in-ten', 0.9],
] as const;

/** Of fewer reports than this a percentile is too nearly the number of days of one of them. */
export const fewestReports = 10;

/**
 * How long it took from receipt to closing: median and 90th percentile, in days. They bound how many took longer than so
 * many weeks: where that count is hidden in the table of weeks, these are too.
 */
export function durationTable(counts: Both<PeriodCounts>, weeks: LaidTable): LaidTable {
  return {
    ...headOf('durations'),
    columns: columnsOf(['days']),
    rows: shares.map(([code, share]) => {
      const { nl, en } = figureWords[`figures.row.${code}`];
      const cells = periods.map((which): LaidCell => {
        const { durations, settled } = counts[which];
        const { reports } = groupOf(settled, 'all');
        const from = weeks.rows.flatMap(({ cells }) =>
          weeks.columns.flatMap(({ period }, index) => (period === which ? (cells[index]?.from ?? []) : [])),
        );
        return { value: dayPercentile(durations, share), from, closed: reports > 0 && reports < fewestReports };
      });
      return { code, level: 1, label: { nl, en }, cells };
    }),
  };
}
