import type { FigureRow, FigureTable } from '../../../shared/contract/evaluation.ts';
import { cellAt, type FigureCell } from '../../../shared/figures/figure-at.ts';

/** What the columns Now and Was hold. */
export type Measure = 'reports' | 'mentions' | 'share' | 'rate' | 'days' | 'signals';

/** In what the figures are shown, where a table has it. */
export type Shown = 'counts' | 'shares' | 'rates';

/** A row as the screen shows it. */
export interface TableRow {
  readonly code: string;
  readonly level: number;
  readonly label: FigureRow['label'];
  readonly now: FigureCell;
  readonly before: FigureCell;
}

const none: FigureCell = { value: null, hidden: false };

/** The measures a table has, in the order in which one is taken when nobody chose. */
export function measuresOf({ columns }: FigureTable): readonly Measure[] {
  const known = ['reports', 'days', 'signals', 'share', 'rate', 'mentions'] as const;
  return known.filter((measure) => columns.some(({ key }) => key === `now-${measure}`));
}

/**
 * The rows of a table in one measure, the total last. `all`: also rows below another row, and rows that are zero in both
 * periods; these are folded away first, and stand in the export. A row that hides a figure is never folded away as zero,
 * and neither is a row of a table without a total: its rows are a sum of their own. `top`: only so many of the largest rows.
 */
export function tableRows(
  table: FigureTable,
  { measure, all, top }: { measure: Measure; all: boolean; top?: number | undefined },
): readonly TableRow[] {
  const rows = table.rows.map((row) => ({
    code: row.code,
    level: row.level,
    label: row.label,
    now: cellAt(table, row, `now-${measure}`) ?? none,
    before: cellAt(table, row, `before-${measure}`) ?? none,
  }));
  const hasTotal = rows.some((row) => row.level === 0);
  // Of few organisations and areas the office entered how many clients they have: only those have a rate.
  if (measure === 'rate') return largestFirst(rows.filter(({ now, before }) => isTold(now) || isTold(before)));
  const isFolded = (row: TableRow) => row.level > 1 || (hasTotal && isZero(row));
  const parts = rows.filter((row) => row.level > 0 && (all || !isFolded(row)));
  const shown = top === undefined ? parts : largestFirst(parts).slice(0, top);
  return [...shown, ...rows.filter((row) => row.level === 0)];
}

/** The largest of now in front; what is hidden keeps its order behind them, since its place would say how large it is. */
export function largestFirst(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.toSorted((one, other) => (other.now.value ?? -1) - (one.now.value ?? -1));
}

/** The largest value of the rows under the total: the bars of a table share it. */
export function largestPart(rows: readonly TableRow[]): number {
  return Math.max(
    0,
    ...rows.flatMap(({ level, now, before }) => (level === 0 ? [] : [now.value ?? 0, before.value ?? 0])),
  );
}

function isTold({ value, hidden }: FigureCell): boolean {
  return hidden || value !== null;
}

function isZero({ now, before }: TableRow): boolean {
  return now.value === 0 && before.value === 0;
}
