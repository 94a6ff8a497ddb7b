import type { Standing } from '../roles.ts';
import type { CaseState } from './state.ts';

/** What of a report's state decides how somebody stands to it. */
export function standingOf(state: CaseState): Standing {
  const { owner, registeredBy, registeredAt, handedOver, tasks } = state;
  const open = tasks.filter(({ doneOn }) => doneOn === null);
  return {
    owner,
    registeredBy,
    registeredAt,
    handedOver: handedOver !== null,
    taskOwners: open.map((task) => task.owner),
  };
}
