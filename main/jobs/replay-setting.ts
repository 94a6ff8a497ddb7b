import type { Reader } from '../../db/handle.ts';
import type { OpenRegister } from '../../db/open.ts';
import {
  type KeptSignal,
  openSignals,
  readDetectable,
  readEntered,
  readSignalCases,
  readSteps,
} from '../../db/signals.ts';
import { type Day, dayOf, instant } from '../../shared/dates.ts';
import type { ConfirmedDossier, SettingComparison } from '../../shared/signals/compare-settings.ts';
import type { KnownReport } from '../../shared/signals/known-days.ts';
import { watchedLevels } from '../../shared/signals/unit.ts';
import { replayInWorker } from './ask-signal-worker.ts';
import { dayNumber } from './day-number.ts';
import { dated, pastStates, settingsFor } from './find-signals.ts';
import type { ReplayTask } from './signal-task.ts';

/** Two numbers of false signals a year, and the days over which they are held against each other. */
export interface TriedSetting {
  readonly present: number;
  readonly trial: number;
  readonly from: Day;
  readonly to: Day;
}

/**
 * What another setting would have given over past days, in a thread of its own, with what was known on each of those days.
 * Nothing is written. Null when somebody stopped it or the register was closed.
 */
export async function replaySetting(register: OpenRegister, tried: TriedSetting): Promise<SettingComparison | null> {
  return replayInWorker(register, taskOf(register.reader, tried));
}

function taskOf(reader: Reader, { present, trial, from, to }: TriedSetting): ReplayTask {
  const confirmed = openSignals(reader).flatMap((signal) => dossierOf(reader, signal));
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return {
    reports: knownReports(reader, to),
    levels: watchedLevels,
    from: first,
    to: last,
    present: settingsFor(reader, present),
    trial: settingsFor(reader, trial),
    confirmed: confirmed.map(({ unit, from: since, to: until, knownOn }) => ({
      unit,
      from: since,
      to: until,
      knownOn,
    })),
    dossiers: confirmed.filter(({ openedOn }) => openedOn >= first && openedOn <= last),
  };
}

/** The reports up to a day, each with the day from which the office knew of it. */
function knownReports(reader: Reader, to: Day): readonly KnownReport[] {
  const entered = readEntered(reader);
  return readDetectable(reader, to).map((report) => {
    const known = dated(report);
    const at = entered.get(report.id);
    return { ...known, knownOn: at === undefined ? known.day : dayNumber(dayOf(at)) };
  });
}

/** A signal that was confirmed, and on which day. What a rule of the office found is no group of the detector. */
function dossierOf(reader: Reader, signal: KeptSignal): readonly (ConfirmedDossier & { readonly knownOn: number })[] {
  const { id, unit, state, since, lastAlarmOn, openedOn } = signal;
  if (unit === null || pastStates[state] !== 'confirmed') return [];
  const step = readSteps(reader, id).find((one) => one.state === 'confirmed');
  const knownOn = dayNumber(step ? dayOf(instant(step.at)) : openedOn);
  const days = { openedOn: dayNumber(openedOn), from: dayNumber(since), to: dayNumber(lastAlarmOn), knownOn };
  return [{ id, unit, ...days, reportIds: readSignalCases(reader, id).map(({ row }) => row.id) }];
}
