import { ok, refused } from '../result.ts';
import type { Decider, Decision } from './decision.ts';
import type { CaseState } from './state.ts';
import type { NewTask, Task } from './tasks.ts';

/** Plans a task. The day may not lie before today; whoever plans it for nobody takes it himself. */
export function planTask(state: Pick<CaseState, 'tasks' | 'stage'>, planned: NewTask, by: Decider): Decision {
  if (state.stage === 'closed') return refused({ code: 'case-closed' });
  if (planned.on < by.today) return refused({ code: 'day-in-past' });
  const owner = planned.owner ?? by.user;
  return ok([{ type: 'taskPlanned', ...planned, owner, task: state.tasks.length + 1 }]);
}

interface MoveTask extends Pick<Task, 'task' | 'on' | 'at' | 'owner'> {
  readonly reason: string;
  /** It was tried and nobody was reached: that is the reason, and this is the next try. */
  readonly notReached: boolean;
}

/** Postpones a task, gives it to a colleague, or plans the next try; another day asks for a reason. */
export function moveTask(state: CaseState, command: MoveTask, by: Decider): Decision {
  const open = openTask(state, command.task);
  if (!open) return refused({ code: 'not-found' });
  const isLater = command.on !== open.on;
  if (isLater && command.on < by.today) return refused({ code: 'day-in-past' });
  if (isLater && !command.notReached && command.reason.trim() === '') return refused({ code: 'reason-required' });
  const { task, on, at, owner, reason, notReached } = command;
  return ok([{ type: 'taskMoved', task, on, at, owner: owner ?? open.owner, reason, notReached }]);
}

/** Ends a task with what came of it; `done` false: it need not be done any more. */
export function finishTask(state: CaseState, command: { task: number; done: boolean; note: string }): Decision {
  if (!openTask(state, command.task)) return refused({ code: 'not-found' });
  return ok([{ type: 'taskFinished', ...command }]);
}

function openTask(state: CaseState, number: number): Task | undefined {
  return state.tasks.find(({ task, doneOn }) => task === number && doneOn === null);
}
