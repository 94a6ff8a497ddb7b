import { expect, test } from 'vitest';
import { negativeBinomialQuantile } from '../../../shared/stats/negative-binomial-quantile.ts';
import { negativeBinomialUpperTail } from '../../../shared/stats/negative-binomial-upper-tail.ts';
import { poissonQuantile } from '../../../shared/stats/poisson-quantile.ts';
import { poissonUpperTail } from '../../../shared/stats/poisson-upper-tail.ts';
import { relativeDistance } from './relative.ts';

// Expected values: exact sums in mpmath 1.3.0 at 60 digits.
test.each([
  [3, 0.4, 2.5, 0.014623867888791338],
  [6, 1.3, 4, 0.00905140822704246],
  [40, 2, 0.7, 2.28570167649554e-6],
  [2, 5, 3, 0.848388671875],
  [150, 100, 50, 0.004853552212580764],
  [25, 1e-3, 0.01, 4.197019894631431e-30],
])('P(X ≥ %d), mean %d, size %d', (count, mean, size, expected) => {
  expect(relativeDistance(negativeBinomialUpperTail(count, { mean, size }), expected)).toBeLessThan(1e-12);
});

test.each([
  [3, 0.4, 0.007926331867253835],
  [10, 2.5, 0.00027735209462083604],
  [60, 20, 4.233284694712903e-13],
  [5, 9, 0.9450363585048951],
])('P(X ≥ %d), Poisson with mean %d', (count, mean, expected) => {
  expect(relativeDistance(poissonUpperTail(count, mean), expected)).toBeLessThan(1e-12);
});

test('a negative binomial with success 1/2 agrees with exact whole numbers', () => {
  // With size r and mean r, P(X = k) = C(k + r − 1, k) / 2^(k + r).
  const size = 3n;
  const below = 12n;
  let choose = 1n;
  let sum = 0n;
  for (let k = 0n; k < below; k += 1n) {
    sum += choose << (below - k);
    choose = (choose * (k + size)) / (k + 1n);
  }
  const exact = 1 - Number(sum) / Number(1n << (below + size));
  expect(relativeDistance(negativeBinomialUpperTail(12, { mean: 3, size: 3 }), exact)).toBeLessThan(1e-10);
});

test('nothing is as likely as at least nothing, and a mean of 0 gives no reports', () => {
  expect(negativeBinomialUpperTail(0, { mean: 2, size: 1 })).toBe(1);
  expect(negativeBinomialUpperTail(1, { mean: 0, size: 1 })).toBe(0);
});

// Expected values: scipy 1.17.1, nbinom.ppf and poisson.ppf.
test.each([
  [0.995, 1.118082, 4.529765425596563, 5],
  [0.99, 150.2, 500.6666666666666, 184],
  [0.995, 0.007, 0.007, 0],
  [0.5, 3, 1, 2],
  [0.999, 5000, 2500, 5386],
])('the %d quantile, mean %d, size %d', (probability, mean, size, expected) => {
  expect(negativeBinomialQuantile(probability, { mean, size })).toBe(expected);
});

test.each([
  [0.995, 1.1, 5],
  [0.99, 150.2, 179],
  [0.999, 4000, 4197],
  [0.5, 0.1, 0],
])('the %d quantile, Poisson with mean %d', (probability, mean, expected) => {
  expect(poissonQuantile(probability, mean)).toBe(expected);
});
