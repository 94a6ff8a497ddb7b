import { type Level, levels } from './unit.ts';

/** How the expected number of a unit is made from the register; the defaults were chosen on own draws, see the room's README. */
export interface ShareModel {
  /** Half-lives of the two memories of a unit's share, in days. */
  readonly longHalfLife: number;
  readonly shortHalfLife: number;
  /** Weight (in reports) of what each memory is shrunk to. */
  readonly longWeight: number;
  readonly shortWeight: number;
  /** Days before today that are not yet history. */
  readonly guardDays: number;
  /** Days over which the usual level of the whole register is taken, each weekday by itself. */
  readonly levelDays: number;
  /** The level leans on today's reports elsewhere with weight n / (n + this), n the reports elsewhere in the window. */
  readonly levelWeight: number;
  /** Variance = spread × mean + mean² × (uncertainty of the share + unrest). */
  readonly spread: number;
  readonly unrest: number;
}

/** The settings of the product's own detector. */
export interface DetectorSettings {
  readonly model: ShareModel;
  /** How many false signals a year the office accepts: strict 6, normal 12, wide 26. */
  readonly falseSignalsAYear: number;
  /** A signal opens at a p-value of at most this, per unit and day; null: the start value for that number (`startThreshold`). */
  readonly threshold: number | null;
  /** Lengths of the windows up to today, in days, from short to long; 7 is one of them (the chart shows weeks). */
  readonly windows: readonly number[];
  readonly fewestReports: number;
  /** Share of windows that lies within the usual band of a chart. */
  readonly usualShare: number;
  /** Days from the first report of the register, and of a provider, without p-values. */
  readonly registerStartDays: number;
  readonly providerStartDays: number;
  /** A signal closes when its unit was quiet for this many days. */
  readonly quietDays: number;
  /** Among the alarms of one day at most this share is expected to be false (Benjamini–Hochberg). */
  readonly discoveryRate: number;
  /** From this many years and reports a week on, a unit gets a model with trend and season of its own. */
  readonly longSeries: { readonly years: number; readonly meanAWeek: number; readonly levels: readonly Level[] };
}

const model: ShareModel = {
  longHalfLife: 4 * 364,
  shortHalfLife: 182,
  longWeight: 1,
  shortWeight: 4,
  guardDays: 14,
  levelDays: 182,
  levelWeight: 40,
  spread: 1.2,
  unrest: 0.03,
};

export const defaultSettings: DetectorSettings = {
  model,
  falseSignalsAYear: 12,
  threshold: null,
  windows: [3, 7, 14],
  fewestReports: 3,
  usualShare: 0.975,
  registerStartDays: 56,
  providerStartDays: 28,
  quietDays: 28,
  discoveryRate: 0.1,
  longSeries: { years: 5, meanAWeek: 2, levels },
};
