import { figureWords } from '../text/figures.ts';
import type { Both } from './branch.ts';
import { dayPercentile } from './day-percentile.ts';
import { fewestReports, shares } from './duration-table.ts';
import { enterFigure, type FigureBook, type LaidCell, type LaidTable } from './figure-book.ts';
import { groupOf, type PeriodCounts, steps } from './period-counts.ts';
import { columnsOf, headOf, periods } from './sum-table.ts';

/**
 * Days from receipt to the first reaction, referral and hand-over: median and 90th percentile of what was settled and had
 * the step. Where few persons stand behind a step its days are hidden.
 */
export function stepTable(counts: Both<PeriodCounts>, book: FigureBook): LaidTable {
  return {
    ...headOf('steps'),
    columns: columnsOf(['days']),
    rows: steps.flatMap((step) =>
      shares.map(([name, share]) => {
        const { nl, en } = figureWords[`figures.row.${step}-${name}`];
        const cells = periods.map((which): LaidCell => {
          const { reports, persons } = groupOf(counts[which].settled, 'step', step);
          const place = enterFigure(book, `steps/${step}@${which}`, { value: reports, persons });
          const value = dayPercentile(counts[which].stepDays[step], share);
          return { value, from: [place], closed: reports > 0 && reports < fewestReports };
        });
        return { code: `${step}-${name}`, level: 1, label: { nl, en }, cells };
      }),
    ),
  };
}
