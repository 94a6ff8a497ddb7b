import { benjaminiHochberg } from './benjamini-hochberg.ts';
import type { DatedReport } from './dated-report.ts';
import type { DetectorSettings } from './detector-settings.ts';
import { distinctReports } from './distinct-reports.ts';
import { type DaySpan, type Memory, nextDay, openMemory } from './memory.ts';
import type { OwnHistories } from './own-histories.ts';
import { countRegister, type RegisterCounts, type UnitTable } from './register-counts.ts';
import { scoreUnit, type UnitScore } from './score-unit.ts';
import { type Alarm, alarmOf, enterAlarms, type OpenSignal, openBook, type SignalBook } from './signal-book.ts';
import { startThreshold } from './start-threshold.ts';
import type { Level, Unit } from './unit.ts';

/** What a replay runs over. Days are in the numbering of the reports. */
export interface ReplayInput {
  readonly reports: readonly DatedReport[];
  readonly levels: readonly Level[];
  readonly settings: DetectorSettings;
  /** The last day to run. */
  readonly to: number;
  /** The first day that is scored; the days before it only fill the memory. Absent: from the first report. */
  readonly from?: number;
  /** Days of confirmed signals: they have weight 0 in the history of the unit and of what lies within or around it. */
  readonly confirmed?: readonly (DaySpan & { readonly unit: Unit })[];
}

/** One day of a replay. The arrays of scores and signals are this day's own. */
export interface DayRun {
  /** In the numbering of the reports. */
  readonly day: number;
  /** The units with enough reports to score. */
  readonly scores: readonly UnitScore[];
  readonly opened: readonly OpenSignal[];
  readonly counts: RegisterCounts;
  readonly memory: Memory;
  readonly book: SignalBook;
}

/** A register counted and put in order; made once, replayed as often as needed. */
export interface PreparedRegister {
  readonly counts: RegisterCounts;
  readonly excluded: ReadonlyMap<number, readonly DaySpan[]>;
  /** Reports of a day, numbered as in the counts. */
  readonly reportsOn: (day: number) => readonly DatedReport[];
}

/**
 * Runs the detector day by day, as an office would: a day knows nothing of later ones. Yields every scored day.
 * Pure: the same reports and settings give the same days.
 */
export function replayDays(input: ReplayInput): Generator<DayRun, void, undefined> {
  return replayPrepared(prepareRegister(input), input);
}

/** The distinct reports of a register, counted per unit and day; with a table its units keep the numbers they have there. */
export function prepareRegister(
  { levels, to, confirmed = [], ...input }: Pick<ReplayInput, 'reports' | 'levels' | 'to' | 'confirmed'>,
  table?: UnitTable,
): PreparedRegister {
  const reports = distinctReports(input.reports.filter(({ day }) => day <= to));
  const counts = countRegister({ reports, lastDay: to, levels, ...(table && { table }) });
  const byDay: DatedReport[][] = Array.from({ length: counts.days }, () => []);
  for (const report of reports) byDay[report.day - counts.firstDay]?.push(report);
  return {
    counts,
    excluded: excludedSpans(counts, confirmed),
    reportsOn: (day) => byDay[day] ?? [],
  };
}

/** As `replayDays`, over a register that was prepared before. */
export function* replayPrepared(
  { counts, excluded, reportsOn }: PreparedRegister,
  { settings, from = counts.firstDay }: Pick<ReplayInput, 'settings' | 'from'>,
): Generator<DayRun, void, undefined> {
  const memory = openMemory(counts, settings, excluded);
  const histories: OwnHistories = new Map();
  const book = openBook();
  const { quietDays } = settings;
  for (let day = 0; day < counts.days; day += 1) {
    nextDay(memory);
    if (day + counts.firstDay < from) continue;
    const scores = scoresOf(memory, histories);
    const alarms = alarmsOf(scores, thresholdOn(memory), settings.discoveryRate);
    const opened = enterAlarms(book, alarms, { reportsOn, units: counts.units, quietDays, day });
    yield { day: day + counts.firstDay, scores, opened, counts, memory, book };
  }
}

/** The threshold on the day that the memory has reached: the start value, or a stricter one that a calibration found. */
export function thresholdOn({ settings, scoredADay }: Pick<Memory, 'settings' | 'scoredADay'>): number {
  const start = startThreshold(settings.falseSignalsAYear, scoredADay);
  return settings.threshold === null ? start : Math.min(settings.threshold, start);
}

function scoresOf(memory: Memory, histories: OwnHistories): UnitScore[] {
  const { counts, inWindow, settings } = memory;
  const longest = inWindow.at(-1) ?? new Float64Array();
  const scores: UnitScore[] = [];
  if (memory.day < settings.registerStartDays) return scores;
  for (let unit = 0; unit < longest.length; unit += 1) {
    if (counts.watched[unit] === 1 && (longest[unit] ?? 0) >= settings.fewestReports) {
      scores.push(scoreUnit(memory, histories, unit));
    }
  }
  return scores;
}

/** The scores at or below the threshold that also stand when the looks of the day are taken together. */
export function alarmsOf(scores: readonly UnitScore[], threshold: number, discoveryRate: number): Alarm[] {
  const rare = scores.filter(({ p }) => p !== null && p <= threshold);
  if (rare.length === 0) return [];
  const looked = scores.filter(({ p }) => p !== null).length;
  const standing = benjaminiHochberg(
    rare.map(({ p }) => p ?? 1),
    looked,
    discoveryRate,
  );
  return rare.flatMap((score) => {
    const alarm = (score.p ?? 1) <= standing ? alarmOf(score) : null;
    return alarm ? [alarm] : [];
  });
}

function excludedSpans(counts: RegisterCounts, confirmed: readonly (DaySpan & { readonly unit: Unit })[]) {
  const spans = new Map<number, DaySpan[]>();
  for (const { unit, from, to } of confirmed) {
    counts.units.forEach((other, index) => {
      if (!lieWithin(unit, other)) return;
      const known = spans.get(index) ?? [];
      known.push({ from: from - counts.firstDay, to: to - counts.firstDay });
      spans.set(index, known);
    });
  }
  return spans;
}

/** True when one of the two units lies within the other, as a cell lies within its provider and its subject. */
function lieWithin(a: Unit, b: Unit): boolean {
  const parts = (unit: Unit) => namedParts(unit);
  const [left, right] = [parts(a), parts(b)];
  const within = (inner: ReadonlySet<string>, outer: ReadonlySet<string>) =>
    [...outer].every((part) => inner.has(part));
  return within(left, right) || within(right, left);
}

/** The parts of a unit with what they name: `provider:1`, `subject:3`. The whole register has none. */
function namedParts({ level, parts }: Unit): ReadonlySet<string> {
  const names = level === 'cell' ? ['provider', 'subject'] : level.split('_');
  return new Set(level === 'register' ? [] : parts.map((part, i) => `${names[i]}:${part}`));
}
