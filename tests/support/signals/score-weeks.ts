import type { WeeklySeries } from './weekly-series.ts';
import { firstEvaluatedWeek, lastWeek } from './weekly-series.ts';

/** What a method said of one series, by week from 576 on: small = alarming. The second is with the current outbreak. */
export interface ScoredSeries {
  readonly series: WeeklySeries;
  readonly without: readonly number[];
  readonly withOutbreak: readonly number[];
}

/** Figures of one method, as shares from 0 to 1. */
export interface WeeklyFigures {
  /** Alarms per week without current outbreak, over all series and in the worst scenario. */
  readonly falsePositives: number;
  readonly worstScenario: number;
  /** Whether each outbreak was found in its weeks, and whether in its first. */
  readonly found: readonly boolean[];
  readonly foundFirst: readonly boolean[];
}

/** The figures with an alarm in every week whose score lies below the threshold. */
export function weeklyFigures(scored: readonly ScoredSeries[], threshold: number): WeeklyFigures {
  const perScenario = new Map<number, number[]>();
  for (const { series, without } of scored) {
    const shares = perScenario.get(series.scenario) ?? [];
    shares.push(without.filter((score) => score < threshold).length / without.length);
    perScenario.set(series.scenario, shares);
  }
  const alarm = ({ withOutbreak }: ScoredSeries, week: number) =>
    week <= lastWeek && (withOutbreak[week - firstEvaluatedWeek] ?? 1) < threshold;
  return {
    falsePositives: mean([...perScenario.values()].flat()),
    worstScenario: Math.max(...[...perScenario.values()].map(mean)),
    found: scored.map((one) => {
      const weeks = Array.from({ length: one.series.end - one.series.start + 1 }, (_, i) => one.series.start + i);
      return weeks.some((week) => alarm(one, week));
    }),
    foundFirst: scored.map((one) => alarm(one, one.series.start)),
  };
}

/** The threshold at which this share of the weeks without outbreak gives an alarm. */
export function thresholdAt(scored: readonly ScoredSeries[], falsePositives: number): number {
  const scores = Float64Array.from(scored.flatMap(({ without }) => without)).sort();
  return scores[Math.min(scores.length - 1, Math.floor(falsePositives * scores.length))] ?? 0;
}

/** The difference of two shares over the same series in points of a hundred, and its standard error. */
export function pointsAbove(ours: readonly boolean[], theirs: readonly boolean[]): { points: number; error: number } {
  const differences = ours.map((one, i) => 100 * (Number(one) - Number(theirs[i] ?? false)));
  const points = mean(differences);
  const variance = mean(differences.map((difference) => (difference - points) ** 2));
  return { points, error: Math.sqrt(variance / differences.length) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
