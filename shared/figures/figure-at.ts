import type { Evaluation, FigureRow, FigureTable } from '../contract/evaluation.ts';

/** A figure as it may be shown: a value, or hidden, or none because there is too little to say. */
export type FigureCell = FigureRow['cells'][number];

const nothing: FigureCell = { value: null, hidden: false };

/** One figure by the names of its table, row and column; no value when the evaluation lacks it. */
export function figureAt(
  { tables }: Pick<Evaluation, 'tables'>,
  { table, row, column }: { readonly table: string; readonly row: string; readonly column: string },
): FigureCell {
  const found = tables.find(({ name }) => name === table);
  const line = found?.rows.find(({ code }) => code === row);
  return (found && line && cellAt(found, line, column)) ?? nothing;
}

/** The cell of a row under a column's key; undefined when the table has no such column. */
export function cellAt(
  { columns }: Pick<FigureTable, 'columns'>,
  { cells }: FigureRow,
  key: string,
): FigureCell | undefined {
  const index = columns.findIndex((column) => column.key === key);
  return cells[index];
}
