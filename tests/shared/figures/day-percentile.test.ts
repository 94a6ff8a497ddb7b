import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayPercentile } from '../../../shared/figures/day-percentile.ts';

const once = (days: readonly number[]) => days.map((value) => ({ days: value, reports: 1 }));

test('half of four is done within the second', () => {
  expect(dayPercentile(once([9, 1, 3, 7]), 0.5)).toBe(3);
  expect(dayPercentile(once([1, 3, 7]), 0.5)).toBe(3);
});

test('nine in ten of ten is the ninth, of eleven the tenth', () => {
  expect(dayPercentile(once([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 0.9)).toBe(9);
  expect(dayPercentile(once([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), 0.9)).toBe(10);
  expect(
    dayPercentile(
      [
        { days: 0, reports: 9 },
        { days: 50, reports: 1 },
      ],
      0.9,
    ),
  ).toBe(0);
});

test('of nothing there is none', () => {
  expect(dayPercentile([], 0.5)).toBeNull();
});

test('at least the share is done by then, and less than the share the day before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1 }),
      fc.constantFrom(0.5, 0.9),
      (days, share) => {
        const found = dayPercentile(once(days), share) ?? -1;
        expect(days).toContain(found);
        expect(days.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * days.length - 1e-9);
        expect(days.filter((value) => value < found).length).toBeLessThan(share * days.length);
      },
    ),
  );
});
