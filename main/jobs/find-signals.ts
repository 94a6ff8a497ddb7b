import { z } from 'zod';
import type { Reader, Writer } from '../../db/handle.ts';
import type { OpenRegister } from '../../db/open.ts';
import {
  type KeptSignal,
  keepWhatWasFound,
  openSignals,
  readDetectable,
  readLastRun,
  readSignal,
  readSignalCases,
  readSteps,
  saveRun,
  saveSignal,
} from '../../db/signals.ts';
import { type Day, day, dayOf, type Instant, instant } from '../../shared/dates.ts';
import { SignalId } from '../../shared/ids.ts';
import type { Dismissal, PastSignal } from '../../shared/signals/detect.ts';
import { type DetectorSettings, defaultSettings } from '../../shared/signals/detector-settings.ts';
import type { SignalState } from '../../shared/signals/dossier.ts';
import type { FoundSignal } from '../../shared/signals/found-signal.ts';
import type { WatchedReport } from '../../shared/signals/watch-rule.ts';
import { detectInWorker } from './ask-signal-worker.ts';
import { readCalibration } from './calibration.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import { keepByRules, rulesToSearch } from './find-by-rules.ts';
import type { SearchInput, SearchRun } from './signal-task.ts';

/** The searches that run. */
const running = new WeakMap<OpenRegister, Promise<SearchRun | null>>();

/**
 * The detector and the office's own rules over the whole register, as of a day and knowing nothing later, in a thread of its own. Null when somebody
 * stopped it or the register was closed. Who asks while a search runs gets what that one finds.
 */
export async function searchSignals(
  register: OpenRegister,
  asOf: Day,
  falseSignalsPerYear: number,
): Promise<SearchRun | null> {
  const known = running.get(register);
  if (known) return known;
  const run = detectInWorker(register, searchInput(register.reader, asOf, falseSignalsPerYear));
  running.set(register, run);
  return run.finally(() => running.delete(register));
}

/** Whether a search runs. */
export function isSearching(register: OpenRegister): boolean {
  return running.has(register);
}

function searchInput(reader: Reader, asOf: Day, falseSignalsPerYear: number): SearchInput {
  const lastRun = readLastRun(reader) ?? undefined;
  return {
    reports: readDetectable(reader, asOf).map(dated),
    today: dayNumber(asOf),
    settings: settingsFor(reader, falseSignalsPerYear),
    past: openSignals(reader).flatMap((signal) => past(reader, signal)),
    lastRun: lastRun && dayNumber(day(lastRun.day)),
    rules: rulesToSearch(reader),
  };
}

/** The settings of the detector for a number of false signals a year, with the calibration where there is one for it. */
export function settingsFor(reader: Reader, falseSignalsPerYear: number): DetectorSettings {
  const calibrated = readCalibration(reader);
  const fits = calibrated?.falseSignalsPerYear === falseSignalsPerYear;
  return { ...defaultSettings, falseSignalsAYear: falseSignalsPerYear, threshold: fits ? calibrated.threshold : null };
}

/** Keeps what a search found: a dossier for each signal that is new and for what a rule found, and that the register was searched. Answers how many were opened. */
export function keepFound(
  writer: Writer,
  run: SearchRun,
  { asOf, at, newId }: { readonly asOf: Day; readonly at: Instant; readonly newId: () => string },
): number {
  for (const found of run.signals) saveSignal(writer, signalOf(found, SignalId.parse(newId())), reportsOf(found));
  for (const { id, found } of run.updated) refresh(writer, id, found);
  for (const { id, moved } of run.withdrawn) tellMoved(writer, id, moved);
  const openedByRules = keepByRules(writer, run.byRules, { newId });
  saveRun(writer, {
    day: asOf,
    at,
    groups: run.groups,
    tooEarly: run.scores.every(({ regime }) => regime === 'register-starts'),
  });
  return run.signals.length + openedByRules;
}

/** A report as the detector and the rules know it. */
export function dated({ receivedOn, law, ...report }: ReturnType<typeof readDetectable>[number]): WatchedReport {
  return { ...report, day: dayNumber(day(receivedOn)), law: law ?? '-' };
}

/** How the detector takes what became of a dossier: what was acted upon was confirmed before. */
export const pastStates = {
  new: 'open',
  'under-assessment': 'open',
  confirmed: 'confirmed',
  'followed-up': 'confirmed',
  closed: 'confirmed',
  dismissed: 'dismissed',
} as const satisfies Record<SignalState, PastSignal['state']>;

function past(reader: Reader, signal: KeptSignal): readonly PastSignal[] {
  // What a rule of the office found is no group of the detector, and teaches it nothing.
  if (signal.unit === null) return [];
  const known: PastSignal = {
    id: signal.id,
    unit: signal.unit,
    state: pastStates[signal.state],
    openedOn: dayNumber(signal.openedOn),
    span: { from: dayNumber(signal.since), to: dayNumber(signal.lastAlarmOn) },
    reportIds: readSignalCases(reader, signal.id).map(({ row }) => row.id),
    dismissal: signal.state === 'dismissed' ? dismissalOf(reader, signal) : null,
  };
  return [known];
}

function dismissalOf(reader: Reader, { id, observed, found }: KeptSignal): Dismissal | null {
  const step = readSteps(reader, id).findLast(({ state, reason }) => state === 'dismissed' && reason !== 'note');
  const { windowDays } = z.object({ windowDays: z.number() }).parse(found);
  return step ? { on: dayNumber(dayOf(instant(step.at))), observed, windowDays } : null;
}

function signalOf(found: FoundSignal, id: SignalId): KeptSignal {
  return {
    id,
    unit: { level: found.unit.level, parts: [...found.unit.parts] },
    state: 'new',
    owner: null,
    openedOn: dayOfNumber(found.openedOn),
    lastAlarmOn: dayOfNumber(found.lastDay),
    since: dayOfNumber(found.since),
    observed: found.observed,
    expected: found.expected,
    found,
    rule: null,
  };
}

/** A signal that still stands is shown as it is now; who has it and what was done with it stay. */
function refresh(writer: Writer, id: string, found: FoundSignal): void {
  const kept = readSignal(writer, id);
  if (!kept) return;
  const { state, owner, openedOn } = kept;
  saveSignal(writer, { ...signalOf(found, kept.id), state, owner, openedOn }, reportsOf(found));
}

/** Reports of it turned out to be of another day, group or register: who looks at the signal is told so. */
function tellMoved(writer: Writer, id: string, moved: number): void {
  const kept = readSignal(writer, id);
  if (kept) keepWhatWasFound(writer, id, { ...z.looseObject({}).parse(kept.found), moved });
}

function reportsOf(found: FoundSignal) {
  const once = [...found.reportIds, ...found.earlierIds].map((caseId) => ({ caseId, repeated: false }));
  return [...once, ...found.repeatedIds.map((caseId) => ({ caseId, repeated: true }))];
}
