import { anscombeWeights } from '../stats/anscombe-weights.ts';
import type { CountDistribution } from '../stats/negative-binomial-upper-tail.ts';
import { pearsonDispersion } from '../stats/pearson-dispersion.ts';
import { type QuasiPoissonFit, quasiPoissonFit } from '../stats/quasi-poisson-fit.ts';

const weeksInYear = 365.25 / 7;
const halfLifeWeeks = 5 * 52;
const residualThreshold = 2.58;

/** A step moves the means by the square of what the step before did: after this one they stand to six digits. */
const tolerance = 1e-5;

/** A long weekly series; week 0 is the first. */
export interface WeeklyHistory {
  readonly counts: ArrayLike<number>;
  /** Weeks with weight 0, for example because a confirmed signal fell in them; absent: none. */
  readonly leftOut?: ReadonlySet<number>;
  /** Length of a year in weeks; absent: that of the calendar. */
  readonly yearWeeks?: number;
}

/** Predicts the count of a stretch of days from a series' own history. */
export interface OwnHistory {
  /**
   * Expected distribution of the total over weeks, given by their numbers; a fraction lies between two weeks. `part`: of that
   * total only this part is looked at (0 to 1); absent: all of it.
   */
  expect(weeks: readonly number[], part?: number): CountDistribution;
}

/**
 * A long series' own model: log-linear with trend and two harmonics, weights that halve every five years, and past outbreaks
 * weighed down above a residual of 2.58. Variance = dispersion × mean + variance of the mean. The trend carries the expectation
 * of a week no further than the largest count seen, and no lower than half a report over the whole history. Null when the
 * series cannot carry the model, also without its trend.
 * Source: Serfling (1963) for the harmonics; Noufaily et al. (2013) for the reweighting.
 */
export function ownHistory(history: WeeklyHistory): OwnHistory | null {
  if (largestOf(history.counts) === 0) return levelHistory(history);
  return fitted(history, true) ?? fitted(history, false);
}

/**
 * A series as one level, for what carries no model of its own: a mean with half a report added, since the next one has a chance
 * also where nothing was counted yet, and the dispersion that the counts show.
 */
export function levelHistory({ counts }: Pick<WeeklyHistory, 'counts'>): OwnHistory {
  const mean = flat(counts)[0] ?? 0;
  let squares = 0;
  for (let i = 0; i < counts.length; i += 1) squares += ((counts[i] ?? 0) - mean) ** 2;
  const dispersion = Math.max(1, squares / Math.max(1, counts.length - 1) / mean);
  return {
    expect: (weeks, part = 1) => {
      const expected = part * mean * weeks.length;
      return { mean: expected, size: expected / Math.max(1e-9, dispersion - 1) };
    },
  };
}

/** Half a report over the whole history: that less is to be expected, no history of this length can show. */
function leastMean(weeks: number): number {
  return 0.5 / Math.max(1, weeks);
}

function fitted({ counts, leftOut, yearWeeks = weeksInYear }: WeeklyHistory, trend: boolean): OwnHistory | null {
  const base = baseWeights(counts.length, leftOut);
  const covariates = covariatesOf(counts.length, { trend, yearWeeks });
  const data = { counts, levelOf: new Int32Array(counts.length), levels: 1, covariates, tolerance };
  // From flat means it needs fewer steps; where a step from them runs away, the counts themselves are a safe start.
  const plain =
    quasiPoissonFit({ ...data, weights: base, start: flat(counts) }) ?? quasiPoissonFit({ ...data, weights: base });
  if (!plain) return null;
  const dispersion = pearsonDispersion(counts, plain, base);
  const weights = anscombeWeights({ counts, fit: plain, dispersion, threshold: residualThreshold, base });
  const fit = quasiPoissonFit({ ...data, weights, start: plain.fitted });
  if (!fit) return null;
  const dispersionAfter = pearsonDispersion(counts, fit, weights);
  const bounds = { least: leastMean(counts.length), largest: largestOf(counts) };
  const model = { fit, dispersion: dispersionAfter, ...bounds, trend, yearWeeks };
  return { expect: (weeks, part = 1) => total(model, weeks, part) };
}

/** Nearer to the means of a quiet series than its counts are. */
function flat(counts: ArrayLike<number>): Float64Array {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) sum += counts[i] ?? 0;
  return new Float64Array(counts.length).fill((sum + 0.5) / counts.length);
}

function covariatesOf(length: number, { trend, yearWeeks }: Shape): readonly Float64Array[] {
  const years = new Float64Array(length);
  const cosine = new Float64Array(length);
  const sine = new Float64Array(length);
  const cosineTwice = new Float64Array(length);
  const sineTwice = new Float64Array(length);
  for (let week = 0; week < length; week += 1) {
    const turn = (2 * Math.PI * week) / yearWeeks;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    years[week] = week / 52;
    cosine[week] = c;
    sine[week] = s;
    // cos 2a = 2 cos² a − 1 and sin 2a = 2 sin a cos a.
    cosineTwice[week] = 2 * c * c - 1;
    sineTwice[week] = 2 * s * c;
  }
  const season = [cosine, sine, cosineTwice, sineTwice];
  return trend ? [years, ...season] : season;
}

/** Weights that halve every five years back from the last week, scaled to a mean of 1 over the weeks that count. */
function baseWeights(length: number, leftOut: ReadonlySet<number> | undefined): Float64Array {
  const weights = Float64Array.from({ length }, (_, week) =>
    leftOut?.has(week) ? 0 : 2 ** ((week - length) / halfLifeWeeks),
  );
  const used = length - (leftOut?.size ?? 0);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (weight * used) / sum);
}

interface Shape {
  readonly trend: boolean;
  readonly yearWeeks: number;
}

function covariatesAt(week: number, { trend, yearWeeks }: Shape): number[] {
  const turn = (2 * Math.PI * week) / yearWeeks;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const season = [c, s, 2 * c * c - 1, 2 * s * c];
  return trend ? [week / 52, ...season] : season;
}

interface Model extends Shape {
  readonly fit: QuasiPoissonFit;
  readonly dispersion: number;
  readonly least: number;
  readonly largest: number;
}

function total(
  { fit, dispersion, least, largest, trend, yearWeeks }: Model,
  weeks: readonly number[],
  part: number,
): CountDistribution {
  let mean = 0;
  let relative = 0;
  for (const week of weeks) {
    const { logMean, variance } = fit.predict({ level: 0, covariates: covariatesAt(week, { trend, yearWeeks }) });
    mean += part * Math.max(least, Math.min(largest, Math.exp(logMean)));
    relative += dispersion * variance;
  }
  const uncertainty = relative / Math.max(1, weeks.length);
  return { mean, size: mean / Math.max(1e-9, dispersion - 1 + mean * uncertainty) };
}

function largestOf(counts: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < counts.length; i += 1) largest = Math.max(largest, counts[i] ?? 0);
  return largest;
}
