import { readSetting, saveSetting } from '../../db/settings.ts';
import { readFirstReceived } from '../../db/signals.ts';
import { Office } from '../../shared/contract/administration.ts';
import type { FalseSignals, ReplayView } from '../../shared/contract/replay.ts';
import { daysBetween } from '../../shared/dates.ts';
import { SignalId } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import type { ComparedSignal, SettingComparison } from '../../shared/signals/compare-settings.ts';
import { daysDone, stopSignalWork } from '../jobs/ask-signal-worker.ts';
import { dayOfNumber } from '../jobs/day-number.ts';
import { replaySetting, type TriedSetting } from '../jobs/replay-setting.ts';
import type { HandlersOf } from './handlers.ts';

export const replayServices: HandlersOf<'replay'> = {
  show: async (deps) => {
    const { falseSignalsPerYear } = deps.office();
    return ok({ falseSignalsPerYear, firstDay: readFirstReceived(deps.reader, deps.today), lastDay: deps.today });
  },

  run: async (deps, { falseSignalsPerYear: trial, from, to }) => {
    const { register } = deps.host;
    const firstDay = readFirstReceived(deps.reader, deps.today);
    if (from > to) return refused({ code: 'period-reversed' });
    if (!register || firstDay === null || to < firstDay || from > deps.today)
      return refused({ code: 'replay-without-reports' });
    const period = { from: from < firstDay ? firstDay : from, to: to > deps.today ? deps.today : to };
    const tried = { ...period, trial, present: deps.office().falseSignalsPerYear };
    const comparison = await replaySetting(register, tried);
    return comparison ? ok(viewOf(comparison, tried)) : refused({ code: 'replay-stopped' });
  },

  progress: async ({ host }) => ok(host.register && daysDone(host.register, 'replay')),

  stop: async ({ host }) => {
    if (host.register) stopSignalWork(host.register, 'replay');
    return ok({});
  },

  keep: async (deps, { falseSignalsPerYear }) =>
    deps.write((writer) => {
      const office = Office.parse(readSetting(writer, 'office'));
      saveSetting(writer, 'office', { ...office, falseSignalsPerYear });
      return ok({ falseSignalsPerYear });
    }),
};

type Tried = TriedSetting & Readonly<Record<'present' | 'trial', FalseSignals>>;

function viewOf(comparison: SettingComparison, { present, trial, from, to }: Tried): ReplayView {
  const years = (daysBetween(from, to) + 1) / 365;
  const given = (falseSignalsPerYear: FalseSignals, signals: number) => ({
    falseSignalsPerYear,
    signals,
    perYear: signals / years,
  });
  const dossiers = comparison.dossiers.toSorted((a, b) => b.dossier.openedOn - a.dossier.openedOn);
  return {
    from,
    to,
    present: given(present, comparison.present),
    trial: given(trial, comparison.trial),
    signals: comparison.signals.toReversed().map(signalOf),
    confirmed: dossiers.map(({ dossier: { id, unit, openedOn }, ...found }) => ({
      id: SignalId.parse(id),
      unit: { ...unit, parts: [...unit.parts] },
      openedOn: dayOfNumber(openedOn),
      ...found,
    })),
  };
}

function signalOf(signal: ComparedSignal): ReplayView['signals'][number] {
  const { unit, openedOn, observed, expected, windowDays, verdict, days } = signal;
  const shown = { observed, expected, windowDays, verdict, days };
  return { unit: { ...unit, parts: [...unit.parts] }, openedOn: dayOfNumber(openedOn), ...shown };
}
