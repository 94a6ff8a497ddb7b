import {
  agreeSupport,
  draftComplaint,
  endSupport,
  noteSupport,
  runningSupport,
  sendComplaint,
} from '../../shared/case/decide-support.ts';
import { refused } from '../../shared/result.ts';
import { change } from '../change-case.ts';
import type { HandlersOf } from './handlers.ts';

/** Support where complaining first is very burdensome. */
export const supportServices: HandlersOf<'support'> = {
  agree: async (deps, { caseId, version, ...asked }) =>
    change(deps, { caseId, version }, (state, by) => {
      const known = deps.lists()['support-grounds'] ?? [];
      const strange = asked.grounds.find((ground) => !known.some(({ code }) => code === ground));
      if (strange !== undefined) return refused({ code: 'unknown-code', list: 'support-grounds', value: strange });
      return agreeSupport(state, asked, by);
    }),

  note: async (deps, { caseId, version, ...noted }) =>
    change(deps, { caseId, version }, (state, by) => noteSupport(state, noted, by)),

  draft: async (deps, { draft, ...at }) => change(deps, at, (state) => draftComplaint(state, draft)),

  sent: async (deps, { caseId, version, ...sent }) =>
    change(deps, { caseId, version }, (state, by) => sendComplaint(state, sent, by)),

  end: async (deps, { caseId, version, ...ended }) =>
    change(deps, { caseId, version }, (state, by) => {
      const label = runningSupport(state)?.drafts.at(-1)?.draft.against ?? '';
      return endSupport(state, ended, { label, by });
    }),
};
