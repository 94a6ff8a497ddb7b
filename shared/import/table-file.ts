import { z } from 'zod';

/** Why a whole file is not read; each has its words (`shared/text/import.ts`). */
export const TableRefusal = z.enum([
  'not-a-table',
  'empty',
  'encoding',
  'old-excel',
  'encrypted',
  'too-many-entries',
  'too-large-unpacked',
  'bomb',
  'strange-names',
  'entities',
  'too-many-columns',
  'too-many-rows',
  'too-slow',
  'too-much-memory',
]);
export type TableRefusal = z.infer<typeof TableRefusal>;

export const CellProblemCode = z.enum([
  'quote-inside',
  'text-after-quote',
  'quote-not-closed',
  'lone-carriage-return',
  'cell-too-long',
  'too-few-cells',
  'formula-without-value',
  'error-value',
  'not-in-calendar',
]);
export type CellProblemCode = z.infer<typeof CellProblemCode>;

/** A cell or a whole row that cannot be read as it stands. Rows from 0, without the header; `at`: the place of the column. */
export const CellProblem = z.object({
  row: z.number().int().min(0),
  at: z.number().int().min(0).nullable(),
  code: CellProblemCode,
});
export type CellProblem = z.infer<typeof CellProblem>;

/** What a person should know of how a file was read. */
export const TableNotes = z.object({
  kind: z.enum(['csv', 'xlsx']),
  /** The number by which a spreadsheet shows the first row below the header. */
  firstRow: z.number().int(),
  /** Of CSV: the signs it is written in; `guessed` when nothing in the file says so. */
  encoding: z.enum(['utf-8', 'utf-16', 'windows-1252']).nullable(),
  guessed: z.boolean(),
  delimiter: z.string().nullable(),
  /** Of XLSX: the sheet that was read, and how many others were not. */
  sheet: z.string().nullable(),
  otherSheets: z.number().int(),
  hiddenRows: z.number().int(),
  hiddenColumns: z.number().int(),
  mergedCells: z.number().int(),
  formulas: z.number().int(),
  macros: z.boolean(),
  /** Control characters and halves of characters were taken out. */
  cleaned: z.boolean(),
});
export type TableNotes = z.infer<typeof TableNotes>;

/** Notes of a file of which nothing special is known. */
export const plainNotes: TableNotes = {
  kind: 'csv',
  firstRow: 2,
  encoding: null,
  guessed: false,
  delimiter: null,
  sheet: null,
  otherSheets: 0,
  hiddenRows: 0,
  hiddenColumns: 0,
  mergedCells: 0,
  formulas: 0,
  macros: false,
  cleaned: false,
};

/** A table as text. The first row is the header; an empty row is no report. */
export interface TableFile {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly CellProblem[];
  readonly notes: TableNotes;
}
