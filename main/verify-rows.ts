import { everyCase, readRow } from '../db/cases.ts';
import type { Reader } from '../db/handle.ts';
import { loadCase } from './case-store.ts';

/** Reports whose row does not say what their history adds up to. At most a hundred are named. */
export function rowsThatDiffer(reader: Reader): readonly string[] {
  const wrong: string[] = [];
  for (const { id, destroyed } of everyCase(reader)) {
    if (wrong.length === 100) break;
    const loaded = loadCase(reader, id);
    const row = readRow(reader, id);
    const fits = destroyed
      ? !loaded.ok && loaded.failure.code === 'case-destroyed'
      : loaded.ok && row?.version === loaded.value.state.version && row.stage === loaded.value.state.stage && row.receivedOn === loaded.value.state.intake.receivedOn;
    if (!fits) wrong.push(id);
  }
  return wrong;
}
