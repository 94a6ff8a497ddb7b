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
  /** Means (> 0) to start from, for example those of an earlier fit; absent: counts + 0.1, as R does. */
  readonly start?: ArrayLike<number>;
  /** The relative change of the deviance at which the fit stops; absent: 1e-8, as R does. */
  readonly tolerance?: number;
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
  const problem = problemOf(data);
  const { counts } = problem;
  const { tolerance = 1e-8 } = data;
  const means = data.start ? Float64Array.from(data.start) : counts.map((count) => count + 0.1);
  const logMeans = means.map(Math.log);
  let deviance = devianceOf(problem, means);
  for (let step = 0; step < 25; step += 1) {
    const solution = weightedLeastSquares(problem, logMeans, means);
    if (!solution) return null;
    predictInto(problem, solution, logMeans);
    for (let i = 0; i < means.length; i += 1) means[i] = Math.exp(logMeans[i] ?? 0);
    const before = deviance;
    deviance = devianceOf(problem, means);
    if (!Number.isFinite(deviance)) return null;
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < tolerance) return fitOf(problem, solution, means);
  }
  return null;
}

/** The data as plain typed arrays, so that the inner loops stay fast. */
interface Problem {
  readonly counts: Float64Array;
  readonly weights: Float64Array;
  readonly levelOf: Int32Array;
  readonly levels: number;
  readonly order: number;
  /** The covariates of count i stand at i × order. */
  readonly covariates: Float64Array;
  /** Room for the working weight of each count (its mean times its own weight) and its working response. */
  readonly working: Float64Array;
  readonly response: Float64Array;
}

/** A solved step: level sums and centres, the inverse of the centred cross products, the coefficients. */
interface Solution {
  readonly levelWeight: Float64Array;
  readonly intercept: Float64Array;
  /** The weighted means of the covariates in level l stand at l × order. */
  readonly centre: Float64Array;
  readonly inverse: Float64Array;
  readonly slopes: Float64Array;
}

function problemOf({ counts, weights, levelOf, levels, covariates }: QuasiPoissonData): Problem {
  const order = covariates.length;
  const flat = new Float64Array(counts.length * order);
  covariates.forEach((covariate, c) => {
    for (let i = 0; i < counts.length; i += 1) flat[i * order + c] = covariate[i] ?? 0;
  });
  return {
    counts: Float64Array.from(counts),
    weights: weights ? Float64Array.from(weights) : new Float64Array(counts.length).fill(1),
    levelOf: Int32Array.from(levelOf),
    levels,
    order,
    covariates: flat,
    working: new Float64Array(counts.length),
    response: new Float64Array(counts.length),
  };
}

function weightedLeastSquares(problem: Problem, logMeans: Float64Array, means: Float64Array): Solution | null {
  const { counts, weights, order, working, response } = problem;
  for (let i = 0; i < counts.length; i += 1) {
    const mean = means[i] ?? 0;
    working[i] = mean * (weights[i] ?? 0);
    response[i] = (logMeans[i] ?? 0) + ((counts[i] ?? 0) - mean) / mean;
  }
  const { levelWeight, intercept, centre } = levelMeans(problem);
  const products = new Float64Array(order * order);
  const target = new Float64Array(order);
  const centred = new Float64Array(order);
  for (let i = 0; i < counts.length; i += 1) {
    centreInto(problem, centre, i, centred);
    const residual = (response[i] ?? 0) - (intercept[problem.levelOf[i] ?? 0] ?? 0);
    addProducts({ products, target, centred }, working[i] ?? 0, residual);
  }
  const inverse = invertSymmetric(products, order);
  if (!inverse) return null;
  return { levelWeight, intercept, centre, inverse, slopes: times(inverse, target) };
}

function levelMeans({ levelOf, levels, order, covariates, working, response }: Problem) {
  const levelWeight = new Float64Array(levels);
  const intercept = new Float64Array(levels);
  const centre = new Float64Array(levels * order);
  for (let i = 0; i < working.length; i += 1) {
    const level = levelOf[i] ?? 0;
    const weight = working[i] ?? 0;
    levelWeight[level] = (levelWeight[level] ?? 0) + weight;
    intercept[level] = (intercept[level] ?? 0) + weight * (response[i] ?? 0);
    for (let c = 0; c < order; c += 1) {
      const at = level * order + c;
      centre[at] = (centre[at] ?? 0) + weight * (covariates[i * order + c] ?? 0);
    }
  }
  for (let level = 0; level < levels; level += 1) {
    const weight = levelWeight[level] || 1;
    intercept[level] = (intercept[level] ?? 0) / weight;
    for (let c = 0; c < order; c += 1) centre[level * order + c] = (centre[level * order + c] ?? 0) / weight;
  }
  return { levelWeight, intercept, centre };
}

