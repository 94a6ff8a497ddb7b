import type { DatedReport } from './dated-report.ts';
import { logLikelihoodRatio } from './log-likelihood-ratio.ts';
import type { UnitScore, WindowScore } from './score-unit.ts';
import { belongsTo, type Unit, unitKey } from './unit.ts';

/** A unit that fires today: its score and the window that shows it best. */
export interface Alarm {
  readonly unit: number;
  readonly score: UnitScore & { readonly p: number };
  readonly window: WindowScore;
  readonly ratio: number;
}

/** A signal that is open: one leading unit, and those that fire together with it. */
export interface OpenSignal {
  readonly lead: Alarm;
  readonly openedOn: number;
  /** First day of the window that opened it. */
  readonly since: number;
  /** The last time that the leading unit fired by itself, and when: what the signal is like now. */
  latest: Alarm;
  latestOn: number;
  lastAlarm: number;
  /** The other units, with the last day on which each fired. */
  readonly nested: Map<number, number>;
}

/** The signals that are open, and when each unit fired last. Days are numbered as in the counts. */
export interface SignalBook {
  readonly open: OpenSignal[];
  readonly lastAlarm: Map<number, number>;
}

/** What the book must know of the register to see whether two units fire over the same reports. */
export interface ReportsByDay {
  readonly units: readonly Unit[];
  readonly quietDays: number;
  reportsOn(day: number): readonly DatedReport[];
}

/** An empty book. */
export function openBook(): SignalBook {
  return { open: [], lastAlarm: new Map() };
}

/** The alarm that a score stands for: the window with the largest log-likelihood ratio; null without a p-value. */
export function alarmOf(score: UnitScore): Alarm | null {
  const { p, windows, unit } = score;
  if (p === null || !windows) return null;
  let best: Pick<Alarm, 'window' | 'ratio'> | null = null;
  for (const window of windows) {
    const ratio = window.p === null ? -1 : logLikelihoodRatio(window);
    if (ratio >= 0 && ratio > (best?.ratio ?? -1)) best = { window, ratio };
  }
  return best && { unit, score: { ...score, p }, ...best };
}

/**
 * Enters the alarms of one day and gives the signals that open. Units that fire over the same reports make one signal: the one
 * with the largest log-likelihood ratio leads, the others are listed under it. A unit that fired in the last four weeks stays
 * in its signal; a signal closes when it and what is under it were quiet for four weeks.
 */
export function enterAlarms(
  book: SignalBook,
  alarms: readonly Alarm[],
  at: ReportsByDay & { day: number },
): OpenSignal[] {
  const { day, quietDays } = at;
  const stillOpen = book.open.filter((signal) => day - signal.lastAlarm < quietDays);
  book.open.splice(0, book.open.length, ...stillOpen);
  const opened: OpenSignal[] = [];
  const ordered = [...alarms].sort((a, b) => b.ratio - a.ratio || a.score.p - b.score.p || byName(at.units, a, b));
  for (const alarm of continuing(book, ordered, at)) {
    const host = book.open.find((signal) => firesOver(signal, alarm, at));
    if (host) {
      host.nested.set(alarm.unit, day);
      host.lastAlarm = day;
    } else {
      const since = day - alarm.window.days + 1;
      const signal = {
        lead: alarm,
        openedOn: day,
        since,
        latest: alarm,
        latestOn: day,
        lastAlarm: day,
        nested: new Map(),
      };
      book.open.push(signal);
      opened.push(signal);
    }
  }
  for (const { unit } of ordered) book.lastAlarm.set(unit, day);
  return opened;
}

/** Ties are settled by name, so that a run does not depend on the order of the reports. */
function byName(units: readonly Unit[], a: Alarm, b: Alarm): number {
  const [left, right] = [a, b].map(({ unit }) => units[unit]);
  return left && right && unitKey(left) < unitKey(right) ? -1 : 1;
}

/** Refreshes the signals that go on, and leaves the alarms that are new. */
function continuing(book: SignalBook, alarms: readonly Alarm[], { day, quietDays }: ReportsByDay & { day: number }) {
  return alarms.filter((alarm) => {
    const { unit } = alarm;
    const before = book.lastAlarm.get(unit);
    if (before === undefined || day - before > quietDays) return true;
    const own = book.open.find((signal) => signal.lead.unit === unit || signal.nested.has(unit));
    if (!own) return true;
    goOn(own, alarm, day);
    return false;
  });
}

function goOn(signal: OpenSignal, alarm: Alarm, day: number): void {
  signal.lastAlarm = day;
  if (signal.lead.unit !== alarm.unit) signal.nested.set(alarm.unit, day);
  else Object.assign(signal, { latest: alarm, latestOn: day });
}

/** True when at least half of the reports of the smaller of the two are reports of both, in the days of the signal. */
function firesOver(signal: OpenSignal, alarm: Alarm, at: ReportsByDay & { day: number }): boolean {
  const lead = at.units[signal.lead.unit];
  const other = at.units[alarm.unit];
  if (!lead || !other) return false;
  const from = at.day - alarm.window.days + 1;
  let both = 0;
  let inLead = 0;
  for (let day = from; day <= at.day; day += 1) {
    if (day < signal.since || day > signal.lastAlarm) continue;
    for (const report of at.reportsOn(day)) {
      if (!belongsTo(report, lead)) continue;
      inLead += 1;
      if (belongsTo(report, other)) both += 1;
    }
  }
  return both > 0 && both >= Math.min(inLead, alarm.window.observed) / 2;
}
