import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { compareSettings } from '../../../shared/signals/compare-settings.ts';
import { defaultSettings } from '../../../shared/signals/detector-settings.ts';
import type { KnownConfirmation, KnownReport } from '../../../shared/signals/known-days.ts';
import {
  alarmsOf,
  prepareRegister,
  replayDays,
  replayPrepared,
  thresholdOn,
} from '../../../shared/signals/replay-days.ts';
import { type ReplayedSignal, replaySettings } from '../../../shared/signals/replay-setting.ts';
import { enterAlarms, openBook } from '../../../shared/signals/signal-book.ts';
import { type Unit, unitKey, watchedLevels } from '../../../shared/signals/unit.ts';
import { quietRegister, report } from './fixture.ts';

const strict = { ...defaultSettings, falseSignalsAYear: 6 };
const wide = { ...defaultSettings, falseSignalsAYear: 26 };

interface Office {
  readonly reports: readonly KnownReport[];
  readonly confirmed?: readonly KnownConfirmation[];
  readonly from: number;
  readonly to: number;
}

/** The signals of the strict and of the wide setting. */
function replay({ confirmed = [], ...office }: Office): readonly (readonly ReplayedSignal[])[] {
  const days = replaySettings({ ...office, confirmed, levels: watchedLevels, settings: [strict, wide] });
  let day = days.next();
  while (!day.done) day = days.next();
  return day.value;
}

const atOnce = (one: ReturnType<typeof report>, late = 0): KnownReport => ({ ...one, knownOn: one.day + late });
const quiet = quietRegister(400).map((one) => atOnce(one));
const risingDays = [360, 361, 362, 364, 365, 367, 368];
const rise = (late: number) =>
  risingDays.map((day) => atOnce(report({ day, provider: 'b', subject: 'y', area: 's' }), late));

const named = (unit: Unit | undefined, day: number) => `${day} ${unit ? unitKey(unit) : ''}`;
const namesOf = (signals: readonly ReplayedSignal[] | undefined) =>
  signals?.map(({ unit, openedOn }) => named(unit, openedOn));

/** The same by the long way: the whole register counted anew for every day, and one book that goes by the groups' own names. */
function slowly({ reports, confirmed = [], from, to }: Office): readonly (readonly string[])[] {
  const { units } = prepareRegister({ reports, levels: watchedLevels, to }).counts;
  const numberOf = (unit: Unit | undefined) => units.findIndex((other) => unit && unitKey(other) === unitKey(unit));
  const courses = [strict, wide].map((settings) => {
    const opened: string[] = [];
    return { settings, book: openBook(), opened };
  });
  for (let day = from - 182; day <= to; day += 1) {
    const there = reports.filter((one) => one.day <= day && one.knownOn <= day);
    const judged = confirmed.filter(({ knownOn }) => knownOn <= day);
    const register = prepareRegister({ reports: there, levels: watchedLevels, to: day, confirmed: judged });
    const [run] = [...replayPrepared(register, { settings: strict, from: day })];
    if (!run) continue;
    const reportsOn = (on: number) => register.reportsOn(on - register.counts.firstDay);
    for (const { settings, book, opened } of courses) {
      const threshold = thresholdOn({ settings, scoredADay: run.memory.scoredADay });
      const alarms = alarmsOf(run.scores, threshold, settings.discoveryRate);
      const renumbered = alarms.map((alarm) => ({ ...alarm, unit: numberOf(run.counts.units[alarm.unit]) }));
      const fresh = enterAlarms(book, renumbered, { units, quietDays: settings.quietDays, day, reportsOn });
      if (day >= from) opened.push(...fresh.map(({ lead }) => named(units[lead.unit], day)));
    }
  }
  return courses.map(({ opened }) => opened);
}

const drawnReport = record({
  day: integer({ min: 0, max: 120 }),
  provider: constantFrom('a', 'b', 'c'),
  subject: constantFrom('x', 'y'),
  area: constantFrom('n', 's'),
  caller: constantFrom('one', 'two', 'three', 'four', 'five'),
  late: constantFrom(0, 0, 0, 1, 9, 40),
});
const drawnPeak = record({
  day: integer({ min: 70, max: 118 }),
  provider: constantFrom('a', 'b', 'c'),
  count: integer({ min: 0, max: 8 }),
  late: constantFrom(0, 0, 2, 20),
});

