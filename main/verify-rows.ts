import { isDeepStrictEqual } from 'node:util';
import { everyCase, missingRows, readRow, stateColumns } from '../db/cases.ts';
import type { Reader } from '../db/handle.ts';
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

function rowFits(reader: Reader, id: CaseId, destroyed: boolean): boolean {
  const loaded = loadCase(reader, id);
  if (!loaded.ok) return destroyed && loaded.failure.code === 'case-destroyed';
  const row = readRow(reader, id);
  return row !== null && isDeepStrictEqual({ ...row, ...stateColumns(loaded.value.state) }, row);
}
