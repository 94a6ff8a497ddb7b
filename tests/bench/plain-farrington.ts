/**
 * Farrington Flexible written out from its six steps with whole matrices, as one would from the description, without any
 * short cut: the reference that the product's own version is held against for speed. It gives the same bounds.
 */
export function plainFarrington(counts: readonly number[], week: number, alpha = 0.005): number {
  // Step 1: the base weeks with their level; the prediction is of level 10.
  const weeks = Array.from({ length: 237 }, (_, i) => week - 263 + i);
  const y = weeks.map((one) => counts[one - 1] ?? 0);
  const levels = weeks.map((one) => levelOf(week - one));
  const withTrend = fitTwice({ weeks, levels, y }, week, true);
  // Step 4: without the trend when it carries the prediction above the largest count.
  const fit = withTrend.mean <= Math.max(...y) ? withTrend : fitTwice({ weeks, levels, y }, week, false);
  return quantile(1 - alpha, fit.mean, fit.phi);
}

interface Base {
  readonly weeks: readonly number[];
  readonly levels: readonly number[];
  readonly y: readonly number[];
}

type Matrix = readonly (readonly number[])[];

function levelOf(ago: number): number {
  const within = ago % 52;
  if (within <= 3 || within >= 49) return 10;
  return 9 - Math.floor((within - 4) / 5);
}

function fitTwice({ weeks, levels, y }: Base, week: number, trend: boolean): { mean: number; phi: number } {
  const row = (at: number, level: number) => [
    1,
    ...(trend ? [at] : []),
    ...Array.from({ length: 9 }, (_, i) => (level === i + 1 ? 1 : 0)),
  ];
  const x = weeks.map((at, i) => row(at, levels[i] ?? 10));
  // Step 2.
  const ones = y.map(() => 1);
  const first = glm(x, y, ones);
  const phi = dispersion(y, first.mu, ones, x);
  // Step 3: Anscombe residuals, weights, and the fit with them.
  const w = reweighted(y, first, phi);
  const second = glm(x, y, w);
  // Step 5.
  const predicted = dot(row(week, 10), second.beta);
  return { mean: Math.exp(predicted), phi: dispersion(y, second.mu, w, x) };
}

interface Glm {
  readonly beta: readonly number[];
  readonly mu: readonly number[];
  readonly leverage: readonly number[];
}

function glm(x: Matrix, y: readonly number[], w: readonly number[]): Glm {
  let mu = y.map((count) => count + 0.1);
  let eta = mu.map(Math.log);
  let deviance = devianceOf(y, mu, w);
  for (;;) {
    const working = mu.map((mean, i) => mean * (w[i] ?? 0));
    const z = eta.map((value, i) => value + ((y[i] ?? 0) - (mu[i] ?? 1)) / (mu[i] ?? 1));
    const xt = transpose(x);
    const weighted = x.map((row, i) => row.map((value) => value * (working[i] ?? 0)));
    const inverse = inverseOf(multiply(xt, weighted));
    const right = multiply(
      transpose(weighted),
      z.map((value) => [value]),
    );
    const beta = multiply(inverse, right).map(([value = 0]) => value);
    eta = x.map((row) => dot(row, beta));
    mu = eta.map(Math.exp);
    const before = deviance;
    deviance = devianceOf(y, mu, w);
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < 1e-8) {
      const hat = multiply(x, inverse);
      return { beta, mu, leverage: x.map((row, i) => (working[i] ?? 0) * dot(hat[i] ?? [], row)) };
    }
  }
}

function devianceOf(y: readonly number[], mu: readonly number[], w: readonly number[]): number {
  return y.reduce((sum, count, i) => {
    const mean = mu[i] ?? 1;
    return sum + 2 * (w[i] ?? 0) * ((count > 0 ? count * Math.log(count / mean) : 0) - (count - mean));
  }, 0);
}

function dispersion(y: readonly number[], mu: readonly number[], w: readonly number[], x: Matrix): number {
  const sum = y.reduce((all, count, i) => all + ((w[i] ?? 0) * (count - (mu[i] ?? 1)) ** 2) / (mu[i] ?? 1), 0);
  return Math.max(1, sum / (y.length - (x[0]?.length ?? 0)));
}

function reweighted(y: readonly number[], { mu, leverage }: Glm, phi: number): readonly number[] {
  const raw = y.map((count, i) => {
    const mean = mu[i] ?? 1;
    const residual = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean));
    const s = residual / Math.sqrt(phi * (1 - (leverage[i] ?? 0)));
    return s > 2.58 ? s ** -2 : 1;
  });
  const sum = raw.reduce((all, weight) => all + weight, 0);
  return raw.map((weight) => (weight * y.length) / sum);
}

/** Step 5: sums a negative binomial (variance phi × mean; Poisson for phi = 1) from 0 up. */
function quantile(level: number, mean: number, phi: number): number {
  const size = phi > 1 ? mean / (phi - 1) : Number.POSITIVE_INFINITY;
  const ratio = (count: number) => (phi > 1 ? ((count + size) / (count + 1)) * (1 - 1 / phi) : mean / (count + 1));
  let mass = phi > 1 ? phi ** -size : Math.exp(-mean);
  let sum = mass;
  let count = 0;
  while (sum < level) {
    mass *= ratio(count);
    sum += mass;
    count += 1;
  }
  return count;
}

function transpose(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

function multiply(left: Matrix, right: Matrix): Matrix {
  const columns = transpose(right);
  return left.map((row) => columns.map((column) => dot(row, column)));
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0);
}

/** By Gauss and Jordan with pivots. */
function inverseOf(matrix: Matrix): Matrix {
  const order = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < order; column += 1) {
    let pivot = column;
    for (let i = column + 1; i < order; i += 1) {
      if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = i;
    }
    const best = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    const scaled = best.map((value) => value / (best[column] ?? 1));
    rows[column] = scaled;
    for (let i = 0; i < order; i += 1) {
      const factor = rows[i]?.[column] ?? 0;
      if (i !== column) rows[i] = (rows[i] ?? []).map((value, j) => value - factor * (scaled[j] ?? 0));
    }
  }
  return rows.map((row) => row.slice(order));
}
