import { expect, test } from 'vitest';
import { meanAndDeviation } from '../../../shared/stats/mean-and-deviation.ts';
import { median } from '../../../shared/stats/median.ts';
import { quantile } from '../../../shared/stats/quantile.ts';

// Expected values: R, quantile(c(7, 1, 3, 10), type = 7).
test.each([
  [0, 1],
  [0.25, 2.5],
  [0.5, 5],
  [0.9, 9.1],
  [1, 10],
])('the quantile at %d is %d', (share, expected) => {
  expect(quantile([7, 1, 3, 10], share)).toBeCloseTo(expected, 12);
});

test('the median of an odd number of values is one of them, and of none there is none', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([])).toBeNaN();
});

test('mean and standard deviation with n − 1', () => {
  expect(meanAndDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, deviation: Math.sqrt(32 / 7) });
});
