import type { DatedReport } from './dated-report.ts';
import type { DetectorSettings } from './detector-settings.ts';
import type { DaySpan } from './memory.ts';
import { unitTable } from './register-counts.ts';
import { type DayRun, type PreparedRegister, prepareRegister, replayPrepared } from './replay-days.ts';
import type { Level, Unit } from './unit.ts';

/** A report, and the day from which the office knew of it: later than its day when it was entered late. */
export interface KnownReport extends DatedReport {
  readonly knownOn: number;
}

/** A confirmed signal: its days weigh nothing in the history of its group from the day it was confirmed. */
export interface KnownConfirmation extends DaySpan {
  readonly unit: Unit;
  readonly knownOn: number;
}

export interface KnownDaysInput {
  readonly reports: readonly KnownReport[];
  readonly confirmed: readonly KnownConfirmation[];
  readonly levels: readonly Level[];
  readonly settings: DetectorSettings;
  /** The first and the last day that is scored, in the numbering of the reports. */
  readonly from: number;
  readonly to: number;
}

/** One day, scored with what was known on that day. */
export interface KnownDay {
  readonly run: DayRun;
  /** The register as it was known. Groups keep their numbers from day to day. */
  readonly register: PreparedRegister;
}

/**
 * Scores day after day with what the office knew on each of them: a report that was entered late is not there before it was
 * entered. The register is counted anew only on days that brought something about earlier days, and goes on by itself on
 * the others. An empty register gives no days.
 */
export function* replayKnownDays(input: KnownDaysInput): Generator<KnownDay, void, undefined> {
  const table = unitTable();
  for (const span of spansOf(input)) {
    const reports = input.reports.filter((report) => knownFrom(report) <= span.to);
    const confirmed = input.confirmed.filter(({ knownOn }) => knownOn <= span.to);
    const register = prepareRegister({ reports, levels: input.levels, to: span.to, confirmed }, table);
    for (const run of replayPrepared(register, { settings: input.settings, from: span.from })) yield { run, register };
  }
}

/** The days of the replay, cut before each day on which something about earlier days became known. */
function spansOf({ reports, confirmed, from, to }: KnownDaysInput): readonly DaySpan[] {
  const late = reports.filter((report) => report.knownOn > report.day).map(({ knownOn }) => knownOn);
  const cuts = [...late, ...confirmed.map(({ knownOn }) => knownOn)].filter((day) => day > from && day <= to);
  const starts = [from, ...[...new Set(cuts)].sort((a, b) => a - b)];
  return starts.map((start, at) => ({ from: start, to: (starts[at + 1] ?? to + 1) - 1 }));
}

function knownFrom({ day, knownOn }: KnownReport): number {
  return Math.max(day, knownOn);
}
