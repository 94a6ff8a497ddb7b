import { isDeepStrictEqual } from 'node:util';
import { everyCase, missingRows, readRow, stateColumns } from '../db/cases.ts';
import { filesOfCase } from '../db/files.ts';
import type { Reader } from '../db/handle.ts';
import { keptFiles } from '../shared/case/decide-files.ts';
import type { CaseState } from '../shared/case/state.ts';
import type { CaseId } from '../shared/ids.ts';
import { loadCase } from './case-store.ts';

/**
 * Reports whose row does not say what their history adds up to, histories without a row, and years with a number that
 * is missing. At most a hundred are named. What a row says of terms and findings depends on the day and is left out.
 */
export function rowsThatDiffer(reader: Reader): readonly string[] {
  const wrong = [...missingRows(reader)];
  for (const { id, destroyed } of everyCase(reader)) {
    if (wrong.length >= 100) break;
    if (!rowFits(reader, id, destroyed)) wrong.push(id);
  }
  return wrong;
}

/** True when the row of a report, and those of its files, say what its history adds up to. */
export function rowFits(reader: Reader, id: CaseId, destroyed: boolean): boolean {
  const loaded = loadCase(reader, id);
  if (!loaded.ok) return destroyed && loaded.failure.code === 'case-destroyed' && filesOfCase(reader, id).length === 0;
  const row = readRow(reader, id);
  const { state } = loaded.value;
  return row !== null && isDeepStrictEqual({ ...row, ...stateColumns(state) }, row) && filesFit(reader, state);
}

/** The files of which rows say that they are kept are those that the history says are kept. */
function filesFit(reader: Reader, state: CaseState): boolean {
  const rows = filesOfCase(reader, state.id).map(({ file, hash, bytes }) => ({ file, hash, bytes }));
  const kept = keptFiles(state).map(({ file, hash, bytes }) => ({ file, hash, bytes }));
  return isDeepStrictEqual(rows, kept);
}
