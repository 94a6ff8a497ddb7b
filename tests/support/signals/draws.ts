import { type Random, randomFrom } from '../../../shared/random.ts';

/** Random draws from the distributions that the generating models need; the same for the same seed. */
export interface Draws extends Random {
  /** Standard normal. */
  normal(): number;
  /** Gamma with mean `shape` (> 0) and scale 1. */
  gamma(shape: number): number;
  /** Poisson; the mean is 0 or more. */
  poisson(mean: number): number;
  /** Beta with parameters a and b (> 0). */
  beta(a: number, b: number): number;
  /** A place in the weights, each as likely as its weight. */
  weighted(weights: readonly number[]): number;
  /** This many different whole numbers from `least` up to and including `most`, in random order. */
  different(count: number, least: number, most: number): readonly number[];
}

export function drawsFrom(seed: string): Draws {
  const random = randomFrom(seed);
  // Box and Muller (1958); 1 − u is never 0.
  const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const gamma = (shape: number): number =>
    shape < 1 ? gamma(shape + 1) * (1 - random.next()) ** (1 / shape) : largeGamma(shape, normal, random.next);
  const beta = (a: number, b: number) => {
    const [x, y] = [gamma(a), gamma(b)];
    return x / (x + y);
  };
  const weighted = (weights: readonly number[]) => {
    let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return at < 0 ? weights.length - 1 : at;
  };
  const different = (count: number, least: number, most: number) => {
    const numbers = Array.from({ length: most - least + 1 }, (_, i) => least + i);
    return Array.from({ length: count }, () => numbers.splice(random.below(numbers.length), 1)[0] ?? least);
  };
  return { ...random, normal, gamma, beta, weighted, different, poisson: (mean) => poisson(mean, random.next) };
}

/** Marsaglia and Tsang (2000), for a shape of 1 or more. */
function largeGamma(shape: number, normal: () => number, next: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** By inversion; a large mean is the sum of two halves. */
function poisson(mean: number, next: () => number): number {
  if (mean > 20) return poisson(mean / 2, next) + poisson(mean / 2, next);
  let count = 0;
  let mass = Math.exp(-mean);
  let left = next() - mass;
  while (left >= 0 && count < 1000) {
    count += 1;
    mass *= mean / count;
    left -= mass;
  }
  return count;
}
