import type { DaysDone } from './days-done.ts';
import type { DetectorSettings } from './detector-settings.ts';
import { inOrder } from './distinct-reports.ts';
import { type KnownDay, type KnownDaysInput, type KnownReport, replayKnownDays } from './known-days.ts';
import type { RegisterCounts } from './register-counts.ts';
import { alarmsOf, thresholdOn } from './replay-days.ts';
import { enterAlarms, type OpenSignal, openBook, type SignalBook } from './signal-book.ts';
import { belongsTo, type Unit } from './unit.ts';

/** What is tried: settings that differ in the number of false signals and the threshold only, over the same days. */
export interface ReplaySettingInput extends Omit<KnownDaysInput, 'settings'> {
  readonly settings: readonly DetectorSettings[];
}

/** A signal that a setting would have given. Days are in the numbering of the reports. */
export interface ReplayedSignal {
  readonly unit: Unit;
  readonly openedOn: number;
  /** From its first report up to the last day on which it fired. */
  readonly from: number;
  readonly to: number;
  /** On the day it opened: the length of the window that showed it best, its reports and the expected number. */
  readonly windowDays: number;
  readonly observed: number;
  readonly expected: number;
  readonly reportIds: readonly string[];
}

/** Signals that are open when the period begins are followed from this many days before it, as a daily search does. */
const followedDays = 182;

/**
 * The signals that each setting would have opened in a period, as known on each day, oldest first, in the order of the
 * settings. Yields after every day how far it is. The same input gives the same signals.
 */
export function* replaySettings(
  input: ReplaySettingInput,
): Generator<DaysDone, readonly ReplayedSignal[][], undefined> {
  const [first] = input.settings;
  if (!first) return [];
  const courses = input.settings.map((settings) => openCourse(settings));
  const of = input.to - input.from + 1;
  const days = { ...input, settings: first, from: input.from - followedDays };
  for (const known of replayKnownDays(days)) {
    for (const course of courses) takeIn(course, known);
    yield { done: Math.max(0, known.run.day - input.from + 1), of };
  }
  return courses.map(({ signals }) =>
    signals.filter(({ openedOn }) => openedOn >= input.from).map((signal) => told(signal, input.reports)),
  );
}

/** One setting on its way through the days. */
interface Course {
  readonly settings: DetectorSettings;
  readonly signals: Followed[];
  book: SignalBook;
  firstDay: number | null;
}

/** A signal that opened, by the name of its group and by days that do not shift when older reports become known. */
interface Followed {
  readonly unit: Unit;
  readonly openedOn: number;
  readonly from: number;
  readonly windowDays: number;
  readonly observed: number;
  readonly expected: number;
  to: number;
}

function openCourse(settings: DetectorSettings): Course {
  return { settings, signals: [], book: openBook(), firstDay: null };
}

function takeIn(course: Course, { run, register }: KnownDay): void {
  const { settings } = course;
  const { counts, memory, scores } = run;
  if (course.firstDay !== null && course.firstDay !== counts.firstDay)
    course.book = shifted(course.book, course.firstDay - counts.firstDay);
  course.firstDay = counts.firstDay;
  const threshold = thresholdOn({ settings, scoredADay: memory.scoredADay });
  const alarms = alarmsOf(scores, threshold, settings.discoveryRate);
  const at = { ...register, units: counts.units, quietDays: settings.quietDays, day: memory.day };
  for (const signal of enterAlarms(course.book, alarms, at)) course.signals.push(followed(signal, counts));
  for (const signal of course.book.open) {
    const unit = counts.units[signal.lead.unit];
    const known = course.signals.findLast((other) => other.unit === unit);
    if (known) known.to = signal.lastAlarm + counts.firstDay;
  }
}

function followed({ lead, openedOn, since }: OpenSignal, { units, firstDay }: RegisterCounts): Followed {
  return {
    unit: units[lead.unit] ?? { level: 'register', parts: [] },
    openedOn: openedOn + firstDay,
    from: since + firstDay,
    to: openedOn + firstDay,
    windowDays: lead.window.days,
    observed: lead.window.observed,
    expected: lead.window.expected.mean,
  };
}

/** The same book after the register turned out to begin so many days earlier (or later: then it is negative). */
function shifted(book: SignalBook, days: number): SignalBook {
  const open = book.open.map((signal) => ({
    ...signal,
    openedOn: signal.openedOn + days,
    since: signal.since + days,
    latestOn: signal.latestOn + days,
    lastAlarm: signal.lastAlarm + days,
    nested: new Map([...signal.nested].map(([unit, day]) => [unit, day + days])),
  }));
  return { open, lastAlarm: new Map([...book.lastAlarm].map(([unit, day]) => [unit, day + days])) };
}

function told(signal: Followed, reports: readonly KnownReport[]): ReplayedSignal {
  const { unit, from, to } = signal;
  const its = reports.filter(
    (report) => report.day >= from && report.day <= to && report.knownOn <= to && belongsTo(report, unit),
  );
  return { ...signal, reportIds: inOrder(its).map(({ id }) => id) };
}
