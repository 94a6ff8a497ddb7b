import type { Writer } from '../db/handle.ts';
import { type Beside, eventsOfBeside } from '../shared/case/beside.ts';
import type { Intake } from '../shared/case/intake.ts';
import type { Answer } from '../shared/failure.ts';
import type { CaseId, CaseNumber, UserName } from '../shared/ids.ts';
import { ok, refused } from '../shared/result.ts';
import { type Deps, surroundings } from './deps.ts';
import { unknownCode } from './known-codes.ts';
import { writeNewCase } from './new-case.ts';
import { readableCase } from './readable-case.ts';

/** Registers a report that somebody took down: not from the future, with codes the lists know. */
export function registerReport(
  writer: Writer,
  deps: Pick<Deps, 'reader' | 'user' | 'roles' | 'scope' | 'today' | 'now' | 'lists' | 'office'>,
  { intake, beside, owner }: { readonly intake: Intake; readonly beside: Beside; readonly owner: UserName | null },
): Answer<{ readonly id: CaseId; readonly number: CaseNumber }> {
  if (intake.receivedOn > deps.today) return refused({ code: 'received-in-future' });
  const unknown = unknownCode(deps.lists(), intake);
  if (unknown) return refused(unknown);
  const tied = [...beside.links.map(({ other }) => other), ...beside.same.map(({ caseId }) => caseId)];
  const unreadable = tied.map((caseId) => readableCase(deps, caseId)).find((found) => !found.ok);
  if (unreadable) return unreadable;
  const following = eventsOfBeside(beside, deps).map((event) => ({ at: deps.now, by: deps.user, event }));
  const year = Number(deps.today.slice(0, 4));
  const made = writeNewCase(
    writer,
    { intake, at: deps.now, by: deps.user, owner, year, following },
    surroundings(deps),
  );
  return made.ok ? ok({ id: made.value.id, number: made.value.number }) : made;
}
