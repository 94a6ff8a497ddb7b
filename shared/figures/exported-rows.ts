import type { Evaluation, ExportFormat } from '../contract/evaluation.ts';

/** How many rows of figures a file holds: a workbook has a row for each row of a table, a CSV one for each cell. */
export function exportedRows({ tables }: Pick<Evaluation, 'tables'>, format: ExportFormat): number {
  return tables.reduce((sum, { rows, columns }) => sum + rows.length * (format === 'xlsx' ? 1 : columns.length), 0);
}
