import { plainNotes, type TableNotes, type TableRefusal } from '../../shared/import/table-file.ts';
import { cleanText } from '../../shared/privacy/clean-text.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { type SheetRow, sheetRows } from './sheet-rows.ts';
import type { TableSink } from './table-sink.ts';
import { type Archive, planSheet, type SheetPlan } from './workbook-parts.ts';
import { attribute, holdsEntities, tagsNamed } from './xml-scan.ts';
import { readZipDirectory, unpack } from './zip-entries.ts';

/** How many rows go out together. */
const together = 500;

/**
 * Reads the first sheet that is not hidden of an XLSX file into the sink, as text: days as days whatever year the file
 * counts from, the results of formulas that the file keeps, numbers with the zeroes that are shown. Nothing is calculated,
 * no macro and no link to another file is looked at.
 */
export function readXlsxTable(bytes: Buffer, sink: TableSink): Result<TableNotes, TableRefusal> {
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return entries;
  const archive: Archive = { bytes, entries: entries.value, alive: sink.alive };
  const plan = planSheet(archive);
  if (!plan.ok) return plan;
  const entry = archive.entries.get(plan.value.path);
  if (entry === undefined) return refused('not-a-table');
  const sheet = unpack(bytes, entry, sink.alive);
  if (!sheet.ok) return sheet;
  if (holdsEntities(sheet.value)) return refused('entities');
  const sent = sendSheet(sheet.value, plan.value, sink);
  if (!sent.ok) return sent;
  const macros = [...archive.entries.keys()].some((name) => /vbaProject\.bin$/i.test(name));
  const { name, otherSheets } = plan.value;
  return ok({ ...plainNotes, ...sent.value, ...outside(sheet.value), kind: 'xlsx', sheet: name, otherSheets, macros });
}

type Counted = Pick<TableNotes, 'firstRow' | 'hiddenRows' | 'formulas' | 'cleaned'>;

/** Sends the rows from the first one that is not empty: that is the header. Rows left out in between count on. */
function sendSheet(bytes: Buffer, plan: SheetPlan, sink: TableSink): Result<Counted, TableRefusal> {
  let waiting: string[][] = [];
  let header: number | null = null;
  let sent = 0;
  const counted = { hiddenRows: 0, formulas: 0, cleaned: false };
  for (const row of sheetRows(bytes, plan)) {
    if ('refusal' in row) return refused(row.refusal);
    if (header === null && row.cells.every((cell) => cell.trim() === '')) continue;
    header ??= row.number;
    for (; sent < row.number - header; sent += 1) waiting.push([]);
    waiting.push(cleaned(row, counted));
    sent += 1;
    counted.hiddenRows += row.hidden ? 1 : 0;
    counted.formulas += row.formulas;
    for (const { at, code } of row.problems) sink.problem({ row: Math.max(0, row.number - header - 1), at, code });
    if (waiting.length < together) continue;
    sink.rows(waiting);
    waiting = [];
  }
  sink.rows(waiting);
  return header === null ? refused('empty') : ok({ ...counted, firstRow: header + 2 });
}

function cleaned({ cells }: SheetRow, counted: { cleaned: boolean }): string[] {
  return cells.map((cell) => {
    if (!/[^\t\n\x20-\x7e]/.test(cell)) return cell;
    const clean = cleanText(cell);
    counted.cleaned ||= clean.removed;
    return clean.text;
  });
}

/** What stands around the rows: columns that are hidden and cells that were merged, of which only the first holds a value. */
function outside(bytes: Buffer): Pick<TableNotes, 'hiddenColumns' | 'mergedCells'> {
  const data = bytes.indexOf('sheetData');
  const before = bytes.toString('utf8', 0, Math.max(0, data));
  const after = bytes.toString('utf8', Math.max(0, bytes.lastIndexOf('sheetData')));
  const hidden = tagsNamed(before, 'col').filter((column) => ['1', 'true'].includes(attribute(column, 'hidden') ?? ''));
  const columns = hidden.map((column) => Number(attribute(column, 'max')) - Number(attribute(column, 'min')) + 1);
  return {
    hiddenColumns: columns.reduce((sum, count) => sum + (Number.isFinite(count) ? count : 0), 0),
    mergedCells: tagsNamed(after, 'mergeCell').length,
  };
}
