import { standingOf } from '../shared/case/standing.ts';
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
  const held = relationsHeld(standingOf(found.value.state), deps.scope('case.open'));
  return roleThatMay('case.open', deps.roles, held) === null ? refused({ code: 'not-allowed' }) : ok(found.value);
}
