import type { DetectorSettings } from './detector-settings.ts';
import type { RegisterCounts } from './register-counts.ts';
import type { Level } from './unit.ts';

/**
 * An exponentially fading sum per unit beside that of the whole register. All sums carry the factor 2^(day / half-life),
 * so that a day costs its own reports only and nothing has to fade by itself; quotients of sums are what is used.
 */
export interface FadingSums {
  readonly halfLife: number;
  readonly units: Float64Array;
  /** What the register had when a provider or subject entered; 0 for other units. */
  readonly entered: Float64Array;
  /** What the register had on days that do not count for the unit. */
  readonly outside: Float64Array;
  total: number;
}

/** What the detector remembers, day by day; `day` is the last day that was taken in. */
export interface Memory {
  readonly counts: RegisterCounts;
  readonly settings: DetectorSettings;
  readonly long: FadingSums;
  readonly short: FadingSums;
  /** Reports of each unit in each window up to today, in the order of the settings. */
  readonly inWindow: readonly Float64Array[];
  /** Reports of each unit up to today. */
  readonly reportsBefore: Float64Array;
  /** First day with a report, per unit; −1 before it. */
  readonly firstSeen: Int32Array;
  /** Reports of unit u in week w after the first day, at u × weeks + w. */
  readonly weekly: Float64Array;
  readonly weeks: number;
  /** Running total of the register: reports before day d. */
  readonly before: Float64Array;
  /** Running total of what is usual: the usual number of reports of the days before day d. */
  readonly usualBefore: Float64Array;
  /** Days of confirmed signals per unit: they have weight 0 in the history. */
  readonly excluded: ReadonlyMap<number, readonly DaySpan[]>;
  /** Watched units with enough reports to score, a day on average over the last year. */
  scoredADay: number;
  /** Watched units with at least one report so far. */
  unitsSeen: number;
  /** Units of each level with at least one report so far. */
  readonly seenByLevel: Map<Level, number>;
  day: number;
}

/** A span of days, first and last included, in the numbering of the counts. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** An empty memory before the first day. */
export function openMemory(
  counts: RegisterCounts,
  settings: DetectorSettings,
  excluded: ReadonlyMap<number, readonly DaySpan[]> = new Map(),
): Memory {
  const size = counts.units.length;
  const sums = (halfLife: number): FadingSums => ({
    halfLife,
    units: new Float64Array(size),
    entered: new Float64Array(size),
    outside: new Float64Array(size),
    total: 0,
  });
  const weeks = Math.ceil(counts.days / 7);
  return {
    counts,
    settings,
    long: sums(settings.model.longHalfLife),
    short: sums(settings.model.shortHalfLife),
    inWindow: settings.windows.map(() => new Float64Array(size)),
    reportsBefore: new Float64Array(size),
    firstSeen: new Int32Array(size).fill(-1),
    weekly: new Float64Array(size * weeks),
    weeks,
    before: runningTotal(counts.totals),
    usualBefore: runningTotal(usualTotals(counts.totals, settings.model)),
    excluded,
    scoredADay: 0,
    unitsSeen: 0,
    seenByLevel: new Map(),
    day: -1,
  };
}

/**
 * What is usual on each day: the mean of the same weekday over the half year before, but for the last days, which are not yet
 * history. So a window of a few days is held against the same weekdays.
 */
function usualTotals(totals: Float64Array, { guardDays, levelDays }: DetectorSettings['model']): Float64Array {
  const first = Math.ceil(guardDays / 7);
  return totals.map((total, day) => {
    let sum = 0;
    let weeks = 0;
    for (let week = first; week < first + levelDays / 7 && day - 7 * week >= 0; week += 1) {
      sum += totals[day - 7 * week] ?? 0;
      weeks += 1;
    }
    return weeks > 0 ? sum / weeks : total;
  });
}

