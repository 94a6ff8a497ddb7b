import { rowOf } from '../../db/cases.ts';
import { closeForColleague } from '../../db/conflicts.ts';
import { openInEmergency } from '../../db/emergencies.ts';
import type { NewEvent } from '../../db/events.ts';
import { readLists } from '../../db/lists.ts';
import { newId } from '../../main/deps.ts';
import { firstOffice } from '../../main/make-register.ts';
import { writeNewCase } from '../../main/new-case.ts';
import { day, instant } from '../../shared/dates.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import { granted } from './granted.ts';
import type { TestOffice } from './office.ts';
import type { ModelStand } from './rights-model.ts';
import { sampleIntake } from './sample-intake.ts';

const long = instant('2026-03-02T09:00:00.000Z');
const other = UserName.parse('iemand.anders');

/** Who is away, and for whom `user` stands in. */
export function replacedBy(user: string): UserName {
  return UserName.parse(`weg.${user}`);
}

/** A report to which a colleague stands so, written the way every report is. */
export async function reportStanding(office: TestOffice, user: UserName, stand: ModelStand): Promise<CaseId> {
  const owners = { nobody: null, me: user, replaced: replacedBy(user), other };
  const at = stand.registeredByMe === 'today' ? office.clock.now() : long;
  const asked = {
    intake: sampleIntake(),
    at,
    by: stand.registeredByMe === 'no' ? other : user,
    owner: null,
    year: 2026,
    following: followingOf(user, stand, owners[stand.owner]),
  };
  const made = await office.register().write((writer) => {
    const around = { today: office.clock.today(), office: firstOffice('Proef'), lists: readLists(writer) };
    return writeNewCase(writer, asked, around);
  });
  const caseId = granted(made).id;
  await office.register().write((writer) => {
    const until = instant('2026-12-31T00:00:00.000Z');
    const reason = 'Er is nu iemand in gevaar';
    if (stand.emergency) openInEmergency(writer, { id: newId(), caseId, user, reason, at: long, until });
    if (stand.closed) closeForColleague(writer, rowOf(writer, caseId) ?? 0, user);
    return ok(undefined);
  });
  return caseId;
}

function followingOf(user: UserName, stand: ModelStand, owner: UserName | null): NewEvent[] {
  const on = day('2026-03-02');
  const told = { type: 'taskPlanned', task: 1, kind: 'task', on, at: null, owner: user, text: 'Bel terug' } as const;
  const handed = { type: 'handedOver', note: '', outcome: 'O-ESC', flags: [], missing: [] } as const;
  const events = [
    ...(stand.sentIn ? [{ ...handed, flags: [], missing: [] }] : []),
    ...(owner === null ? [] : [{ type: 'ownerAssigned' as const, owner, reason: '' }]),
    ...(stand.myTask ? [told] : []),
    ...(stand.sensitive ? [{ type: 'sensitivityMarked' as const, sensitive: true, reason: 'x' }] : []),
  ];
  return events.map((event) => ({ at: long, by: other, event }));
}
