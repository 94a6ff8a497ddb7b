import { expect, test } from 'vitest';
import { normalQuantile } from '../../../shared/stats/normal-quantile.ts';
import { relativeDistance } from './relative.ts';

// Expected values: R's qnorm, and scipy 1.17.1 norm.ppf for the far tail.
test.each([
  [1e-300, -37.0470962993612],
  [1e-10, -6.361340902404056],
  [0.001, -3.090232306167813],
  [0.025, -1.959963984540054],
  [0.3, -0.5244005127080409],
  [0.995, 2.575829303548901],
  [0.999, 3.090232306167813],
])('the quantile at %d', (probability, expected) => {
  expect(relativeDistance(normalQuantile(probability), expected)).toBeLessThan(1e-14);
});

test('the middle and the ends', () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
});
