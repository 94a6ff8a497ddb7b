import type { UserName } from '../ids.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

/**
 * The open tasks of the handler go with the report to the next one, whoever that is: a call that was promised is not left
 * with somebody who may no longer open the report.
 */
export function tasksFollow(
  { tasks, owner }: Pick<CaseState, 'tasks' | 'owner'>,
  next: UserName | null,
  reason = '',
): CaseEvent[] {
  if (owner === null || owner === next) return [];
  return tasks
    .filter((task) => task.doneOn === null && task.owner === owner)
    .map(({ task, on, at }) => ({ type: 'taskMoved', task, on, at, owner: next, reason, notReached: false }));
}
