import { ok, type Result, refused } from '../../shared/result.ts';
import { lastDay } from '../../shared/terms/last-day.ts';
import type { Term } from '../../shared/terms/term.ts';
import { csvRow } from '../csv/csv-row.ts';
import { readCsv } from '../csv/read-csv.ts';
import { type Command, type Problem, refuse } from './command.ts';
import { readOneFile } from './one-file.ts';
import { problem } from './problem.ts';
import { termFromText } from './term-from-text.ts';

const columns = ['id', 'from', 'amount', 'unit', 'adjourn_weeks', 'agreed_until'] as const;
type Column = (typeof columns)[number];

/** `terms batch FILE.csv`: the last day of each row, in the same order. One bad row refuses the whole file. */
export const termsBatch: Command = async (args, terminal) => {
  const text = await readOneFile(args, terminal);
  if (!text.ok) return refuse(terminal, text.failure);
  const table = readTable(text.value);
  if (!table.ok) return refuse(terminal, [table.failure]);
  const rows = table.value.map(readRow);
  const problems = rows.flatMap((row) => (row.ok ? [] : row.failure));
  if (problems.length > 0) return refuse(terminal, problems);
  terminal.print(csvRow(['id', 'raw_last_day', 'last_day']));
  for (const row of rows) if (row.ok) terminal.print(answer(row.value));
  return 0;
};

interface Row {
  readonly index: number;
  readonly tooLong: boolean;
  /** The cell of a column; undefined when the table has no such column. */
  readonly cell: (column: Column) => string | undefined;
}

function readTable(text: string): Result<readonly Row[], Problem> {
  const csv = readCsv(text);
  if (!csv.ok) return refused(problem('not-csv', '', { line: String(csv.failure.line) }));
  const [header, ...rows] = csv.value;
  if (!header) return refused(problem('file-empty', ''));
  const doubled = columns.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (doubled) return refused(problem('column-twice', '', { column: doubled }));
  return ok(
    rows.map((cells, index) => ({ index, tooLong: cells.length > header.length, cell: cellOf(header, cells) })),
  );
}

/** A missing cell is empty; a missing column is not there. */
function cellOf(header: readonly string[], cells: readonly string[]): Row['cell'] {
  return (column) => (header.includes(column) ? (cells[header.indexOf(column)] ?? '') : undefined);
}

function readRow({ index, tooLong, cell }: Row): Result<{ id: string; term: Term }, readonly Problem[]> {
  if (tooLong) return refused([problem('too-many-cells', `/${index}`)]);
  const path = (column: Column) => `/${index}/${column}`;
  const texts = {
    from: cell('from') ?? '',
    amount: cell('amount') ?? '',
    unit: cell('unit') ?? '',
    adjournWeeks: cell('adjourn_weeks'),
    agreedUntil: cell('agreed_until'),
  };
  const term = termFromText(texts, {
    from: path('from'),
    amount: path('amount'),
    unit: path('unit'),
    adjournWeeks: path('adjourn_weeks'),
    agreedUntil: path('agreed_until'),
  });
  const id = cell('id');
  if (id !== undefined) return term.ok ? ok({ id, term: term.value }) : term;
  return refused([problem('column-missing', path('id')), ...(term.ok ? [] : term.failure)]);
}

function answer({ id, term }: { id: string; term: Term }): string {
  const { rawLastDay, lastDay: last } = lastDay(term);
  return csvRow([id, rawLastDay, last]);
}
