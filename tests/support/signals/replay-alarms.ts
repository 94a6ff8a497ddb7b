import { type DetectorSettings, defaultSettings } from '../../../shared/signals/detector-settings.ts';
import { replayDays } from '../../../shared/signals/replay-days.ts';
import type { Level } from '../../../shared/signals/unit.ts';
import { type DailyFigures, type DayAlarm, dailyFigures } from './score-days.ts';
import { registerDays, type SparseRegister } from './sparse-register.ts';

/** The levels of the drawn registers. */
export const drawnLevels: readonly Level[] = ['cell', 'provider', 'subject', 'area_subject'];

/**
 * The detector recommended to start from, as far as it differs from the product's: windows of 7 and 14 days, the level of the
 * register half and half, and no model of a group's own history.
 */
export const recommendedSettings: DetectorSettings = {
  ...defaultSettings,
  model: { ...defaultSettings.model, levelWeight: 0.5 },
  windows: [7, 14],
  longSeries: { ...defaultSettings.longSeries, levels: [] },
};

/** What a replay of ten years gave: every score that might count, and what was shown as a signal. */
export interface Replayed {
  readonly register: SparseRegister;
  readonly scores: readonly DayAlarm[];
  readonly shown: readonly DayAlarm[];
}

const highestP = 0.02;

export function replayAlarms(register: SparseRegister, settings: DetectorSettings): Replayed {
  const scores: DayAlarm[] = [];
  const shown: DayAlarm[] = [];
  const { reports } = register;
  for (const run of replayDays({ reports, levels: drawnLevels, settings, to: registerDays - 1 })) {
    const { day, counts } = run;
    for (const { unit: at, p } of run.scores) {
      const unit = counts.units[at];
      if (unit && p !== null && p <= highestP) scores.push({ unit, day, p });
    }
    for (const { lead } of run.opened) {
      const unit = counts.units[lead.unit];
      if (unit) shown.push({ unit, day, p: lead.score.p });
    }
  }
  return { register, scores, shown };
}

/** The figures of several registers together. */
export interface JointFigures {
  readonly falseSignalsAYear: number;
  readonly found: readonly boolean[];
  readonly medianDelay: number;
}

export function figuresShown(replays: readonly Replayed[]): JointFigures {
  return joint(replays.map(({ register, shown }) => dailyFigures(register, shown)));
}

/** The figures with the widest threshold that gives at most this many false signals a year on average. */
export function figuresAt(replays: readonly Replayed[], falseSignalsAYear: number): JointFigures {
  const at = (threshold: number) =>
    joint(
      replays.map(({ register, scores }) =>
        dailyFigures(
          register,
          scores.filter(({ p }) => p <= threshold),
        ),
      ),
    );
  let [low, high] = [-9, Math.log10(highestP)];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (at(10 ** middle).falseSignalsAYear > falseSignalsAYear) high = middle;
    else low = middle;
  }
  return at(10 ** low);
}

function joint(figures: readonly DailyFigures[]): JointFigures {
  const delays = figures.flatMap(({ delays: some }) => some).sort((a, b) => a - b);
  const middle = delays.length / 2;
  return {
    falseSignalsAYear: figures.reduce((sum, one) => sum + one.falseSignalsAYear, 0) / figures.length,
    found: figures.flatMap(({ found }) => found),
    medianDelay: ((delays[Math.ceil(middle) - 1] ?? 0) + (delays[Math.floor(middle)] ?? 0)) / 2,
  };
}
