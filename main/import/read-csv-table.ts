import {
  type CellProblemCode,
  plainNotes,
  type TableNotes,
  type TableRefusal,
} from '../../shared/import/table-file.ts';
import { type CleanText, cleanText } from '../../shared/privacy/clean-text.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { csvRows } from '../csv/csv-rows.ts';
import { decodeText } from './decode-text.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { longestCell, mostColumns, mostRows, type TableSink } from './table-sink.ts';

/** How many rows go out together. */
const together = 500;

/** Reads a CSV file into the sink. A row that is not CSV, or has fewer cells than the header, is named and left out. */
export function readCsvTable(bytes: Uint8Array, sink: TableSink): Result<TableNotes, TableRefusal> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  sink.alive();
  const { delimiter, body } = guessDelimiter(decoded.value.text.replaceAll(/\r\n?/g, '\n'));
  sink.alive();
  const sent = sendRows(body, delimiter, sink);
  if (!sent.ok) return sent;
  const { encoding, guessed } = decoded.value;
  return ok({ ...plainNotes, encoding, guessed, delimiter, cleaned: sent.value });
}

/** Sends the rows; answers whether anything had to be taken out of a cell. */
function sendRows(body: string, delimiter: string, sink: TableSink): Result<boolean, TableRefusal> {
  let [width, row, cleaned] = [0, -1, false];
  let waiting: (readonly string[])[] = [];
  for (const line of csvRows(body, delimiter)) {
    if (row === -1 && 'fault' in line) return refused('not-a-table');
    const cells = 'fault' in line ? [] : line.cells;
    if (row === -1) width = cells.length;
    if (cells.length > mostColumns) return refused('too-many-columns');
    if (row >= mostRows) return refused('too-many-rows');
    const fits = 'fault' in line ? sayFault(sink, row, line.fault) : sayMisfits(sink, { row, cells, width });
    const kept = fits ? cells.map(cleanCell) : [];
    cleaned ||= kept.some(({ removed }) => removed);
    waiting.push(kept.map(({ text }) => text));
    row += 1;
    if (waiting.length < together) continue;
    sink.rows(waiting);
    waiting = [];
  }
  sink.rows(waiting);
  return row === -1 ? refused('empty') : ok(cleaned);
}

/** Most cells need no cleaning, which looks at every sign. */
function cleanCell(text: string): CleanText {
  return /[^\t\n\x20-\x7e]/.test(text) ? cleanText(text) : { text, removed: false };
}

function sayFault(sink: TableSink, row: number, code: CellProblemCode): false {
  sink.problem({ row: Math.max(row, 0), at: null, code });
  return false;
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
  readonly width: number;
}

/** An empty row is none; a short one may have lost a cell in the middle, which would shift all that follows. */
function sayMisfits(sink: TableSink, { row, cells, width }: Line): boolean {
  const long = cells.findIndex((cell) => cell.length > longestCell);
  if (long !== -1) {
    sink.problem({ row: Math.max(row, 0), at: long, code: 'cell-too-long' });
    return false;
  }
  if (row >= 0 && cells.length < width && cells.some((cell) => cell.trim() !== ''))
    sink.problem({ row, at: null, code: 'too-few-cells' });
  return true;
}
