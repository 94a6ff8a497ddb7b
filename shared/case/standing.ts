import type { Sensitivity, Standing } from '../roles.ts';
import type { CaseState } from './state.ts';

/** What of a report's state decides how somebody stands to it. */
export function standingOf(state: CaseState): Standing {
  const { id, owner, registeredBy, registeredAt, handedOver, tasks } = state;
  const open = tasks.filter(({ doneOn }) => doneOn === null);
  return {
    id,
    owner,
    registeredBy,
    registeredAt,
    handedOver: handedOver !== null,
    taskOwners: open.map((task) => task.owner),
  };
}

/** Whether a report is for everybody who handles reports, or only for whoever handles this one. */
export function sensitivityOf({ sensitive }: Pick<CaseState, 'sensitive'>): Sensitivity {
  return sensitive ? 'sensitive' : 'ordinary';
}
