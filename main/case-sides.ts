import { giveConsent, withdrawConsent } from '../shared/case/decide-consents.ts';
import { joinCase, joinPerson, linkCase, partCase, partPerson, unlinkCase } from '../shared/case/decide-links.ts';
import { finishTask, moveTask, planTask } from '../shared/case/decide-tasks.ts';
import { type PersonPlace, personAt } from '../shared/case/person.ts';
import type { CaseState } from '../shared/case/state.ts';
import type { Answer } from '../shared/failure.ts';
import { refused } from '../shared/result.ts';
import { change } from './change-case.ts';
import type { Deps } from './deps.ts';
import { isHandler } from './is-handler.ts';
import { readableCase } from './readable-case.ts';
import type { HandlersOf } from './services/handlers.ts';

/** Calls beside the course of a report: tasks, consent, ties with other reports and persons. */
export const caseSideServices = {
  planTask: async (deps, { caseId, version, ...planned }) =>
    change(deps, { caseId, version }, (state, by) => notAHandler(deps, planned.owner) ?? planTask(state, planned, by)),

  moveTask: async (deps, { caseId, version, ...moved }) =>
    change(deps, { caseId, version }, (state, by) => notAHandler(deps, moved.owner) ?? moveTask(state, moved, by)),

  finishTask: async (deps, { caseId, version, ...finished }) =>
    change(deps, { caseId, version }, (state) => finishTask(state, finished)),

  giveConsent: async (deps, { caseId, version, ...given }) =>
    change(deps, { caseId, version }, (state, by) => giveConsent(state, given, by)),

  withdrawConsent: async (deps, { caseId, version, ...withdrawn }) =>
    change(deps, { caseId, version }, (state, by) => withdrawConsent(state, withdrawn, by)),

  link: async (deps, { other, kind, ...at }) =>
    change(deps, at, (state) => {
      const found = readableCase(deps, other);
      return found.ok ? linkCase(state, { other, kind }) : found;
    }),

  unlink: async (deps, { other, ...at }) => change(deps, at, (state) => unlinkCase(state, other)),

  join: async (deps, { into, reason, ...at }) =>
    change(deps, at, (state) => {
      const found = readableCase(deps, into);
      return found.ok ? joinCase(state, found.value.state, reason) : found;
    }),

  part: async (deps, { reason, ...at }) => change(deps, at, (state) => partCase(state, reason)),

  joinPerson: async (deps, { place, same, ...at }) =>
    change(deps, at, (state) => {
      const found = readableCase(deps, same.caseId);
      if (!found.ok) return found;
      if (!isThere(state, place) || !isThere(found.value.state, same.of)) return refused({ code: 'not-found' });
      return joinPerson(state, { place, ...same });
    }),

  partPerson: async (deps, { place, ...at }) => change(deps, at, (state) => partPerson(state, place)),
} satisfies Partial<HandlersOf<'case'>>;

function isThere({ intake }: CaseState, place: PersonPlace): boolean {
  return personAt(intake, place) !== null;
}

function notAHandler(deps: Deps, owner: string | null): Answer<never> | null {
  return owner === null || isHandler(deps, owner) ? null : refused({ code: 'not-found' });
}
