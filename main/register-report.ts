import { nextNumber } from '../db/cases.ts';
import { appendEvents } from '../db/events.ts';
import type { Writer } from '../db/handle.ts';
import type { CaseEvent } from '../shared/case/events.ts';
import type { Intake } from '../shared/case/intake.ts';
import { replay } from '../shared/case/state.ts';
import type { Answer } from '../shared/failure.ts';
import { CaseId, type CaseNumber, type UserName } from '../shared/ids.ts';
import { ok, refused } from '../shared/result.ts';
import { saveLoaded } from './case-store.ts';
import { type Deps, surroundings } from './deps.ts';
import { unknownCode } from './known-codes.ts';

/** What registering needs of a call. */
export type Registering = Pick<Deps, 'user' | 'today' | 'now' | 'newId' | 'lists' | 'office'>;

/** A new report: its number, its history's first line and its row. `following` is what is known to have happened since. */
export function registerReport(
  writer: Writer,
  asked: {
    readonly deps: Registering;
    readonly intake: Intake;
    readonly owner: UserName | null;
    readonly following?: readonly CaseEvent[];
  },
): Answer<{ readonly id: CaseId; readonly number: CaseNumber }> {
  const { deps, intake, owner, following = [] } = asked;
  if (intake.receivedOn > deps.today) return refused({ code: 'received-in-future' });
  const unknown = unknownCode(deps.lists(), intake);
  if (unknown) return refused(unknown);
  const id = CaseId.parse(deps.newId());
  const number = nextNumber(writer, Number(deps.today.slice(0, 4)));
  const events: CaseEvent[] = [{ type: 'caseRegistered', number, intake, owner }, ...following];
  const appended = appendEvents(writer, { caseId: id, expected: 0, added: events.map((event) => ({ at: deps.now, by: deps.user, event })) });
  if (!appended.ok) return appended;
  const replayed = replay(id, appended.value);
  if (replayed.kind === 'destroyed') throw new Error('A new report cannot be destroyed');
  const loaded = { state: replayed.state, history: appended.value };
  saveLoaded(writer, loaded, surroundings(deps));
  return ok({ id, number });
}
