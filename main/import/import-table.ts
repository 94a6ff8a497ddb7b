import { nextNumbers } from '../../db/cases.ts';
import type { NewEvent } from '../../db/events.ts';
import type { Writer } from '../../db/handle.ts';
import { saveMark } from '../../db/import-marks.ts';
import { addImport } from '../../db/imports.ts';
import { readLists, saveItem } from '../../db/lists.ts';
import type { Surroundings } from '../../shared/case/check-of-case.ts';
import { instantAt } from '../../shared/dates.ts';
import type { Answer } from '../../shared/failure.ts';
import type { CaseNumber } from '../../shared/ids.ts';
import type { ImportedReport } from '../../shared/import/read-report.ts';
import { fold } from '../../shared/match/fold.ts';
import { ok, refused } from '../../shared/result.ts';
import { type Deps, newId, surroundings } from '../deps.ts';
import { forgetLists } from '../deps-for.ts';
import { inSlices } from '../jobs/in-slices.ts';
import { writeNewCase } from '../new-case.ts';
import type { MarkedReport } from './check-table.ts';
import type { Upload } from './uploads.ts';

/**
 * Writes the reports of a table in one transaction, in slices: others can look on and stop it meanwhile, and their own
 * writes wait for its end. Answers the id under which the table is known from now on.
 */
export async function importTable(
  deps: Deps,
  upload: Upload,
  fresh: readonly MarkedReport[],
): Promise<Answer<{ readonly id: string }>> {
  upload.stopped = false;
  upload.progress = { done: 0, of: fresh.length };
  const id = newId();
  const written = await deps.write(async (writer) => {
    addImport(writer, { id, at: deps.now, by: deps.user, file: upload.name, registered: fresh.length });
    const organisations = addOrganisations(writer, fresh, id);
    const around = { ...surroundings(deps), lists: readLists(writer) };
    const numbers = numbersFor(writer, fresh);
    const done = await inSlices(writeAll(writer, { deps, upload, fresh, organisations, around, numbers, id }));
    return done.ok ? ok({ id }) : done;
  });
  upload.progress = null;
  if (deps.host.register) forgetLists(deps.host.register);
  return written;
}

interface Writing {
  readonly deps: Deps;
  readonly upload: Upload;
  readonly fresh: readonly MarkedReport[];
  readonly organisations: ReadonlyMap<string, string>;
  readonly around: Surroundings;
  /** The numbers that wait to be given, by year. */
  readonly numbers: ReadonlyMap<number, Iterator<CaseNumber>>;
  readonly id: string;
}

function* writeAll(writer: Writer, writing: Writing): Generator<undefined, Answer<void>, undefined> {
  const { upload, fresh, id } = writing;
  for (const { report, mark } of fresh) {
    const made = writeReport(writer, report, writing);
    if (!made.ok) return made;
    saveMark(writer, { mark, caseRow: made.value.row, import: id });
    if (upload.progress) upload.progress.done += 1;
    if (upload.stopped) return refused({ code: 'import-stopped' });
    yield;
  }
  return ok(undefined);
}

function writeReport(writer: Writer, report: ImportedReport, { deps, organisations, around, numbers }: Writing) {
  const { intake, newOrganisation } = report;
  const organisation = newOrganisation && organisations.get(fold(newOrganisation.name));
  const parties = organisation ? intake.parties.map((party) => ({ ...party, organisation })) : intake.parties;
  const year = Number(intake.receivedOn.slice(0, 4));
  const { now: at, user: by } = deps;
  const number = numbers.get(year)?.next().value;
  const following = followingOf(report, deps);
  const made = { intake: { ...intake, parties }, at, by, owner: null, year, number, following };
  return writeNewCase(writer, made, around);
}

/** The numbers of all reports of the table, asked for once a year instead of once a report. */
function numbersFor(writer: Writer, fresh: readonly MarkedReport[]): Writing['numbers'] {
  const counts = new Map<number, number>();
  for (const { report } of fresh) {
    const year = Number(report.intake.receivedOn.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return new Map([...counts].map(([year, count]) => [year, nextNumbers(writer, year, count).values()] as const));
}

/** What is known to have happened since it came in. */
function followingOf({ stage, closed }: ImportedReport, { now, user: by }: Pick<Deps, 'now' | 'user'>): NewEvent[] {
  const moved =
    stage === 'new' || stage === 'closed'
      ? []
      : [{ at: now, by, event: { type: 'stageMoved' as const, to: stage, note: '' } }];
  if (!closed) return moved;
  const event = { type: 'caseClosed' as const, ...closed, note: '', outcomes: [], effects: [], opinion: null };
  return [...moved, { at: instantAt(closed.on, '12:00'), by, event }];
}

/** Adds the organisations that the list lacks, each once, and answers their codes by folded name. */
function addOrganisations(
  writer: Writer,
  marked: readonly MarkedReport[],
  importId: string,
): ReadonlyMap<string, string> {
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
      data: { aliases: '', import: importId },
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
