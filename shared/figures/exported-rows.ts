import type { Evaluation, ExportFormat } from '../contract/evaluation.ts';

/** How many rows of figures a file holds: one for each row of a table, in a CSV one for each cell. */
export function exportedRows({ tables }: Pick<Evaluation, 'tables'>, format: ExportFormat): number {
  return tables.reduce((sum, { rows, columns }) => sum + rows.length * (format === 'csv' ? columns.length : 1), 0);
}
