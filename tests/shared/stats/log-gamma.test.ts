import { expect, test } from 'vitest';
import { logGamma } from '../../../shared/stats/log-gamma.ts';
import { relativeDistance } from './relative.ts';

// Expected values: mpmath 1.3.0, loggamma at 30 digits.
test.each([
  [1e-6, 13.815509980749432],
  [0.5, 0.5723649429247001],
  [3.7, 1.4280723266653879],
  [14.999, 25.188546870546926],
  [171.3, 708.114947038998],
  [12345.678, 103959.91990554606],
])('log Γ(%d)', (x, expected) => {
  expect(relativeDistance(logGamma(x), expected)).toBeLessThan(2e-14);
});

test('log Γ of 1 and 2 is 0, and there is none at 0 and below', () => {
  expect(Math.abs(logGamma(1))).toBeLessThan(1e-14);
  expect(Math.abs(logGamma(2))).toBeLessThan(1e-14);
  expect(logGamma(0)).toBeNaN();
  expect(logGamma(-1.5)).toBeNaN();
});

test('log Γ(n + 1) is the log of n!, exactly known', () => {
  let factorial = 1n;
  for (let n = 1n; n <= 20n; n += 1n) {
    factorial *= n;
    expect(relativeDistance(Math.exp(logGamma(Number(n) + 1)), Number(factorial))).toBeLessThan(1e-13);
  }
});