function runningTotal(values: Float64Array): Float64Array {
  const before = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at += 1) before[at + 1] = (before[at] ?? 0) + (values[at] ?? 0);
  return before;
}

/** Takes in the next day: the windows move on a day, and the day that has become old enough becomes history. */
export function nextDay(memory: Memory): void {
  memory.day += 1;
  const { day, settings } = memory;
  settings.windows.forEach((days, i) => {
    const window = memory.inWindow[i];
    if (!window) return;
    addTo(memory, window, { day, sign: 1 });
    addTo(memory, window, { day: day - days, sign: -1 });
  });
  notice(memory);
  memory.scoredADay += (scoredToday(memory) - memory.scoredADay) / Math.min(day + 1, 364);
  remember(memory, day - settings.model.guardDays);
}

function scoredToday({ counts, inWindow, settings }: Memory): number {
  const longest = inWindow.at(-1) ?? new Float64Array();
  let scored = 0;
  for (let unit = 0; unit < longest.length; unit += 1) {
    if (counts.watched[unit] === 1 && (longest[unit] ?? 0) >= settings.fewestReports) scored += 1;
  }
  return scored;
}

function addTo({ counts }: Memory, window: Float64Array, { day, sign }: { day: number; sign: 1 | -1 }): void {
  if (day < 0) return;
  const end = counts.start[day + 1] ?? 0;
  for (let event = counts.start[day] ?? 0; event < end; event += 1) {
    const unit = counts.unit[event] ?? 0;
    window[unit] = (window[unit] ?? 0) + sign * (counts.count[event] ?? 0);
  }
}

function notice(memory: Memory): void {
  const { counts, day, firstSeen, reportsBefore, weekly, weeks } = memory;
  const week = Math.floor(day / 7);
  const end = counts.start[day + 1] ?? 0;
  for (let event = counts.start[day] ?? 0; event < end; event += 1) {
    const unit = counts.unit[event] ?? 0;
    const at = unit * weeks + week;
    const count = counts.count[event] ?? 0;
    weekly[at] = (weekly[at] ?? 0) + count;
    reportsBefore[unit] = (reportsBefore[unit] ?? 0) + count;
    if ((firstSeen[unit] ?? -1) >= 0) continue;
    firstSeen[unit] = day;
    memory.unitsSeen += counts.watched[unit] ?? 0;
    const level = counts.units[unit]?.level ?? 'register';
    memory.seenByLevel.set(level, (memory.seenByLevel.get(level) ?? 0) + 1);
  }
}

function remember(memory: Memory, day: number): void {
  if (day < 0) return;
  for (const sums of [memory.long, memory.short]) rememberIn(memory, sums, day);
}

/** A provider may start late, and a subject may be new on the list or be split off from another. */
const mayEnter: readonly (Level | undefined)[] = ['provider', 'subject'];

function rememberIn(memory: Memory, sums: FadingSums, day: number): void {
  const { counts, firstSeen, excluded } = memory;
  const factor = 2 ** (day / sums.halfLife);
  const end = counts.start[day + 1] ?? 0;
  for (let event = counts.start[day] ?? 0; event < end; event += 1) {
    const unit = counts.unit[event] ?? 0;
    if (firstSeen[unit] === day && mayEnter.includes(counts.units[unit]?.level)) sums.entered[unit] = sums.total;
    if (excluded.size > 0 && isExcluded(memory, unit, day)) continue;
    sums.units[unit] = (sums.units[unit] ?? 0) + factor * (counts.count[event] ?? 0);
  }
  const today = factor * (counts.totals[day] ?? 0);
  sums.total += today;
  for (const [unit, spans] of excluded) {
    if (spans.some(({ from, to }) => day >= from && day <= to)) sums.outside[unit] = (sums.outside[unit] ?? 0) + today;
  }
}

function isExcluded({ excluded }: Memory, unit: number, day: number): boolean {
  return (excluded.get(unit) ?? []).some(({ from, to }) => day >= from && day <= to);
}
