import { ok, type Result, refused } from '../result.ts';
import { type ImportField, type ImportMap, importFieldNames, importFields } from './import-map.ts';

/** One report of a table, as text per field; equal reports of one row come after each other. */
export interface TableReport {
  /** The row it stands in, from 0, without the header. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ImportField, string>>>;
}

export interface RowRefusal {
  readonly row: number;
  readonly column: string;
  readonly code: 'not-a-count' | 'too-many-cells' | 'too-many-reports';
}

export type TableProblem =
  | { readonly kind: 'column-missing'; readonly column: string }
  | { readonly kind: 'column-twice'; readonly column: string }
  | { readonly kind: 'rows'; readonly refusals: readonly RowRefusal[] };

/** No table of an office holds more; a slip in a count must not fill the disk. */
const mostReports = 1_000_000;

/** The reports of a table: header first, columns in any order. A column that is asked for and missing refuses the whole table. */
export function readTable(
  rows: readonly (readonly string[])[],
  map: ImportMap,
): Result<readonly TableReport[], TableProblem> {
  const [header = [], ...body] = rows;
  const columns = findColumns(header, map);
  if (!columns.ok) return columns;
  const { fields, repeat } = columns.value;
  const refusals: RowRefusal[] = [];
  const reports: TableReport[] = [];
  body.forEach((cells, row) => {
    if (cells.length > header.length) refusals.push({ row, column: '', code: 'too-many-cells' });
    const count = repeat === null ? 1 : countOf(cells[repeat] ?? '');
    if (count === null) refusals.push({ row, column: map.repeat ?? '', code: 'not-a-count' });
    else if (reports.length + count > mostReports)
      refusals.push({ row, column: map.repeat ?? '', code: 'too-many-reports' });
    else for (let each = 0; each < count; each += 1) reports.push({ row, cells: cellsOf(cells, fields, map) });
  });
  return refusals.length > 0 ? refused({ kind: 'rows', refusals }) : ok(reports);
}

type Fields = readonly (readonly [field: ImportField, place: number])[];

function findColumns(
  header: readonly string[],
  map: ImportMap,
): Result<{ readonly fields: Fields; readonly repeat: number | null }, TableProblem> {
  const names = header.map(plain);
  const twice = names.find((name, place) => name !== '' && names.indexOf(name) !== place);
  if (twice !== undefined) return refused({ kind: 'column-twice', column: twice });
  const fields: (readonly [ImportField, number])[] = [];
  for (const field of importFieldNames) {
    const asked = map.columns[field];
    const known = asked === undefined ? [field, ...importFields[field]].map(plain) : [plain(asked)];
    const place = names.findIndex((name) => known.includes(name));
    if (place >= 0) fields.push([field, place]);
    else if (asked !== undefined) return refused({ kind: 'column-missing', column: asked });
  }
  const hasDay = map.fixed.received_on !== undefined || fields.some(([field]) => field === 'received_on');
  if (!hasDay) return refused({ kind: 'column-missing', column: 'received_on' });
  const repeat = map.repeat === null ? null : names.indexOf(plain(map.repeat));
  return repeat === -1 ? refused({ kind: 'column-missing', column: map.repeat ?? '' }) : ok({ fields, repeat });
}

function cellsOf(cells: readonly string[], fields: Fields, map: ImportMap): TableReport['cells'] {
  const read = fields.map(([field, place]) => [field, translated(map, field, (cells[place] ?? '').trim())] as const);
  return { ...Object.fromEntries(read), ...map.fixed };
}

function translated(map: ImportMap, field: ImportField, value: string): string {
  const values = map.values[field];
  return values && Object.hasOwn(values, value) ? (values[value] ?? value) : value;
}

function countOf(text: string): number | null {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : null;
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ');
}
