import { invertSymmetric } from './invert-symmetric.ts';

/** Counts with a log-linear mean: an intercept per level plus covariates. */
export interface QuasiPoissonData {
  /** Whole counts, 0 or more. */
  readonly counts: ArrayLike<number>;
  /** The level of each count, 0 to levels − 1; each level has its own intercept. */
  readonly levelOf: ArrayLike<number>;
  readonly levels: number;
  /** Covariates, each as long as the counts. */
  readonly covariates: readonly ArrayLike<number>[];
  /** A weight of 0 or more for each count; absent: all 1. */
  readonly weights?: ArrayLike<number>;
}

/** Where to predict: a level and a value for each covariate. */
export interface Place {
  readonly level: number;
  readonly covariates: readonly number[];
}

export interface QuasiPoissonFit {
  /** The fitted mean of each count. */
  readonly fitted: Float64Array;
  /** The leverage of each count (diagonal of the weighted hat matrix). */
  readonly leverage: Float64Array;
  /** Number of counts with weight minus number of parameters. */
  readonly freedom: number;
  /** The log of the mean there, and its variance before multiplying by the dispersion. */
  predict(place: Place): { readonly logMean: number; readonly variance: number };
}

/**
 * Fits log mean = intercept of the level + covariates by iteratively reweighted least squares. The level intercepts are
 * eliminated (weighted centring within levels), so that a step costs n × covariates² only. It starts from counts + 0.1 and
 * stops as R's `glm` does: relative change of the deviance below 1e-8, at most 25 steps. Null when the data cannot carry the
 * covariates (a singular system) or the fit runs away.
 * Source: McCullagh & Nelder (1989), Generalized Linear Models, 2.5 and 6.2; Frisch–Waugh–Lovell for the elimination.
 */
export function quasiPoissonFit(data: QuasiPoissonData): QuasiPoissonFit | null {
  const n = data.counts.length;
  const logMean = Float64Array.from(data.counts, (count) => Math.log(count + 0.1));
  let means = Float64Array.from(logMean, Math.exp);
  let deviance = devianceOf(data, means);
  for (let step = 0; step < 25; step += 1) {
    const solution = weightedLeastSquares(data, logMean, means);
    if (!solution) return null;
    for (let i = 0; i < n; i += 1) logMean[i] = predictorAt(data, solution, i);
    const workingMeans = means;
    means = Float64Array.from(logMean, Math.exp);
    const before = deviance;
    deviance = devianceOf(data, means);
    if (!Number.isFinite(deviance)) return null;
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < 1e-8) {
      return { ...fitOf(data, solution, workingMeans), fitted: means };
    }
  }
  return null;
}

/** A solved step: level sums and centres, the inverse of the centred cross products, the coefficients. */
interface Solution {
  readonly levelWeight: Float64Array;
  readonly intercept: Float64Array;
  /** Weighted mean of covariate c in level l at c * levels + l. */
  readonly centre: Float64Array;
  readonly inverse: Float64Array;
  readonly slopes: Float64Array;
}

function weightedLeastSquares(data: QuasiPoissonData, logMean: Float64Array, means: Float64Array): Solution | null {
  const weights = Float64Array.from(means, (mean, i) => mean * weightAt(data, i));
  const response = Float64Array.from(means, (mean, i) => (logMean[i] ?? 0) + ((data.counts[i] ?? 0) - mean) / mean);
  const levelWeight = sumsByLevel(data, weights, null);
  const level = dividedBy(sumsByLevel(data, weights, response), levelWeight);
  const order = data.covariates.length;
  const centre = new Float64Array(order * data.levels);
  data.covariates.forEach((covariate, c) => {
    centre.set(dividedBy(sumsByLevel(data, weights, covariate), levelWeight), c * data.levels);
  });
  const products = new Float64Array(order * order);
  const target = new Float64Array(order);
  const centred = new Float64Array(order);
  for (let i = 0; i < weights.length; i += 1) {
    fillCentred(data, centre, i, centred);
    const weight = weights[i] ?? 0;
    const residual = (response[i] ?? 0) - (level[data.levelOf[i] ?? 0] ?? 0);
    for (let row = 0; row < order; row += 1) {
      const scaled = weight * (centred[row] ?? 0);
      target[row] = (target[row] ?? 0) + scaled * residual;
      for (let column = 0; column < order; column += 1) {
        const at = row * order + column;
        products[at] = (products[at] ?? 0) + scaled * (centred[column] ?? 0);
      }
    }
  }
  const inverse = invertSymmetric(products, order);
  if (!inverse) return null;
  return { levelWeight, intercept: level, centre, inverse, slopes: times(inverse, target) };
}

