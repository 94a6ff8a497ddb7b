import type { CaseId } from '../ids.ts';
import { ok, refused } from '../result.ts';
import type { Decision } from './decision.ts';
import type { Link, SamePerson } from './links.ts';
import type { PersonPlace } from './person.ts';
import type { CaseState } from './state.ts';

/** Links this report to another; a link that is there already gets the new kind. */
export function linkCase(state: CaseState, link: Link): Decision {
  if (link.other === state.id) return refused({ code: 'same-report' });
  const known = state.links.find(({ other }) => other === link.other);
  return ok(known?.kind === link.kind ? [] : [{ type: 'caseLinked', ...link }]);
}

/** Takes a link away. */
export function unlinkCase(state: CaseState, other: CaseId): Decision {
  const isLinked = state.links.some((link) => link.other === other);
  return isLinked ? ok([{ type: 'caseUnlinked', other }]) : refused({ code: 'not-found' });
}

/**
 * Joins this report to another: the matter goes on under the other number and counts once. Nothing of either is changed,
 * so that it can be undone completely. `into` is the state of the other report.
 */
export function joinCase(state: CaseState, into: CaseState, reason: string): Decision {
  if (into.id === state.id) return refused({ code: 'same-report' });
  if (state.joinedInto !== null || into.joinedInto !== null) return refused({ code: 'joined-already' });
  if (state.handedOver !== null) return refused({ code: 'case-closed' });
  if (reason.trim() === '') return refused({ code: 'reason-required' });
  return ok([{ type: 'caseJoined', into: into.id, reason }]);
}

/** Undoes a join: the report stands by itself again, as it was. */
export function partCase(state: CaseState, reason: string): Decision {
  if (state.joinedInto === null) return refused({ code: 'not-found' });
  return ok([{ type: 'caseParted', reason }]);
}

/** Says that a person of this report is the same as one of another report. */
export function joinPerson(state: CaseState, same: SamePerson): Decision {
  if (same.caseId === state.id) return refused({ code: 'same-report' });
  // Whoever was taken for somebody else is parted from him first, so that undoing leads back to what was.
  if (state.samePersons.some(({ place }) => place === same.place)) return refused({ code: 'joined-already' });
  return ok([{ type: 'personJoined', ...same }]);
}

/** Undoes it: somebody else after all. */
export function partPerson(state: CaseState, place: PersonPlace): Decision {
  const isJoined = state.samePersons.some((same) => same.place === place);
  return isJoined ? ok([{ type: 'personParted', place }]) : refused({ code: 'not-found' });
}
