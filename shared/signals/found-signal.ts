import { negativeBinomialQuantile } from '../stats/negative-binomial-quantile.ts';
import { type AreaFigure, areaFigures } from './area-figures.ts';
import type { DatedReport } from './dated-report.ts';
import type { DetectorSettings } from './detector-settings.ts';
import type { PreparedRegister } from './replay-days.ts';
import type { Regime } from './score-unit.ts';
import type { OpenSignal } from './signal-book.ts';
import { belongsTo, type Unit } from './unit.ts';
import type { WeekFigure } from './weekly-figures.ts';

/** Everything a person needs to judge a signal. Days are in the numbering of the reports. */
export interface FoundSignal {
  readonly unit: Unit;
  readonly openedOn: number;
  /** Length of the window that shows it best, in days. */
  readonly windowDays: number;
  /** The last day of that window: the last day on which the unit fired by itself. */
  readonly until: number;
  /** Day of the first report of the signal, which may lie before the window. */
  readonly since: number;
  /** The last day on which it fired. */
  readonly lastDay: number;
  readonly observed: number;
  /** Distinct known callers, and each report without a known caller as one. */
  readonly callers: number;
  readonly expected: number;
  /** Up to and including this number is usual for such a window (97.5 % of windows). */
  readonly usualUpTo: number;
  readonly p: number;
  /** Such a number or more comes by chance about once in this many windows. */
  readonly onceInWindows: number;
  readonly regime: Regime;
  /** Days since the first report of the unit's provider (or of the unit itself) on the day it opened. */
  readonly knownDays: number;
  /** The reports of the window. */
  readonly reportIds: readonly string[];
  /** Reports since the signal began, before the window. */
  readonly earlierIds: readonly string[];
  /** Reports of the window that count as the same complaint as another one. */
  readonly repeatedIds: readonly string[];
  readonly nested: readonly Unit[];
  /** How many groups were looked at. */
  readonly groups: number;
  readonly falseSignalsAYear: number;
  /** The reports of the window by area, with the usual number of each. */
  readonly areas: readonly AreaFigure[];
  /** The 32 weeks up to today. */
  readonly weeks: readonly WeekFigure[];
}

export interface SignalContext {
  readonly register: PreparedRegister;
  /** The reports of the days that were followed, repeated ones included. */
  readonly reports: readonly DatedReport[];
  readonly settings: DetectorSettings;
  readonly groups: number;
  readonly weeksOf: ReadonlyMap<number, readonly WeekFigure[]>;
}

/** The signal in full as it stands: its reports, callers, usual numbers and weeks. */
export function foundSignal(
  signal: OpenSignal,
  { register, reports, settings, groups, weeksOf }: SignalContext,
): FoundSignal {
  const { counts } = register;
  const { lead, latest, openedOn, latestOn, since, lastAlarm, nested } = signal;
  const unit = unitAt(counts.units, lead.unit);
  const first = latestOn - latest.window.days + 1;
  const counted = reportsBetween(register, unit, [first, latestOn]);
  const earlier = reportsBetween(register, unit, [since, first - 1]);
  const ids = new Set(counted.map(({ id }) => id));
  const inWindow = (day: number) => day - counts.firstDay >= first && day - counts.firstDay <= latestOn;
  const repeated = reports.filter((report) => inWindow(report.day) && !ids.has(report.id) && belongsTo(report, unit));
  return {
    unit,
    openedOn: openedOn + counts.firstDay,
    windowDays: latest.window.days,
    until: latestOn + counts.firstDay,
    since: (earlier[0] ?? counted[0])?.day ?? since + counts.firstDay,
    lastDay: lastAlarm + counts.firstDay,
    observed: latest.window.observed,
    callers: callersOf(counted),
    expected: latest.window.expected.mean,
    usualUpTo: negativeBinomialQuantile(settings.usualShare, latest.window.expected),
    p: latest.score.p,
    onceInWindows: 1 / latest.score.p,
    regime: latest.score.regime,
    knownDays: latestOn - firstDayOf(register, lead.unit),
    reportIds: [...ids],
    earlierIds: earlier.map(({ id }) => id),
    repeatedIds: repeated.map(({ id }) => id),
    nested: [...nested.keys()].map((index) => unitAt(counts.units, index)),
    groups,
    falseSignalsAYear: settings.falseSignalsAYear,
    areas: areaFigures(unit, { from: first, to: latestOn, reportsOn: register.reportsOn }),
    weeks: weeksOf.get(lead.unit) ?? [],
  };
}

function reportsBetween(
  { reportsOn }: PreparedRegister,
  unit: Unit,
  [from, to]: readonly [number, number],
): DatedReport[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => reportsOn(from + i))
    .flat()
    .filter((report) => belongsTo(report, unit));
}

function unitAt(units: readonly Unit[], index: number): Unit {
  return units[index] ?? { level: 'register', parts: [] };
}

function callersOf(reports: readonly DatedReport[]): number {
  const known = new Set(reports.flatMap(({ caller }) => (caller === null ? [] : [caller])));
  return known.size + reports.filter(({ caller }) => caller === null).length;
}

function firstDayOf({ counts }: PreparedRegister, unit: number): number {
  const provider = counts.provider[unit] ?? -1;
  const wanted = provider >= 0 ? provider : unit;
  const event = counts.unit.indexOf(wanted);
  let day = 0;
  while (day < counts.days && (counts.start[day + 1] ?? 0) <= event) day += 1;
  return day;
}
