import type { DetectorSettings } from './detector-settings.ts';
import { distinctReports } from './distinct-reports.ts';
import { permuteDates } from './permute-dates.ts';
import { alarmsOf, prepareRegister, type ReplayInput, replayPrepared } from './replay-days.ts';
import { enterAlarms, openBook, type SignalBook } from './signal-book.ts';
import { startThreshold } from './start-threshold.ts';

/** What a calibration replays: the register up to a day, shuffled several times. */
export interface CalibrationInput extends Pick<ReplayInput, 'reports' | 'levels' | 'to' | 'from'> {
  readonly settings: DetectorSettings;
  readonly shuffles: number;
  /** Numbers from 0 up to 1, from a seeded generator. */
  readonly random: () => number;
}

/** The threshold found, and the signals a year that the shuffled register gave with it. */
export interface Calibration {
  readonly threshold: number;
  readonly signalsAYear: number;
}

/** Tried from wide to strict, as parts of the start value. */
const steps = Array.from({ length: 16 }, (_, i) => 2 ** (-i / 2));

/**
 * The yearly budget of false signals: replays the register with its dates shuffled within blocks of eight weeks, where every
 * signal is false, and gives the widest threshold with at most the accepted number a year. It never goes above the start value:
 * shuffling also takes away the unrest of real weeks, so a shuffled register may look quieter than the real one is.
 * Source: the recommended detector for the Meldpunt, step 3.
 */
export function calibrateThreshold(input: CalibrationInput): Calibration {
  const highest = startThreshold(input.settings.falseSignalsAYear, 1);
  const thresholds = steps.map((step) => step * highest);
  const found = thresholds.map(() => 0);
  const reports = distinctReports(input.reports.filter(({ day }) => day <= input.to));
  for (let shuffle = 0; shuffle < input.shuffles; shuffle += 1) {
    const counted = countOpenings({ ...input, reports: permuteDates(reports, input.random) }, thresholds);
    counted.forEach((count, i) => {
      found[i] = (found[i] ?? 0) + count;
    });
  }
  const first = Math.max(input.from ?? 0, (reports[0]?.day ?? input.to) + input.settings.registerStartDays);
  const years = (Math.max(1, input.to - first + 1) * input.shuffles) / 364;
  const fit = found.findIndex((count) => count / years <= input.settings.falseSignalsAYear);
  const chosen = fit === -1 ? thresholds.length - 1 : fit;
  return { threshold: thresholds[chosen] ?? highest, signalsAYear: (found[chosen] ?? 0) / years };
}

/** How many signals open with each threshold; the scores are made once. */
function countOpenings(input: CalibrationInput, thresholds: readonly number[]): number[] {
  const register = prepareRegister(input);
  const { quietDays, discoveryRate } = input.settings;
  const books = thresholds.map((): SignalBook => openBook());
  const found = thresholds.map(() => 0);
  for (const { scores, counts, memory } of replayPrepared(register, input)) {
    const at = { reportsOn: register.reportsOn, units: counts.units, quietDays, day: memory.day };
    thresholds.forEach((threshold, i) => {
      const book = books[i];
      if (!book) return;
      found[i] = (found[i] ?? 0) + enterAlarms(book, alarmsOf(scores, threshold, discoveryRate), at).length;
    });
  }
  return found;
}
