import { readHistory } from '../../db/events.ts';
import type { Reader, Writer } from '../../db/handle.ts';
import { type ImportedCase, importedCases } from '../../db/import-marks.ts';
import { readImport, saveUndone } from '../../db/imports.ts';
import { readLists } from '../../db/lists.ts';
import { removeAddedOrganisations, tiedFromOutside, withdrawCase } from '../../db/withdraw.ts';
import type { RecordedEvent } from '../../shared/case/events.ts';
import { instantAt, isDay } from '../../shared/dates.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Deps } from '../deps.ts';
import { forgetLists } from '../deps-for.ts';
import { inSlices } from '../jobs/in-slices.ts';

/** So many reports are looked up together. */
const together = 200;
/** So many are named when somebody worked on them. */
const mostNamed = 10;

/**
 * Takes all reports of a table out again in one transaction, with the organisations that it added and nothing else uses.
 * Refused when somebody worked on one of the reports, or tied another report to one: those are named.
 */
export async function undoImport(deps: Deps, id: string): Promise<Answer<{ readonly withdrawn: number }>> {
  const kept = readImport(deps.reader, id);
  if (!kept) return refused({ code: 'not-found' });
  if (kept.undoneAt !== null) return refused({ code: 'import-undone' });
  const undone = await deps.write(async (writer) => {
    const changed = await inSlices(changedSince(writer, id));
    if (changed) return refused(changed);
    const withdrawn = await inSlices(withdrawAll(writer, deps, id));
    removeAddedOrganisations(writer, addedBy(writer, id));
    saveUndone(writer, id, deps.now);
    return ok({ withdrawn });
  });
  const { register } = deps.host;
  if (!undone.ok || !register) return undone;
  forgetLists(register);
  // The journal still holds the pages as they were.
  await register.forgetPast();
  return undone;
}

function* batches(reader: Reader, importId: string): Generator<readonly ImportedCase[], void, undefined> {
  let after = 0;
  for (;;) {
    const batch = importedCases(reader, { importId, after, limit: together });
    if (batch.length === 0) return;
    after = batch.at(-1)?.row ?? after;
    yield batch;
  }
}

function* changedSince(reader: Reader, importId: string): Generator<undefined, Failure | null, undefined> {
  const numbers: string[] = [];
  for (const batch of batches(reader, importId)) {
    const tied = tiedFromOutside(reader, batch);
    for (const { id, number, version } of batch) {
      const worked = version > 1 && !readHistory(reader, id).slice(1).every(isOfImport);
      if (worked || tied.has(id)) numbers.push(number);
      yield;
    }
  }
  if (numbers.length === 0) return null;
  return { code: 'import-changed', numbers: numbers.slice(0, mostNamed), count: numbers.length };
}

/** What a table itself says of a report after its registration: where it stood, and that it was closed at noon of a day. */
function isOfImport({ position, at, event }: RecordedEvent): boolean {
  if (event.type === 'stageMoved') return position === 2 && event.note === '';
  if (event.type !== 'caseClosed' || !isDay(event.on)) return false;
  return position <= 3 && event.note === '' && event.outcomes.length === 0 && at === instantAt(event.on, '12:00');
}

function* withdrawAll(
  writer: Writer,
  { now: at, user: by }: Deps,
  importId: string,
): Generator<undefined, number, undefined> {
  let withdrawn = 0;
  for (const batch of batches(writer, importId)) {
    for (const imported of batch) {
      withdrawCase(writer, imported, { importId, at, by });
      withdrawn += 1;
      yield;
    }
  }
  return withdrawn;
}

function addedBy(reader: Reader, importId: string): readonly string[] {
  const organisations = readLists(reader).organisations ?? [];
  return organisations.filter(({ data }) => data.import === importId).map(({ code }) => code);
}
