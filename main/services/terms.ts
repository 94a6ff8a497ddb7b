import { checkLeftOpen } from '../../shared/case/check-left-open.ts';
import {
  deadlineOf,
  extendTerm,
  resumeTerm,
  suspendTerm,
  type TermStand,
  withdrawTermChange,
} from '../../shared/case/decide-term-changes.ts';
import type { CaseState } from '../../shared/case/state.ts';
import { tryTerm } from '../../shared/case/try-term.ts';
import { ok, refused } from '../../shared/result.ts';
import { daysOfTerm } from '../../shared/terms/days-of-term.ts';
import { loadCase } from '../case-store.ts';
import { change } from '../change-case.ts';
import { type Deps, surroundings } from '../deps.ts';
import type { HandlersOf } from './handlers.ts';

/** Calls about the terms of a report: each is held against the term as the check counts it now. */
export const termServices: HandlersOf<'term'> = {
  extend: async (deps, { caseId, version, ...extension }) =>
    change(deps, { caseId, version }, (state, by) =>
      extendTerm(state, extension, { ...by, ...standOf(deps, state, extension) }),
    ),

  suspend: async (deps, { caseId, version, ...suspension }) =>
    change(deps, { caseId, version }, (state, by) =>
      suspendTerm(state, suspension, { ...by, ...standOf(deps, state, suspension) }),
    ),

  resume: async (deps, { caseId, version, ...resumed }) =>
    change(deps, { caseId, version }, (state, by) => resumeTerm(state, resumed, by)),

  withdraw: async (deps, { caseId, version, ...withdrawn }) =>
    change(deps, { caseId, version }, (state) => withdrawTermChange(state, withdrawn)),

  explain: async (deps, { caseId, matter, term }) => {
    const loaded = loadCase(deps.reader, caseId);
    if (!loaded.ok) return loaded;
    const { deadline } = standOf(deps, loaded.value.state, { matter, term });
    if (deadline === null) return refused({ code: 'term-not-running' });
    const { explanation } = deadline;
    return ok({ deadline, days: explanation.kind === 'counted' ? [...daysOfTerm(explanation.lastDay)] : [] });
  },

  tryOut: async (deps, { caseId, ...what }) => {
    const loaded = loadCase(deps.reader, caseId);
    if (!loaded.ok) return loaded;
    const { real, tried, asks } = tryTerm(loaded.value.state, surroundings(deps), what);
    return ok({ real: [...real], tried: tried && [...tried], asks: asks?.id ?? null });
  },
};

function standOf(deps: Deps, state: CaseState, { matter, term }: { matter: number; term: string }): TermStand {
  const around = surroundings(deps);
  return { deadline: deadlineOf(checkLeftOpen(state, around), matter, term), equated: around.office.equatedDays };
}
