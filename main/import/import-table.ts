import type { Writer } from '../../db/handle.ts';
import { knownMarks, saveMark } from '../../db/import-marks.ts';
import { keyedHash, type RegisterKeys } from '../../db/keys.ts';
import { readLists, saveItem } from '../../db/lists.ts';
import { instantAt } from '../../shared/dates.ts';
import type { Answer } from '../../shared/failure.ts';
import { type ImportMap, plainMap } from '../../shared/import/import-map.ts';
import { type CellRefusal, type ImportedReport, readReport } from '../../shared/import/read-report.ts';
import { readTable, type TableReport } from '../../shared/import/read-table.ts';
import { fold } from '../../shared/match/fold.ts';
import { cleanText } from '../../shared/privacy/clean-text.ts';
import { ok, refused } from '../../shared/result.ts';
import { readCsv } from '../csv/read-csv.ts';
import { type Deps, surroundings } from '../deps.ts';
import { forgetLists } from '../deps-for.ts';
import { writeNewCase } from '../new-case.ts';

interface Table {
  readonly name: string;
  readonly text: string;
  readonly map: ImportMap | null;
  readonly dryRun: boolean;
}

interface Imported {
  readonly read: number;
  readonly registered: number;
  readonly duplicates: number;
  refused: { row: number; column: string; code: string; value: string }[];
}

/** A report of the table with the mark by which it is known again. */
interface Marked {
  readonly mark: string;
  readonly report: ImportedReport;
}

/**
 * Reads a table into the register: gather (rows, codes, what is known already), compute, write in one transaction.
 * A row is known again by its external id, else by its content and its ordinal among equal rows.
 */
export async function importTable(deps: Deps, { name, text, map, dryRun }: Table): Promise<Answer<Imported>> {
  const csv = readCsv(cleanText(text).text);
  if (!csv.ok) return refused({ code: 'file-unreadable', file: name });
  const table = readTable(csv.value, map ?? plainMap);
  if (!table.ok) {
    if (table.failure.kind !== 'rows') return refused({ code: 'column-missing', column: table.failure.column });
    const rows = table.failure.refusals.map((refusal) => ({ ...refusal, value: '' }));
    return ok({ read: csv.value.length - 1, registered: 0, duplicates: 0, refused: rows });
  }
  const read = readReports(deps, table.value, map);
  if (read.refused.length > 0)
    return ok({ read: table.value.length, registered: 0, duplicates: 0, refused: [...read.refused] });
  const fresh = unknownYet(deps, read.reports);
  const counts = {
    read: table.value.length,
    registered: fresh.length,
    duplicates: read.reports.length - fresh.length,
    refused: [],
  };
  if (dryRun || fresh.length === 0) return ok(counts);
  const written = await deps.write((writer) => writeAll(writer, deps, fresh));
  if (deps.host.register) forgetLists(deps.host.register);
  return written.ok ? ok(counts) : written;
}

/** At most this many refused rows are named: nobody reads more, and the first ones tell. */
const mostNamed = 1000;

function readReports({ lists, today, reader }: Deps, table: readonly TableReport[], map: ImportMap | null) {
  const context = { lists: lists(), today, dayZero: map?.dayZero ?? null };
  const seen = new Map<string, number>();
  const reports: Marked[] = [];
  const refusedRows: CellRefusal[] = [];
  for (const row of table) {
    const read = readReport(row, context);
    if (read.ok) reports.push({ report: read.value, mark: markOf(reader.keys, row, seen) });
    else if (refusedRows.length < mostNamed) refusedRows.push(read.failure);
  }
  return { reports, refused: refusedRows };
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
function unknownYet({ reader }: Deps, marked: readonly Marked[]): readonly Marked[] {
  const known = new Set(
    knownMarks(
      reader,
      marked.map(({ mark }) => mark),
    ),
  );
  return marked.filter(({ mark }) => !known.has(mark) && known.add(mark));
}

function writeAll(writer: Writer, deps: Deps, marked: readonly Marked[]): Answer<void> {
  const organisations = addOrganisations(writer, marked);
  const around = { ...surroundings(deps), lists: readLists(writer) };
  for (const { report, mark } of marked) {
    const { intake, newOrganisation, closed, stage } = report;
    const organisation = newOrganisation && organisations.get(fold(newOrganisation.name));
    const parties = organisation ? intake.parties.map((party) => ({ ...party, organisation })) : intake.parties;
    const at = deps.now;
    const moved =
      stage === 'new' || stage === 'closed'
        ? []
        : [{ at, by: deps.user, event: { type: 'stageMoved' as const, to: stage, note: '' } }];
    const ended = closed
      ? [
          {
            at: instantAt(closed.on, '12:00'),
            by: deps.user,
            event: { type: 'caseClosed' as const, ...closed, note: '', outcomes: [] },
          },
        ]
      : [];
    const year = Number(intake.receivedOn.slice(0, 4));
    const made = writeNewCase(
      writer,
      { intake: { ...intake, parties }, at, by: deps.user, owner: null, year, following: [...moved, ...ended] },
      around,
    );
    if (!made.ok) return made;
    saveMark(writer, mark, made.value.row);
  }
  return ok(undefined);
}

/** Adds the organisations that the list lacks, each once, and answers their codes by folded name. */
function addOrganisations(writer: Writer, marked: readonly Marked[]): ReadonlyMap<string, string> {
  const taken = new Set((readLists(writer).organisations ?? []).map((item) => item.code));
  const codes = new Map<string, string>();
  for (const { report } of marked) {
    const added = report.newOrganisation;
    if (!added || codes.has(fold(added.name))) continue;
    const code = freeCode(taken);
    codes.set(fold(added.name), code);
    saveItem(writer, 'organisations', {
      code,
      parent: added.kind,
      nl: added.name,
      en: added.name,
      active: true,
      validFrom: null,
      validTo: null,
      order: 0,
      data: { aliases: '' },
    });
  }
  return codes;
}

function freeCode(taken: Set<string>): string {
  let number = taken.size + 1;
  while (taken.has(`IMP-${number}`)) number += 1;
  taken.add(`IMP-${number}`);
  return `IMP-${number}`;
}