function centreInto(
  { levelOf, order, covariates }: Problem,
  centre: Float64Array,
  i: number,
  into: Float64Array,
): void {
  const level = levelOf[i] ?? 0;
  for (let c = 0; c < order; c += 1) {
    into[c] = (covariates[i * order + c] ?? 0) - (centre[level * order + c] ?? 0);
  }
}

interface Sums {
  readonly products: Float64Array;
  readonly target: Float64Array;
  readonly centred: Float64Array;
}

function addProducts({ products, target, centred }: Sums, weight: number, residual: number): void {
  const order = centred.length;
  for (let row = 0; row < order; row += 1) {
    const scaled = weight * (centred[row] ?? 0);
    target[row] = (target[row] ?? 0) + scaled * residual;
    for (let column = 0; column <= row; column += 1) {
      const at = row * order + column;
      products[at] = (products[at] ?? 0) + scaled * (centred[column] ?? 0);
    }
  }
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const order = vector.length;
  const result = new Float64Array(order);
  for (let row = 0; row < order; row += 1) {
    let sum = 0;
    for (let c = 0; c < order; c += 1) sum += (matrix[row * order + c] ?? 0) * (vector[c] ?? 0);
    result[row] = sum;
  }
  return result;
}

function predictInto(problem: Problem, { intercept, centre, slopes }: Solution, logMeans: Float64Array): void {
  const { levelOf, order, covariates } = problem;
  for (let i = 0; i < logMeans.length; i += 1) {
    const level = levelOf[i] ?? 0;
    let sum = intercept[level] ?? 0;
    for (let c = 0; c < order; c += 1) {
      sum += (slopes[c] ?? 0) * ((covariates[i * order + c] ?? 0) - (centre[level * order + c] ?? 0));
    }
    logMeans[i] = sum;
  }
}

function devianceOf({ counts, weights }: Problem, means: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < means.length; i += 1) {
    const count = counts[i] ?? 0;
    const mean = means[i] ?? 0;
    const part = count > 0 ? count * Math.log(count / mean) : 0;
    sum += 2 * (weights[i] ?? 0) * (part - (count - mean));
  }
  return sum;
}

function fitOf(problem: Problem, solution: Solution, means: Float64Array): QuasiPoissonFit {
  const { levelOf, levels, order, weights } = problem;
  const centred = new Float64Array(order);
  const leverage = new Float64Array(means.length);
  for (let i = 0; i < means.length; i += 1) {
    centreInto(problem, solution.centre, i, centred);
    leverage[i] = (problem.working[i] ?? 0) * varianceAt(solution, levelOf[i] ?? 0, centred);
  }
  const used = weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);
  const predict = ({ level, covariates }: Place) => {
    const away = Float64Array.from({ length: order }, (_, c) => {
      return (covariates[c] ?? 0) - (solution.centre[level * order + c] ?? 0);
    });
    const slope = away.reduce((sum, value, c) => sum + value * (solution.slopes[c] ?? 0), 0);
    return { logMean: (solution.intercept[level] ?? 0) + slope, variance: varianceAt(solution, level, away) };
  };
  return { fitted: means, leverage, freedom: used - levels - order, predict };
}

/** The variance of the log mean before the dispersion: 1 / weight of the level + xᵀ (XᵀWX)⁻¹ x for centred x. */
function varianceAt({ levelWeight, inverse }: Solution, level: number, centred: Float64Array): number {
  const order = centred.length;
  let sum = 1 / (levelWeight[level] ?? 0);
  for (let row = 0; row < order; row += 1) {
    for (let column = 0; column < order; column += 1) {
      sum += (centred[row] ?? 0) * (inverse[row * order + column] ?? 0) * (centred[column] ?? 0);
    }
  }
  return sum;
}
