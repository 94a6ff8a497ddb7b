import { ok, refused } from '../result.ts';
import { roleThatMay } from '../rights.ts';
import type { Role } from '../roles.ts';
import type { Decision } from './decision.ts';
import type { CaseState } from './state.ts';

/**
 * Marks a report as sensitive: from now on only whoever handles it sees it (reliability bar, 3.3). Who may not see it himself
 * from then on does not keep it: it awaits the back office.
 */
export function markSensitive(
  state: CaseState,
  { reason, roles, user }: { readonly reason: string; readonly roles: readonly Role[]; readonly user: string },
): Decision {
  if (state.sensitive) return ok([]);
  if (reason.trim() === '') return refused({ code: 'reason-required' });
  const marked = { type: 'sensitivityMarked' as const, sensitive: true, reason };
  const keeps = roleThatMay('case.open', roles, { held: ['owner'], sensitivity: 'sensitive' }) !== null;
  const handsOver = state.owner === user && !keeps;
  return ok(handsOver ? [marked, { type: 'ownerAssigned', owner: null, reason: '' }] : [marked]);
}

/** Makes it an ordinary report again. That a second person approved it is seen to by whoever calls. */
export function liftSensitive(state: CaseState, reason: string): Decision {
  if (!state.sensitive) return ok([]);
  if (reason.trim() === '') return refused({ code: 'reason-required' });
  return ok([{ type: 'sensitivityMarked', sensitive: false, reason }]);
}
