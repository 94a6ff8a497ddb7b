import { negativeBinomialQuantile } from '../stats/negative-binomial-quantile.ts';
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
  /** Length of the window that shows it best, in days; it ends on the day it opened. */
  readonly windowDays: number;
  /** Day of the first report in the window. */
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
  readonly reportIds: readonly string[];
  /** Reports of the window that count as the same complaint as another one. */
  readonly repeatedIds: readonly string[];
  readonly nested: readonly Unit[];
  /** How many groups were looked at. */
  readonly groups: number;
  readonly falseSignalsAYear: number;
  /** The 32 weeks up to today. */
  readonly weeks: readonly WeekFigure[];
}

export interface SignalContext {
  readonly register: PreparedRegister;
  /** All reports, repeated ones included. */
  readonly reports: readonly DatedReport[];
  readonly settings: DetectorSettings;
  readonly groups: number;
  readonly weeksOf: ReadonlyMap<number, readonly WeekFigure[]>;
}

/** The signal in full: its reports, callers, usual numbers and weeks. */
export function foundSignal(signal: OpenSignal, context: SignalContext): FoundSignal {
  const { register, reports, settings, groups, weeksOf } = context;
  const { counts, reportsOn } = register;
  const { lead, openedOn, since, lastAlarm, nested } = signal;
  const unit = unitAt(counts.units, lead.unit);
  const counted = Array.from({ length: lead.window.days }, (_, i) => reportsOn(since + i))
    .flat()
    .filter((report) => belongsTo(report, unit));
  const ids = new Set(counted.map(({ id }) => id));
  const inWindow = (day: number) => day - counts.firstDay >= since && day - counts.firstDay <= openedOn;
  const repeated = reports.filter((report) => inWindow(report.day) && !ids.has(report.id) && belongsTo(report, unit));
  const firstReport = counted[0]?.day ?? since + counts.firstDay;
  return {
    unit,
    openedOn: openedOn + counts.firstDay,
    windowDays: lead.window.days,
    since: firstReport,
    lastDay: lastAlarm + counts.firstDay,
    observed: lead.window.observed,
    callers: callersOf(counted),
    expected: lead.window.expected.mean,
    usualUpTo: negativeBinomialQuantile(settings.usualShare, lead.window.expected),
    p: lead.score.p,
    onceInWindows: 1 / lead.score.p,
    regime: lead.score.regime,
    knownDays: openedOn - firstDayOf(register, lead.unit),
    reportIds: [...ids],
    repeatedIds: repeated.map(({ id }) => id),
    nested: [...nested.keys()].map((index) => unitAt(counts.units, index)),
    groups,
    falseSignalsAYear: settings.falseSignalsAYear,
    weeks: weeksOf.get(lead.unit) ?? [],
  };
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
