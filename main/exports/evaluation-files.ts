import { createHash } from 'node:crypto';
import type { Evaluation, ExportFormat, FigureTable } from '../../shared/contract/evaluation.ts';
import { exportedRows } from '../../shared/figures/exported-rows.ts';
import { exportWords, figureWords } from '../../shared/text/figures.ts';
import { type Language, sentence } from '../../shared/text/text.ts';
import { csvBytes, type Sheet, type Value, type Workbook, xlsxBytes } from './workbook.ts';

/** A file that is ready to be kept: its bytes as base64, their SHA-256, and how many rows of figures it holds. */
export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
  readonly sha256: string;
  readonly rows: number;
}

const mimes: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** An evaluation as a file. It holds no day of writing: the same evaluation gives the same bytes. */
export async function exportEvaluation(
  evaluation: Evaluation,
  format: ExportFormat,
  language: Language,
): Promise<ExportedFile> {
  const { period } = evaluation;
  const bytes =
    format === 'xlsx' ? await xlsxBytes(workbookOf(evaluation, language)) : csvBytes(longTable(evaluation, language));
  return {
    name: `${sentence(exportWords['figures.file.name'], language)}-${period.from}-${period.to}.${format}`,
    mime: mimes[format],
    base64: Buffer.from(bytes).toString('base64'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows: exportedRows(evaluation, format),
  };
}

/** A sheet that explains, then one for each table. */
export function workbookOf(evaluation: Evaluation, language: Language): Workbook {
  return {
    title: sentence(exportWords['figures.file.title'], language),
    sheets: [explanationSheet(evaluation, language), ...evaluation.tables.map((table) => tableSheet(table, language))],
  };
}

/** One figure a line: easy to read for another program. Names of tables, codes and columns are the same in both languages. */
export function longTable({ tables }: Evaluation, language: Language): readonly (readonly Value[])[] {
  const lines = tables.flatMap(({ name, columns, rows }) =>
    rows.flatMap(({ code, label, cells }) =>
      cells.map(({ value, hidden }, index) => [
        name,
        code,
        label[language],
        columns[index]?.key ?? '',
        value,
        hidden ? 1 : 0,
      ]),
    ),
  );
  return [['table', 'row', 'label', 'column', 'value', 'hidden'], ...lines];
}

function explanationSheet({ explanation, tables }: Evaluation, language: Language): Sheet {
  const general = explanation.map((text) => ['', text[language]]);
  const definitions = tables.map(({ title, definition }) => [title[language], definition[language]]);
  const title = [sentence(exportWords['figures.file.title'], language), ''];
  return {
    name: sentence(exportWords['figures.file.explanation'], language),
    rows: [title, ...general, ...definitions],
    frozen: 1,
    widths: [34, 100],
    wrapped: true,
  };
}

function tableSheet({ title, columns, rows }: FigureTable, language: Language): Sheet {
  const head = [figureWords['figures.column.code'], figureWords['figures.column.label']].map(
    (words) => words[language],
  );
  const closed = sentence(exportWords['figures.file.hidden'], language);
  const lines = rows.map(({ code, label, cells }) => [
    code,
    label[language],
    ...cells.map(({ value, hidden }) => (hidden ? closed : value)),
  ]);
  const widths = [18, 48, ...columns.map((column) => Math.min(40, Math.max(10, column[language].length + 2)))];
  return {
    name: title[language],
    rows: [[...head, ...columns.map((column) => column[language])], ...lines],
    frozen: 1,
    widths,
  };
}
