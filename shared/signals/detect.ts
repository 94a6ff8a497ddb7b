import type { DatedReport } from './dated-report.ts';
import { type DetectorSettings, defaultSettings } from './detector-settings.ts';
import { type FoundSignal, foundSignal } from './found-signal.ts';
import type { DaySpan } from './memory.ts';
import { type DayRun, type PreparedRegister, prepareRegister, replayPrepared, thresholdOn } from './replay-days.ts';
import type { Regime, UnitScore, WindowScore } from './score-unit.ts';
import { belongsTo, type Level, type Unit, unitKey, watchedLevels } from './unit.ts';
import { weeklyFigures } from './weekly-figures.ts';

/** A signal that the office already has, whatever became of it. */
export interface PastSignal {
  readonly id: string;
  readonly unit: Unit;
  readonly state: 'open' | 'confirmed' | 'dismissed';
  readonly openedOn: number;
  /** The days it covers: from its first report up to the last day on which it fired. */
  readonly span: DaySpan;
  readonly reportIds: readonly string[];
}

export interface DetectionInput {
  readonly reports: readonly DatedReport[];
  /** The day of the run; reports of later days are left out. */
  readonly today: number;
  readonly levels?: readonly Level[];
  readonly settings?: DetectorSettings;
  readonly past?: readonly PastSignal[];
}

/** The score of one watched unit today. */
export interface TodaysScore {
  readonly unit: Unit;
  readonly regime: Regime;
  /** Full precision; null where nothing can be said yet, or with too few reports in every window. */
  readonly p: number | null;
  readonly windows: readonly WindowScore[] | null;
}

/** A signal that would not have opened with what is known now: reports turned out to be of another day, or are gone. */
export interface WithdrawnSignal {
  readonly id: string;
  /** How many of its reports no longer stand in its days. */
  readonly moved: number;
}

export interface DetectionRun {
  readonly today: number;
  /** Every watched unit with at least one report in the last two weeks. */
  readonly scores: readonly TodaysScore[];
  /** The signals that stand today and that the office does not have yet; those with `openedOn` today open today. */
  readonly signals: readonly FoundSignal[];
  /** The open signals of the office that still stand, as they are now. */
  readonly updated: readonly { readonly id: string; readonly found: FoundSignal }[];
  readonly withdrawn: readonly WithdrawnSignal[];
  /** How many groups were looked at, and the threshold of today. */
  readonly groups: number;
  readonly threshold: number;
}

/** Signals are followed from this many days back; the memory itself always starts at the first report. */
const followedDays = 182;

/**
 * One run of the detector: scores every group for today and gives the signals that stand. The scores are those that a day by
 * day replay gives for the same day. An empty register gives an empty run.
 */
export function detect({
  reports,
  today,
  levels = watchedLevels,
  settings = defaultSettings,
  past = [],
}: DetectionInput): DetectionRun {
  const confirmed = past.filter(({ state }) => state === 'confirmed').map(({ unit, span }) => ({ unit, ...span }));
  const register = prepareRegister({ reports, levels, to: today, confirmed });
  const withdrawn: WithdrawnSignal[] = [];
  let last: DayRun | null = null;
  for (const run of replayPrepared(register, { settings, from: today - followedDays })) {
    withdrawn.push(...withdrawnOn(run, past, { register, reports }));
    last = run;
  }
  if (!last) return { today, scores: [], signals: [], updated: [], withdrawn, groups: 0, threshold: 0 };
  const { book, memory, counts } = last;
  const fresh = book.open.filter((signal) => !isKnown(signal.lead.unit, signal.openedOn, { past, register, settings }));
  const standing = book.open.flatMap((signal) => {
    const known = openDossier(past, counts.units[signal.lead.unit]);
    return known ? [{ id: known.id, signal }] : [];
  });
  const leads = [...fresh, ...standing.map(({ signal }) => signal)].map(({ lead }) => lead.unit);
  const groups = memory.unitsSeen;
  const recent = reports.filter(({ day }) => day > today - followedDays - (settings.windows.at(-1) ?? 0));
  const context = { register, reports: recent, settings, groups, weeksOf: weeklyFigures(register, leads, settings) };
  return {
    today,
    scores: last.scores.map((score) => todaysScore(counts.units, score)),
    signals: fresh.map((signal) => foundSignal(signal, context)),
    updated: standing.map(({ id, signal }) => ({ id, found: foundSignal(signal, context) })),
    withdrawn,
    groups,
    threshold: thresholdOn(memory),
  };
}

function todaysScore(units: readonly Unit[], { unit, regime, p, windows }: UnitScore): TodaysScore {
  return { unit: units[unit] ?? { level: 'register', parts: [] }, regime, p, windows };
}

/** The signal about this group that the office has and has not settled yet. */
function openDossier(past: readonly PastSignal[], unit: Unit | undefined): PastSignal | undefined {
  return unit && past.find(({ state, unit: known }) => state === 'open' && unitKey(known) === unitKey(unit));
}

interface KnownIn {
  readonly past: readonly PastSignal[];
  readonly register: PreparedRegister;
  readonly settings: DetectorSettings;
}

/** True when the office has a signal over the same group or over at least half of the same reports, not quiet for four weeks. */
function isKnown(unitNumber: number, openedOn: number, { past, register, settings }: KnownIn): boolean {
  const { counts, reportsOn } = register;
  const unit = counts.units[unitNumber];
  if (!unit) return false;
  const long = settings.windows.at(-1) ?? 0;
  const ids = Array.from({ length: long }, (_, i) => reportsOn(openedOn - i))
    .flat()
    .filter((report) => belongsTo(report, unit))
    .map(({ id }) => id);
  return past.some((signal) => {
    if (openedOn + counts.firstDay - signal.span.to > settings.quietDays) return false;
    if (unitKey(signal.unit) === unitKey(unit)) return true;
    const known = new Set(signal.reportIds);
    const shared = ids.filter((id) => known.has(id)).length;
    return shared > 0 && shared >= Math.min(ids.length, known.size) / 2;
  });
}

interface Known {
  readonly register: PreparedRegister;
  readonly reports: readonly DatedReport[];
}

/** The open signals of this day that no longer reach the threshold because reports of theirs moved or went. */
function withdrawnOn(run: DayRun, past: readonly PastSignal[], known: Known): readonly WithdrawnSignal[] {
  const opened = past.filter(({ state, openedOn }) => state === 'open' && openedOn === run.day);
  return opened.flatMap((signal) => {
    const key = unitKey(signal.unit);
    const score = run.scores.find(({ unit }) => unitKey(run.counts.units[unit] ?? signal.unit) === key);
    if (score && score.p !== null && score.p <= thresholdOn(run.memory)) return [];
    const moved = signal.reportIds.length - stillThere(signal, known);
    return moved > 0 ? [{ id: signal.id, moved }] : [];
  });
}

function stillThere({ reportIds, unit, span }: PastSignal, { reports }: Known): number {
  const ids = new Set(reportIds);
  return reports.filter(
    (report) => ids.has(report.id) && report.day >= span.from && report.day <= span.to && belongsTo(report, unit),
  ).length;
}
