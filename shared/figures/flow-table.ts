import type { FigureTable } from '../contract/evaluation.ts';
import { figureWords } from '../text/figures.ts';
import type { Both } from './branch.ts';
import { type Amount, groupOf, type PeriodCounts } from './period-counts.ts';
import { isSmall } from './protect.ts';
import { columnsOf, headOf, periods } from './sum-table.ts';

const rows = ['open-at-start', 'received', 'settled', 'open-at-end'] as const;
type Flow = Readonly<Record<(typeof rows)[number], Amount>>;

/**
 * Open at the start + received = settled + open at the end (rules.md, section 9), and the end of the period before is the
 * start of this one. So a single hidden number would follow from the others. When any of them is small, what was open is
 * hidden at all three moments: then each hidden number may be anything from some number upwards.
 */
export function flowTable(
  counts: Both<PeriodCounts>,
  smallest: number,
): { readonly table: FigureTable; readonly openHidden: boolean } {
  const flows: Both<Flow> = { now: flowOf(counts.now), before: flowOf(counts.before) };
  const openHidden = periods.some((which) => rows.some((row) => isHidden(flows[which][row], smallest)));
  const cell = (amount: Amount, open: boolean) => {
    const hidden = (open && openHidden) || isHidden(amount, smallest);
    return { value: hidden ? null : amount.reports, hidden };
  };
  const table: FigureTable = {
    ...headOf('flow'),
    columns: columnsOf(['reports']),
    rows: rows.map((code) => {
      const { nl, en } = figureWords[`figures.row.${code}`];
      return {
        code,
        level: 1,
        label: { nl, en },
        cells: periods.map((which) => cell(flows[which][code], code.startsWith('open'))),
      };
    }),
  };
  return { table, openHidden };
}

function isHidden({ reports, persons }: Amount, smallest: number): boolean {
  return isSmall({ value: reports, persons }, smallest);
}

function flowOf({ openAtStart, received, settled, openAtEnd }: PeriodCounts): Flow {
  return {
    'open-at-start': groupOf(openAtStart, 'all'),
    received: groupOf(received, 'all'),
    settled: groupOf(settled, 'all'),
    'open-at-end': groupOf(openAtEnd, 'all'),
  };
}
