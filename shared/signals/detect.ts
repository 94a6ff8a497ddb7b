import type { DatedReport } from './dated-report.ts';
import type { DaysDone } from './days-done.ts';
import { type DetectorSettings, defaultSettings } from './detector-settings.ts';
import { type FoundSignal, foundSignal } from './found-signal.ts';
import type { DaySpan } from './memory.ts';
import { type DayRun, type PreparedRegister, prepareRegister, replayPrepared, thresholdOn } from './replay-days.ts';
import type { Regime, UnitScore, WindowScore } from './score-unit.ts';
import type { OpenSignal } from './signal-book.ts';
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
  /** Of a dismissed one: when, and how many reports in a window of how many days were not thought to mean anything. */
  readonly dismissal?: Dismissal | null;
}

export interface Dismissal {
  readonly on: number;
  readonly observed: number;
  readonly windowDays: number;
}

/** A dismissal raises the bar of its group for so many days at most. */
const dismissalDays = 90;

export interface DetectionInput {
  readonly reports: readonly DatedReport[];
  /** The day of the run; reports of later days are left out. */
  readonly today: number;
  readonly levels?: readonly Level[];
  readonly settings?: DetectorSettings;
  readonly past?: readonly PastSignal[];
  /** The day of the run before this one: a signal that opened after it is told, also when it went quiet since. */
  readonly lastRun?: number | undefined;
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
  /** The signals that stand today, or rose on a missed day, and that the office does not have yet; `openedOn` may be today. */
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
 * day replay gives for the same day. An empty register gives an empty run. `onDay` is told after each day that was followed.
 */
export function detect(
  { reports, today, levels = watchedLevels, settings = defaultSettings, past = [], lastRun = today }: DetectionInput,
  onDay: (days: DaysDone) => void = () => undefined,
): DetectionRun {
  const confirmed = past.filter(({ state }) => state === 'confirmed').map(({ unit, span }) => ({ unit, ...span }));
  const register = prepareRegister({ reports, levels, to: today, confirmed });
  const withdrawn: WithdrawnSignal[] = [];
  const missed: OpenSignal[] = [];
  let last: DayRun | null = null;
  for (const run of replayPrepared(register, { settings, from: today - followedDays })) {
    withdrawn.push(...withdrawnOn(run, past, { register, reports }));
    if (run.day > lastRun) missed.push(...run.opened);
    onDay({ done: run.day - today + followedDays, of: followedDays });
    last = run;
  }
  if (!last) return { today, scores: [], signals: [], updated: [], withdrawn, groups: 0, threshold: 0 };
  const { book, memory, counts } = last;
  const standingOrMissed = [...new Set([...book.open, ...missed])];
  const fresh = standingOrMissed.filter((signal) => !isKnown(signal, { past, register, settings, today }));
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
    signals: fresh.map((signal) => opened(foundSignal(signal, context), { past, today })),
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
  readonly today: number;
}

/** True when the office has a signal over the same group or over at least half of the same reports, not quiet for four weeks. */
function isKnown(signal: OpenSignal, { past, register, settings, today }: KnownIn): boolean {
  const { counts, reportsOn } = register;
  const unit = counts.units[signal.lead.unit];
  if (!unit) return false;
  const long = settings.windows.at(-1) ?? 0;
  const ids = Array.from({ length: long }, (_, i) => reportsOn(signal.openedOn - i))
    .flat()
    .filter((report) => belongsTo(report, unit))
    .map(({ id }) => id);
  return past.some((known) => {
    const isSame = unitKey(known.unit) === unitKey(unit);
    if (known.dismissal && (isSame || sharesHalf(ids, known))) return isDismissed(signal, known.dismissal, today);
    if (signal.openedOn + counts.firstDay - known.span.to > settings.quietDays) return false;
    return isSame || sharesHalf(ids, known);
  });
}

function sharesHalf(ids: readonly string[], { reportIds }: PastSignal): boolean {
  const known = new Set(reportIds);
  const shared = ids.filter((id) => known.has(id)).length;
  return shared > 0 && shared >= Math.min(ids.length, known.size) / 2;
}

/** Whether it is what was dismissed: not long ago, and not more of it than then. */
function isDismissed({ latest }: OpenSignal, { on, observed, windowDays }: Dismissal, today: number): boolean {
  if (today - on > dismissalDays) return false;
  const same = latest.score.windows?.find(({ days }) => days === windowDays);
  return (same ?? latest.window).observed <= observed;
}

/** What comes back after it was dismissed opens anew, today. */
function opened(found: FoundSignal, { past, today }: Pick<KnownIn, 'past' | 'today'>): FoundSignal {
  const cameBack = past.some(
    ({ dismissal, unit }) => dismissal && dismissal.on >= found.openedOn && unitKey(unit) === unitKey(found.unit),
  );
  return cameBack ? { ...found, openedOn: today } : found;
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
