import { nextNumber } from '../db/cases.ts';
import { appendEvents, type NewEvent } from '../db/events.ts';
import type { Writer } from '../db/handle.ts';
import type { Surroundings } from '../shared/case/check-of-case.ts';
import type { Intake } from '../shared/case/intake.ts';
import { replay } from '../shared/case/state.ts';
import type { Instant } from '../shared/dates.ts';
import type { Answer } from '../shared/failure.ts';
import { CaseId, type CaseNumber, type UserName } from '../shared/ids.ts';
import { ok } from '../shared/result.ts';
import { addLoaded, type LoadedCase } from './case-store.ts';
import { newId } from './deps.ts';

/** A report that enters the register: how it came in, and what is known to have happened since. */
export interface NewCase {
  readonly intake: Intake;
  readonly at: Instant;
  readonly by: UserName;
  readonly owner: UserName | null;
  /** The year its number is counted in; the number itself when it was given out before. */
  readonly year: number;
  readonly number?: CaseNumber | undefined;
  readonly following: readonly NewEvent[];
}

/** Writes a new report: its number, its history and its row. The only way in, for calls, imports and the practice register. */
export function writeNewCase(
  writer: Writer,
  { intake, at, by, owner, following, ...given }: NewCase,
  around: Surroundings,
): Answer<LoadedCase & { readonly id: CaseId; readonly number: CaseNumber; readonly row: number }> {
  const id = CaseId.parse(newId());
  const number = given.number ?? nextNumber(writer, given.year);
  const registered: NewEvent = { at, by, event: { type: 'caseRegistered', number, intake, owner } };
  const appended = appendEvents(writer, { caseId: id, expected: 0, added: [registered, ...following] });
  if (!appended.ok) return appended;
  const replayed = replay(id, appended.value);
  if (replayed.kind !== 'case') throw new Error('A new report cannot be gone');
  const loaded = { state: replayed.state, history: appended.value };
  return ok({ ...loaded, id, number, row: addLoaded(writer, loaded, around) });
}
