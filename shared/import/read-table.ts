import { ok, type Result, refused } from '../result.ts';
import { type ImportField, type ImportMap, importFieldNames, importFields } from './import-map.ts';
import type { CellProblem, CellProblemCode, TableFile } from './table-file.ts';

/** One report of a table, as text per field; equal reports of one row come after each other. */
export interface TableReport {
  /** The row it stands in, from 0, without the header. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ImportField, string>>>;
}

export interface RowRefusal {
  readonly row: number;
  readonly column: string;
  readonly code: CellProblemCode | 'not-a-count' | 'too-many-cells' | 'too-many-reports';
}

export interface TableProblem {
  readonly kind: 'column-missing' | 'column-twice';
  readonly column: string;
}

/** The reports of a table, and the rows that cannot be read as they stand. */
export interface ReadTable {
  readonly reports: readonly TableReport[];
  readonly refusals: readonly RowRefusal[];
}

/** No table of an office holds more; a slip in a count must not fill the disk. */
const mostReports = 1_000_000;

/**
 * The reports of a table: header first, columns in any order. A column that is asked for and missing refuses the whole
 * table. An empty row is no report; a fault of the file counts when its column is read.
 */
export function readTable({ rows, problems }: TableFile, map: ImportMap): Result<ReadTable, TableProblem> {
  const [header = [], ...body] = rows;
  const columns = findColumns(header, map);
  if (!columns.ok) return columns;
  const { fields, repeat } = columns.value;
  const faulty = faultsByRow(problems, columns.value, header);
  const refusals: RowRefusal[] = [];
  const reports: TableReport[] = [];
  for (const [row, cells] of body.entries()) {
    const fault = faulty.get(row) ?? faultOfWidth(cells, row, header);
    const isEmpty = cells.every((cell) => cell.trim() === '');
    const count = repeat === null ? 1 : countOf(cells[repeat] ?? '');
    const counted = { row, column: map.repeat ?? '' };
    if (fault) refusals.push(fault);
    else if (isEmpty) continue;
    else if (count === null) refusals.push({ ...counted, code: 'not-a-count' });
    else if (reports.length + count > mostReports) refusals.push({ ...counted, code: 'too-many-reports' });
    else for (let each = 0; each < count; each += 1) reports.push({ row, cells: cellsOf(cells, fields, map) });
  }
  return ok({ reports, refusals });
}

type Fields = readonly (readonly [field: ImportField, place: number])[];

interface Columns {
  readonly fields: Fields;
  readonly repeat: number | null;
}

function findColumns(header: readonly string[], map: ImportMap): Result<Columns, TableProblem> {
  const names = header.map(plainHeading);
  const twice = names.find((name, place) => name !== '' && names.indexOf(name) !== place);
  if (twice !== undefined) return refused({ kind: 'column-twice', column: twice });
  const fields: (readonly [ImportField, number])[] = [];
  for (const field of importFieldNames) {
    const asked = map.columns[field];
    if (asked === '') continue;
    const known = asked === undefined ? headingsOf(field) : [plainHeading(asked)];
    const place = names.findIndex((name) => name !== '' && known.includes(name));
    if (place >= 0) fields.push([field, place]);
    else if (asked !== undefined) return refused({ kind: 'column-missing', column: asked });
  }
  const hasDay = map.fixed.received_on !== undefined || fields.some(([field]) => field === 'received_on');
  if (!hasDay) return refused({ kind: 'column-missing', column: 'received_on' });
  const repeat = map.repeat === null ? null : names.indexOf(plainHeading(map.repeat));
  return repeat === -1 ? refused({ kind: 'column-missing', column: map.repeat ?? '' }) : ok({ fields, repeat });
}

/** The first fault of each row that is in a column that is read, or in the row as a whole. */
function faultsByRow(problems: readonly CellProblem[], { fields, repeat }: Columns, header: readonly string[]) {
  const used = new Set([...fields.map(([, place]) => place), repeat]);
  const faults = new Map<number, RowRefusal>();
  for (const { row, at, code } of problems) {
    if ((at !== null && !used.has(at)) || faults.has(row)) continue;
    faults.set(row, { row, column: at === null ? '' : (header[at] ?? ''), code });
  }
  return faults;
}

function faultOfWidth(cells: readonly string[], row: number, header: readonly string[]): RowRefusal | null {
  const more = cells.slice(header.length);
  return more.some((cell) => cell.trim() !== '') ? { row, column: '', code: 'too-many-cells' } : null;
}

function cellsOf(cells: readonly string[], fields: Fields, map: ImportMap): TableReport['cells'] {
  const read: Partial<Record<ImportField, string>> = {};
  for (const [field, place] of fields) read[field] = translated(map, field, (cells[place] ?? '').trim());
  return Object.assign(read, map.fixed);
}

/** A cell that is translated whole, or each of its parts when it holds several codes. */
function translated(map: ImportMap, field: ImportField, value: string): string {
  const values = map.values[field];
  if (!values) return value;
  const known = (text: string) => (Object.hasOwn(values, text) ? values[text] : undefined);
  const whole = known(value);
  if (whole !== undefined) return whole;
  if (field !== 'subjects' || !value.includes(';')) return value;
  return value
    .split(';')
    .map((part) => known(part.trim()) ?? part)
    .join(';');
}

function countOf(text: string): number | null {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : null;
}

/** All headings under which a field is known, in one form. */
export function headingsOf(field: ImportField): readonly string[] {
  return [field, ...importFields[field]].map(plainHeading);
}

/** A heading in the form in which headings are compared. */
export function plainHeading(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ');
}
