import { addStep, openSignals, readLastRun, readSignal } from '../../db/signals.ts';
import type { DismissReason, SignalState, SignalView } from '../../shared/contract/signal.ts';
import { day, instant } from '../../shared/dates.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Deps } from '../deps.ts';
import { keepFound, searchSignals } from '../jobs/find-signals.ts';
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
    });
  },

  open: async (deps, { signalId }) => {
    const signal = readSignal(deps.reader, signalId);
    return signal ? ok(viewOfSignal(deps, signal)) : refused({ code: 'not-found' });
  },

  search: async (deps) => {
    const run = searchSignals(deps.reader, deps.today, deps.office().falseSignalsPerYear);
    return deps.write((writer) =>
      ok({ opened: keepFound(writer, run, { asOf: deps.today, at: deps.now, newId: deps.newId }) }),
    );
  },

  takeUp: async (deps, { signalId, note }) => step(deps, signalId, { state: 'under-assessment', note, reason: null }),

  confirm: async (deps, { signalId, note }) => step(deps, signalId, { state: 'confirmed', note, reason: null }),

  /** A dismissal says why: it is read again when the same group rises again. */
  dismiss: async (deps, { signalId, reason, note }) => {
    if (reason === 'other' && note.trim() === '') return refused({ code: 'reason-required' });
    return step(deps, signalId, { state: 'dismissed', note, reason });
  },
};

interface Step {
  readonly state: SignalState;
  readonly note: string;
  readonly reason: DismissReason | null;
}

/** A signal that was confirmed or dismissed stays so. */
async function step(deps: Deps, signalId: string, { state, note, reason }: Step): Promise<Answer<SignalView>> {
  return deps.write((writer) => {
    const signal = readSignal(writer, signalId);
    if (!signal) return refused({ code: 'not-found' });
    if (signal.state === 'confirmed' || signal.state === 'dismissed') return refused({ code: 'signal-settled' });
    addStep(writer, signalId, { at: deps.now, by: deps.user, state, reason, note, owner: deps.user });
    const changed = readSignal(writer, signalId);
    return changed ? ok(viewOfSignal(deps, changed)) : refused({ code: 'not-found' });
  });
}
