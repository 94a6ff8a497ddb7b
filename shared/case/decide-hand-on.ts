import type { UserName } from '../ids.ts';
import { ok, refused } from '../result.ts';
import { assignOwner } from './decide.ts';
import type { Decider, Decision } from './decision.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

/** What of one report is handed on from a colleague: the report itself, some of his tasks, or both. */
export interface HandOn {
  readonly from: UserName;
  /** Who gets the report, and with it the open tasks that are not given to somebody else here; null: it stays. */
  readonly reportTo: UserName | null;
  readonly tasks: readonly { readonly task: number; readonly to: UserName }[];
  readonly reason: string;
}

/** Hands on a colleague's work, with the reason in the history. What he no longer has is not taken from whoever has it now. */
export function handOn(state: CaseState, command: HandOn, by: Pick<Decider, 'user'>): Decision {
  const { from, reportTo, tasks, reason } = command;
  if (reason.trim() === '') return refused({ code: 'reason-required' });
  if (state.stage === 'closed') return refused({ code: 'case-closed' });
  if (reportTo !== null && state.owner !== from) return refused({ code: 'changed-meanwhile', by: state.changedBy });
  const moved: CaseEvent[] = [];
  for (const { task, to } of tasks) {
    const open = state.tasks.find((one) => one.task === task && one.doneOn === null && one.owner === from);
    if (!open) return refused({ code: 'changed-meanwhile', by: state.changedBy === by.user ? null : state.changedBy });
    moved.push({ type: 'taskMoved', task, on: open.on, at: open.at, owner: to, reason, notReached: false });
  }
  if (reportTo === null) return ok(moved);
  const given = state.tasks.filter(({ task }) => !tasks.some((one) => one.task === task));
  const assigned = assignOwner({ ...state, tasks: given }, reportTo, reason);
  return assigned.ok ? ok([...assigned.value, ...moved]) : assigned;
}
