import { expect, test } from 'vitest';
import { percentage } from '../../../shared/figures/percentage.ts';

test('a percentage is whole, and there is none on a base of fewer than thirty', () => {
  expect(percentage(10, 30)).toBe(33);
  expect(percentage(30, 30)).toBe(100);
  expect(percentage(0, 30)).toBe(0);
  expect(percentage(29, 29)).toBeNull();
  expect(percentage(0, 0)).toBeNull();
});