test('a replay gives what counting the whole register anew for every day gives, with late entries and confirmations', () => {
  let found = 0;
  assert(
    property(
      array(drawnReport, { minLength: 20, maxLength: 70 }),
      array(drawnPeak, { maxLength: 3 }),
      boolean(),
      (usual, peaks, isConfirmed) => {
        const inPeaks = peaks.flatMap(({ day, provider, count, late }) =>
          Array.from({ length: count }, (_, i) => atOnce(report({ day: day + (i % 3), provider, subject: 'x' }), late)),
        );
        const reports = [...usual.map(({ late, ...one }) => atOnce(report(one), late)), ...inPeaks];
        const unit = { level: 'cell', parts: ['a', 'x'] } as const;
        const confirmed = isConfirmed ? [{ unit, from: 70, to: 80, knownOn: 90 }] : [];
        const office = { reports, confirmed, from: 75, to: 125 };
        const signals = replay(office).map((some) => namesOf(some) ?? []);
        found += signals.flat().length;
        expect(signals).toEqual(slowly(office));
      },
    ),
    { numRuns: 40 },
  );
  expect(found).toBeGreaterThan(20);
});

test('where everything was entered at once, a replay opens what the detector itself opens, twice the same', () => {
  const office = { reports: [...quiet, ...rise(0)], from: 300, to: 399 };
  const days = [...replayDays({ reports: office.reports, levels: watchedLevels, settings: wide, to: 399, from: 118 })];
  const own = days.flatMap(({ day, opened, counts }) => opened.map(({ lead }) => named(counts.units[lead.unit], day)));
  const [, given] = replay(office);
  expect(namesOf(given)).toEqual(own.filter((name) => Number(name.split(' ')[0]) >= 300));
  expect(given?.length).toBe(1);
  expect(replay(office)).toEqual(replay({ ...office, reports: office.reports.toReversed() }));
});

test('reports that were entered weeks late give no signal before they were there', () => {
  const [first] = replay({ reports: [...quiet, ...rise(0)], from: 300, to: 399 })[1] ?? [];
  const [late] = replay({ reports: [...quiet, ...rise(5)], from: 300, to: 399 })[1] ?? [];
  expect(first?.openedOn).toBe(365);
  expect(late?.openedOn).toBeGreaterThanOrEqual(365 + 5);
  expect(replay({ reports: [...quiet, ...rise(30)], from: 300, to: 399 })[1]).toEqual([]);
});

test('a signal that was open before the period begins is none of the period', () => {
  const office = { reports: [...quiet, ...rise(0)], to: 399 };
  expect(replay({ ...office, from: 368 })[1]).toEqual([]);
});

test('it tells after each day how far it is, and an empty register has no signals', () => {
  const days = replaySettings({
    reports: quiet,
    confirmed: [],
    levels: watchedLevels,
    settings: [strict],
    from: 380,
    to: 399,
  });
  const told = [...days];
  expect(told.at(-1)).toEqual({ done: 20, of: 20 });
  expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b));
  expect(replay({ reports: [], from: 10, to: 20 })).toEqual([[], []]);
});

const unit = { level: 'cell', parts: ['b', 'y'] } as const;
const signal = (openedOn: number, ids: readonly string[], of: Unit = unit): ReplayedSignal => ({
  ...{ unit: of, openedOn, from: openedOn - 5, to: openedOn + 10, reportIds: ids },
  ...{ windowDays: 7, observed: ids.length, expected: 1 },
});

test('signals of two settings are the same about the same group, or about half of the same reports, at the same time', () => {
  const area = { level: 'area', parts: ['s'] } as const;
  const { signals } = compareSettings({
    present: [signal(100, ['1', '2', '3']), signal(200, ['7', '8'])],
    trial: [signal(97, ['1', '2'], area), signal(150, ['1', '2']), signal(203, ['9'])],
    confirmed: [],
  });
  expect(signals.map(({ openedOn, verdict, days }) => ({ openedOn, verdict, days }))).toEqual([
    { openedOn: 97, verdict: 'both', days: -3 },
    { openedOn: 150, verdict: 'only-trial', days: null },
    { openedOn: 203, verdict: 'both', days: 3 },
  ]);
});

test('a confirmed dossier is missed, found as many days later or earlier, by each of the two', () => {
  const dossier = { id: 'one', ...signal(100, ['1', '2', '3']) };
  const other = { id: 'two', ...signal(300, ['5']) };
  const { dossiers, signals } = compareSettings({
    present: [signal(100, ['1', '2']), signal(300, ['5'])],
    trial: [signal(104, ['1', '2', '3'])],
    confirmed: [dossier, other],
  });
  expect(dossiers).toEqual([
    { dossier, present: 0, trial: 4 },
    { dossier: other, present: 0, trial: null },
  ]);
  expect(signals.map(({ verdict }) => verdict)).toEqual(['both', 'only-present']);
});
