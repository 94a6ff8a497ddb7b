import { ok, type Result, refused } from '../../shared/result.ts';
import { readCsv } from '../csv/read-csv.ts';
import { type Problem, pathFrom, type Terminal } from './command.ts';
import { problem } from './problem.ts';
import { readTextFile } from './read-text-file.ts';
import { signalsProblem } from './signals-problem.ts';

/** A table of numbers and words: its header, and its rows, each as long as the header. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The cell of a column that was asked for. */
  cell(row: number, column: string): string;
}

/** Reads a CSV file that must have these columns (in any order, others may stand beside them). */
export async function readTable(
  terminal: Terminal,
  file: string,
  columns: readonly string[],
): Promise<Result<Table, readonly Problem[]>> {
  const text = await readTextFile(pathFrom(terminal, file));
  if (!text.ok) return refused([text.failure]);
  const csv = readCsv(text.value);
  if (!csv.ok) return refused([problem('not-csv', '', { line: String(csv.failure.line) })]);
  const [header, ...rows] = csv.value;
  if (!header) return refused([problem('file-empty', '')]);
  const problems = tableProblems(header, rows, columns);
  if (problems.length > 0) return refused(problems);
  const places = new Map(header.map((name, index) => [name, index]));
  return ok({ header, rows, cell: (row, column) => rows[row]?.[places.get(column) ?? -1] ?? '' });
}

function tableProblems(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: readonly string[],
): readonly Problem[] {
  const missing = columns.filter((column) => !header.includes(column));
  const doubled = header.filter((column, index) => header.indexOf(column) !== index);
  const uneven = rows.flatMap((row, index) => (row.length === header.length ? [] : [index]));
  return [
    ...missing.map((column) => signalsProblem('column-missing', '', { column })),
    ...doubled.map((column) => problem('column-twice', '', { column })),
    ...uneven.map((row) => signalsProblem('cells-missing', `/${row}`)),
  ];
}

/** The whole number that the text is, plainly written and within the bounds (included); null otherwise. */
export function wholeNumber(text: string, from: number, to: number): number | null {
  if (!/^(0|[1-9]\d{0,8})$/.test(text)) return null;
  const value = Number(text);
  return value >= from && value <= to ? value : null;
}
