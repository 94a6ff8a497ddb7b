import type { Writer } from '../db/handle.ts';
import type { Intake } from '../shared/case/intake.ts';
import type { Answer } from '../shared/failure.ts';
import type { CaseId, CaseNumber, UserName } from '../shared/ids.ts';
import { ok, refused } from '../shared/result.ts';
import { type Deps, surroundings } from './deps.ts';
import { unknownCode } from './known-codes.ts';
import { writeNewCase } from './new-case.ts';

/** Registers a report that somebody took down: not from the future, with codes the lists know. */
export function registerReport(
  writer: Writer,
  deps: Pick<Deps, 'user' | 'today' | 'now' | 'lists' | 'office'>,
  { intake, owner }: { readonly intake: Intake; readonly owner: UserName | null },
): Answer<{ readonly id: CaseId; readonly number: CaseNumber }> {
  if (intake.receivedOn > deps.today) return refused({ code: 'received-in-future' });
  const unknown = unknownCode(deps.lists(), intake);
  if (unknown) return refused(unknown);
  const year = Number(deps.today.slice(0, 4));
  const made = writeNewCase(
    writer,
    { intake, at: deps.now, by: deps.user, owner, year, following: [] },
    surroundings(deps),
  );
  return made.ok ? ok({ id: made.value.id, number: made.value.number }) : made;
}
