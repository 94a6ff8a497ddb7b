import { rowOf } from '../db/cases.ts';
import { closedFor } from '../db/conflicts.ts';
import { sensitivityOf, standingOf } from '../shared/case/standing.ts';
import type { Answer } from '../shared/failure.ts';
import type { CaseId } from '../shared/ids.ts';
import { ok, refused } from '../shared/result.ts';
import { roleThatMay } from '../shared/rights.ts';
import { relationsHeld } from '../shared/roles.ts';
import { type LoadedCase, loadCase } from './case-store.ts';
import type { Deps } from './deps.ts';

/** Another report that this reader may open: nobody ties a report to one he may not see. */
export function readableCase(deps: Pick<Deps, 'reader' | 'scope' | 'roles'>, caseId: CaseId): Answer<LoadedCase> {
  const found = loadCase(deps.reader, caseId);
  if (!found.ok) return found;
  const { state } = found.value;
  const { user, ...reading } = deps.scope('case.open');
  const held = relationsHeld(standingOf(state), { ...reading, user });
  if (roleThatMay('case.open', deps.roles, { held, sensitivity: sensitivityOf(state) }) === null)
    return refused({ code: 'not-allowed' });
  const row = rowOf(deps.reader, caseId);
  const closed = row !== null && closedFor(deps.reader, row).includes(user);
  return closed ? refused({ code: 'closed-for-you' }) : ok(found.value);
}
