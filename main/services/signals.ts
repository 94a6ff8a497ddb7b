import { addStep, openSignals, readLastRun, readReportName, readSignal } from '../../db/signals.ts';
import type { SignalState, SignalView, StepReason } from '../../shared/contract/signal.ts';
import { day, instant } from '../../shared/dates.ts';
import type { Answer } from '../../shared/failure.ts';
import type { CaseId, UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { type DossierAct, fitsDossier } from '../../shared/signals/dossier.ts';
import type { Deps } from '../deps.ts';
import { daysDone, stopSignalWork } from '../jobs/ask-signal-worker.ts';
import { isSearching, keepFound, searchSignals } from '../jobs/find-signals.ts';
import { signalRow, viewOfSignal } from '../signal-view.ts';
import type { HandlersOf } from './handlers.ts';

export const signalServices: HandlersOf<'signal'> = {
  list: async (deps) => {
    const last = readLastRun(deps.reader);
    return ok({
      signals: openSignals(deps.reader).map((signal) => signalRow(deps, signal)),
      searchedAt: last && instant(last.at),
      searchedFor: last && day(last.day),
      groups: last?.groups ?? 0,
      falseSignalsPerYear: deps.office().falseSignalsPerYear,
      tooEarly: last?.tooEarly ?? false,
      searching: deps.host.register !== null && isSearching(deps.host.register),
    });
  },

  open: async (deps, { signalId }) => {
    const signal = readSignal(deps.reader, signalId);
    return signal ? ok(viewOfSignal(deps, signal)) : refused({ code: 'not-found' });
  },

  search: async (deps) => {
    const { register } = deps.host;
    const run = register && (await searchSignals(register, deps.today, deps.office().falseSignalsPerYear));
    if (!run) return refused({ code: 'search-stopped' });
    return deps.write((writer) =>
      ok({ opened: keepFound(writer, run, { asOf: deps.today, at: deps.now, newId: deps.newId }) }),
    );
  },

  progress: async ({ host }) => ok(host.register && daysDone(host.register, 'search')),

  stopSearch: async (deps) => {
    if (deps.host.register) stopSignalWork(deps.host.register, 'search');
    return deps.write(() => ok({}));
  },

  takeUp: async (deps, { signalId, note }) =>
    step(deps, signalId, { act: 'takeUp', to: 'under-assessment', note, owner: deps.user }),

  confirm: async (deps, { signalId, note }) =>
    step(deps, signalId, { act: 'confirm', to: 'confirmed', note, owner: deps.user }),

  /** A dismissal says why: it is read again when the same group rises again. */
  dismiss: async (deps, { signalId, reason, note }) => {
    if (reason === 'other' && note.trim() === '') return refused({ code: 'reason-required' });
    return step(deps, signalId, { act: 'dismiss', to: 'dismissed', note, reason, owner: deps.user });
  },

  followUp: async (deps, { signalId, what, note, investigation }) => {
    if (note.trim() === '') return refused({ code: 'reason-required' });
    const report = investigation === null ? null : readReportName(deps.reader, { number: investigation });
    if (investigation !== null && !report) return refused({ code: 'not-found' });
    return step(deps, signalId, { act: 'followUp', to: 'followed-up', note, reason: what, caseId: report?.id });
  },

  close: async (deps, { signalId, note }) => {
    if (note.trim() === '') return refused({ code: 'reason-required' });
    return step(deps, signalId, { act: 'close', to: 'closed', note });
  },

  note: async (deps, { signalId, note }) => {
    if (note.trim() === '') return refused({ code: 'reason-required' });
    return step(deps, signalId, { act: 'note', note, reason: 'note' });
  },

  assign: async (deps, { signalId, owner }) => {
    if (!deps.accounts.some(({ user, active }) => user === owner && active)) return refused({ code: 'not-found' });
    return step(deps, signalId, { act: 'assign', note: deps.nameOf(owner), reason: 'assigned', owner });
  },
};

interface Step {
  readonly act: DossierAct;
  /** Left out: the dossier stays as it is. */
  readonly to?: SignalState;
  readonly note: string;
  readonly reason?: StepReason;
  readonly caseId?: CaseId | undefined;
  /** Left out: who has it goes on. */
  readonly owner?: UserName;
}

/** Does an act where the dossier allows it, and keeps who did so and why. */
async function step(
  deps: Deps,
  signalId: string,
  { act, to, note, reason, caseId, owner }: Step,
): Promise<Answer<SignalView>> {
  return deps.write((writer) => {
    const signal = readSignal(writer, signalId);
    if (!signal) return refused({ code: 'not-found' });
    if (!fitsDossier(act, signal.state)) return refused({ code: 'signal-settled' });
    addStep(writer, signalId, {
      at: deps.now,
      by: deps.user,
      state: to ?? signal.state,
      reason: reason ?? null,
      note,
      caseId: caseId ?? null,
      owner: owner ?? signal.owner,
    });
    const changed = readSignal(writer, signalId);
    return changed ? ok(viewOfSignal({ ...deps, reader: writer }, changed)) : refused({ code: 'not-found' });
  });
}
