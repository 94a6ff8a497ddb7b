import { askApproval, decideApproval, openApprovals, takeApproval } from '../../db/approvals.ts';
import { rowOf } from '../../db/cases.ts';
import { closedFor, closeForColleague, closingsOf, liftClosing } from '../../db/conflicts.ts';
import { openInEmergency } from '../../db/emergencies.ts';
import type { Reader } from '../../db/handle.ts';
import { readHead } from '../../db/log-chain.ts';
import { addItem } from '../../db/review.ts';
import { liftSensitive, markSensitive } from '../../shared/case/decide-sensitivity.ts';
import { type Approval, type Closing, emergencyMinutes, emergencyReason } from '../../shared/contract/guard.ts';
import { type Instant, instant } from '../../shared/dates.ts';
import { ApprovalId, CaseId, CaseNumber, UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { weekOf } from '../../shared/review/week-of.ts';
import { decideAndWrite } from '../change-case.ts';
import type { Deps } from '../deps.ts';
import type { HandlersOf } from './handlers.ts';

export const guardServices: HandlersOf<'guard'> = {
  mark: async (deps, { reason, ...at }) => {
    const { roles, user } = deps;
    const marked = await decideAndWrite(deps, at, (state) => markSensitive(state, { reason, roles, user }));
    return marked.ok ? ok({}) : marked;
  },

  lift: async (deps, { reason, ...at }) => {
    const lifted = await decideAndWrite(deps, at, (state, { user }, writer) => {
      const asked = { caseId: state.id, act: 'lift-sensitive', user, now: deps.now } as const;
      return state.sensitive && !takeApproval(writer, asked)
        ? refused({ code: 'approval-required', act: 'lift-sensitive' })
        : liftSensitive(state, reason);
    });
    return lifted.ok ? ok({}) : lifted;
  },

  closings: async (deps, { caseId }) => ok(closingsFor(deps, deps.reader, caseId)),

  close: async (deps, { caseId, user }) => {
    if (!deps.accounts.some((account) => account.user === user)) return refused({ code: 'not-found' });
    if (user === deps.user) return refused({ code: 'second-person-required' });
    return deps.write((writer) => {
      const row = rowOf(writer, caseId);
      if (row === null) return refused({ code: 'not-found' });
      closeForColleague(writer, row, user);
      return ok(closingsFor(deps, writer, caseId));
    });
  },

  open: async (deps, { caseId, user }) =>
    deps.write((writer) => {
      const caseRow = rowOf(writer, caseId);
      const lifted = caseRow !== null && liftClosing(writer, { caseRow, user, by: deps.user, at: deps.now });
      return lifted ? ok(closingsFor(deps, writer, caseId)) : refused({ code: 'not-found' });
    }),

  emergency: async (deps, { caseId, reason }) => {
    if ([...reason.trim()].length < emergencyReason)
      return refused({ code: 'reason-too-short', atLeast: emergencyReason });
    const { user, now: at } = deps;
    const until = later(at, emergencyMinutes);
    return deps.write((writer) => {
      openInEmergency(writer, { id: deps.newId(), caseId, user, reason: reason.trim(), at, until });
      // The line of this call is the next one: with it the reviewer finds the item.
      const seq = (readHead(writer)?.seq ?? 0) + 1;
      const item = { id: deps.newId(), user, caseId, seq, at, lines: 1, reasons: ['emergency'] as const, weight: 1001 };
      addItem(writer, weekOf(deps.today), item);
      return ok({ until });
    });
  },

  ask: async (deps, { caseId, act, reason }) => {
    if (reason.trim() === '') return refused({ code: 'reason-required' });
    const asked = { id: deps.newId(), caseId, act, reason: reason.trim(), askedBy: deps.user, askedAt: deps.now };
    return deps.write((writer) => {
      askApproval(writer, asked);
      return ok({});
    });
  },

  approvals: async (deps) => ok(approvalsFor(deps, deps.reader)),

  decide: async (deps, { id, approve }) =>
    deps.write((writer) => {
      const asked = openApprovals(writer).find((each) => each.id === id);
      if (!asked) return refused({ code: 'not-found' });
      if (asked.askedBy === deps.user) return refused({ code: 'second-person-required' });
      if (closedFor(writer, asked.row).includes(deps.user)) return refused({ code: 'closed-for-you' });
      const decision = approve ? 'approved' : 'declined';
      decideApproval(writer, id, { decision, decidedBy: deps.user, decidedAt: deps.now });
      return ok(approvalsFor(deps, writer));
    }),
};

function later(at: Instant, minutes: number): Instant {
  return instant(new Date(Date.parse(at) + minutes * 60_000).toISOString());
}

function closingsFor(deps: Deps, reader: Reader, caseId: CaseId): Closing[] {
  const row = rowOf(reader, caseId);
  return (row === null ? [] : closingsOf(reader, row)).map(({ user, why }) => {
    const known = UserName.parse(user);
    return { user: known, name: deps.nameOf(known), why: why === 'about' ? 'about' : 'relation' };
  });
}

/** What waits for somebody else than this reader; one's own requests too, so that one sees that they wait. */
function approvalsFor(deps: Deps, reader: Reader): Approval[] {
  return openApprovals(reader)
    .filter(({ row }) => !closedFor(reader, row).includes(deps.user))
    .map(({ id, caseId, number, act, reason, askedBy, askedAt }) => ({
      id: ApprovalId.parse(id),
      caseId: CaseId.parse(caseId),
      number: CaseNumber.parse(number),
      act: act === 'close' ? 'close' : 'lift-sensitive',
      reason,
      askedBy,
      askedByName: deps.nameOf(UserName.parse(askedBy)),
      askedAt: instant(askedAt),
    }));
}
