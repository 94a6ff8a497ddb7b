import { knownMarks } from '../../db/import-marks.ts';
import { keyedHash, type RegisterKeys } from '../../db/keys.ts';
import type { RefusedRow } from '../../shared/contract/import.ts';
import type { Answer } from '../../shared/failure.ts';
import { type CodeIndex, codeIndex } from '../../shared/import/code-index.ts';
import { type ImportMap, plainMap } from '../../shared/import/import-map.ts';
import { type ImportedReport, readReport } from '../../shared/import/read-report.ts';
import { readTable, type TableReport } from '../../shared/import/read-table.ts';
import type { TableFile } from '../../shared/import/table-file.ts';
import { type UnknownValue, unknownValues } from '../../shared/import/unknown-values.ts';
import { fold } from '../../shared/match/fold.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Deps } from '../deps.ts';
import { inSlices } from '../jobs/in-slices.ts';
import type { Upload } from './uploads.ts';

/** A report of the table with the mark by which it is known again. */
export interface MarkedReport {
  readonly mark: string;
  readonly report: ImportedReport;
}

/** A table that was checked: what is new in it, what is known, what is refused. */
export interface CheckedTable {
  readonly read: number;
  readonly fresh: readonly MarkedReport[];
  readonly duplicates: number;
  readonly refused: readonly RefusedRow[];
  readonly unknown: readonly UnknownValue[];
  readonly newOrganisations: number;
}

/**
 * Checks a table against the register and writes nothing. A row is known again by its external id, else by its content and
 * its ordinal among equal rows. In slices: others go on working meanwhile.
 */
export async function checkTable(
  deps: Deps,
  upload: Upload,
  { table, map }: { readonly table: TableFile; readonly map: ImportMap | null },
): Promise<Answer<CheckedTable>> {
  const read = readTable(table, map ?? plainMap);
  if (!read.ok) return refused({ code: read.failure.kind, column: read.failure.column });
  const codes = codeIndex(deps.lists());
  upload.stopped = false;
  upload.progress = { done: 0, of: read.value.reports.length };
  const reports = await inSlices(readReports(deps, upload, { rows: read.value.reports, codes, map }));
  upload.progress = null;
  if (!reports.ok) return reports;
  const { marked, refusals } = reports.value;
  const fresh = unknownYet(deps, marked);
  const faults: readonly RefusedRow[] = read.value.refusals.map((refusal) => ({ ...refusal, value: '' }));
  const added = fresh.flatMap(({ report }) => (report.newOrganisation ? [fold(report.newOrganisation.name)] : []));
  return ok({
    read: read.value.reports.length + faults.length,
    fresh,
    duplicates: marked.length - fresh.length,
    refused: [...faults, ...refusals].toSorted((first, second) => first.row - second.row),
    unknown: unknownValues(read.value.reports, codes),
    newOrganisations: new Set(added).size,
  });
}

interface Rows {
  readonly rows: readonly TableReport[];
  readonly codes: CodeIndex;
  readonly map: ImportMap | null;
}

interface ReadReports {
  readonly marked: readonly MarkedReport[];
  readonly refusals: readonly RefusedRow[];
}

function* readReports(
  { today, reader }: Deps,
  upload: Upload,
  { rows, codes, map }: Rows,
): Generator<undefined, Answer<ReadReports>, undefined> {
  const context = { codes, today, dayZero: map?.dayZero ?? null };
  const seen = new Map<string, number>();
  const marked: MarkedReport[] = [];
  const refusals: RefusedRow[] = [];
  for (const row of rows) {
    const read = readReport(row, context);
    if (read.ok) marked.push({ report: read.value, mark: markOf(reader.keys, row, seen) });
    else refusals.push(read.failure);
    if (upload.progress) upload.progress.done += 1;
    if (upload.stopped) return refused({ code: 'import-stopped' });
    yield;
  }
  return ok({ marked, refusals });
}

function markOf(keys: RegisterKeys, { cells }: TableReport, seen: Map<string, number>): string {
  if (cells.external_id) return keyedHash(keys.identity, 'import-id', cells.external_id);
  const content = JSON.stringify(
    Object.entries(cells)
      .filter(([, value]) => value !== '')
      .sort(),
  );
  const ordinal = (seen.get(content) ?? 0) + 1;
  seen.set(content, ordinal);
  return keyedHash(keys.identity, 'import-row', content, String(ordinal));
}

/** What the register does not have yet; an external id that stands in the table twice is one report. */
function unknownYet({ reader }: Deps, marked: readonly MarkedReport[]): readonly MarkedReport[] {
  const marks = marked.map(({ mark }) => mark);
  const known = new Set(knownMarks(reader, marks));
  return marked.filter(({ mark }) => !known.has(mark) && known.add(mark));
}
