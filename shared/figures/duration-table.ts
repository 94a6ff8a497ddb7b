import type { FigureTable } from '../contract/evaluation.ts';
import { figureWords } from '../text/figures.ts';
import type { Both, Which } from './branch.ts';
import { dayPercentile } from './day-percentile.ts';
import { groupOf, type PeriodCounts } from './period-counts.ts';
import { isSmall } from './protect.ts';
import { columnsOf, headOf, periods } from './sum-table.ts';

const shares = [
  ['median', 0.5],
  ['nine-in-ten', 0.9],
] as const;

/** Of fewer reports than this a percentile is too nearly the number of days of one of them. */
const fewestReports = 10;

/**
 * How long it took from receipt to closing: median and 90th percentile, in days. They bound how many took longer than so
 * many weeks: where that count is hidden in the table of weeks, these are too.
 */
export function durationTable(counts: Both<PeriodCounts>, weeks: FigureTable, smallest: number): FigureTable {
  const closed = (which: Which) =>
    weeks.columns.some(({ period }, index) => period === which && weeks.rows.some((row) => row.cells[index]?.hidden));
  return {
    ...headOf('durations'),
    columns: columnsOf(['days']),
    rows: shares.map(([code, share]) => {
      const { nl, en } = figureWords[`figures.row.${code}`];
      return {
        code,
        level: 1,
        label: { nl, en },
        cells: periods.map((which) =>
          closed(which) ? { value: null, hidden: true } : cellOf(counts[which], share, smallest),
        ),
      };
    }),
  };
}

function cellOf(
  { durations, settled }: PeriodCounts,
  share: number,
  smallest: number,
): FigureTable['rows'][number]['cells'][number] {
  const { reports, persons } = groupOf(settled, 'all');
  const hidden = reports > 0 && (reports < fewestReports || isSmall({ value: reports, persons }, smallest));
  return { value: hidden ? null : dayPercentile(durations, share), hidden };
}
