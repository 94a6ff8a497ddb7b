import { expect, test } from 'vitest';
import { invertSymmetric } from '../../../shared/stats/invert-symmetric.ts';

test('the inverse of a matrix with a known one', () => {
  // [[4, 2], [2, 3]] has determinant 8.
  const inverse = invertSymmetric(Float64Array.of(4, 2, 2, 3), 2);
  expect(Array.from(inverse ?? [], (value) => Number(value.toFixed(12)))).toEqual([0.375, -0.25, -0.25, 0.5]);
});

test('a singular matrix has none; an empty one has an empty one', () => {
  expect(invertSymmetric(Float64Array.of(1, 2, 2, 4), 2)).toBeNull();
  expect(invertSymmetric(new Float64Array(0), 0)).toEqual(new Float64Array(0));
});