function sumsByLevel(data: QuasiPoissonData, weights: Float64Array, values: ArrayLike<number> | null): Float64Array {
  const sums = new Float64Array(data.levels);
  for (let i = 0; i < weights.length; i += 1) {
    const level = data.levelOf[i] ?? 0;
    sums[level] = (sums[level] ?? 0) + (weights[i] ?? 0) * (values ? (values[i] ?? 0) : 1);
  }
  return sums;
}

function dividedBy(sums: Float64Array, weights: Float64Array): Float64Array {
  return sums.map((sum, i) => sum / (weights[i] || 1));
}

function fillCentred(data: QuasiPoissonData, centre: Float64Array, i: number, into: Float64Array): void {
  const level = data.levelOf[i] ?? 0;
  for (let c = 0; c < into.length; c += 1) {
    into[c] = (data.covariates[c]?.[i] ?? 0) - (centre[c * data.levels + level] ?? 0);
  }
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const order = vector.length;
  return vector.map((_, row) => {
    let sum = 0;
    for (let c = 0; c < order; c += 1) sum += (matrix[row * order + c] ?? 0) * (vector[c] ?? 0);
    return sum;
  });
}

function predictorAt(data: QuasiPoissonData, solution: Solution, i: number): number {
  const level = data.levelOf[i] ?? 0;
  let sum = solution.intercept[level] ?? 0;
  for (let c = 0; c < data.covariates.length; c += 1) {
    const away = (data.covariates[c]?.[i] ?? 0) - (solution.centre[c * data.levels + level] ?? 0);
    sum += (solution.slopes[c] ?? 0) * away;
  }
  return sum;
}

function weightAt(data: QuasiPoissonData, i: number): number {
  return data.weights ? (data.weights[i] ?? 0) : 1;
}

function devianceOf(data: QuasiPoissonData, means: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < means.length; i += 1) {
    const count = data.counts[i] ?? 0;
    const mean = means[i] ?? 0;
    const part = count > 0 ? count * Math.log(count / mean) : 0;
    sum += 2 * weightAt(data, i) * (part - (count - mean));
  }
  return sum;
}

function fitOf(data: QuasiPoissonData, solution: Solution, means: Float64Array): Omit<QuasiPoissonFit, 'fitted'> {
  const order = data.covariates.length;
  const centred = new Float64Array(order);
  const spread = (level: number) => {
    const weight = solution.levelWeight[level] ?? 0;
    let sum = 1 / weight;
    const turned = times(solution.inverse, centred);
    for (let c = 0; c < order; c += 1) sum += (centred[c] ?? 0) * (turned[c] ?? 0);
    return sum;
  };
  const leverage = means.map((mean, i) => {
    fillCentred(data, solution.centre, i, centred);
    return mean * weightAt(data, i) * spread(data.levelOf[i] ?? 0);
  });
  let used = 0;
  for (let i = 0; i < means.length; i += 1) used += weightAt(data, i) > 0 ? 1 : 0;
  const predict = ({ level, covariates }: Place) => {
    let logMean = solution.intercept[level] ?? 0;
    for (let c = 0; c < order; c += 1) {
      centred[c] = (covariates[c] ?? 0) - (solution.centre[c * data.levels + level] ?? 0);
      logMean += (solution.slopes[c] ?? 0) * (centred[c] ?? 0);
    }
    return { logMean, variance: spread(level) };
  };
  return { leverage, freedom: used - data.levels - order, predict };
}
