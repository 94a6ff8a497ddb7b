import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, daysBetween } from '../../../shared/dates.ts';
import { periodBefore } from '../../../shared/figures/period-before.ts';

const before = (from: string, to: string) => periodBefore({ from: day(from), to: day(to) });

test('whole months stand beside as many whole months', () => {
  expect(before('2026-01-01', '2026-12-31')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(before('2026-01-01', '2026-06-30')).toEqual({ from: '2025-07-01', to: '2025-12-31' });
  expect(before('2026-04-01', '2026-06-30')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(before('2024-03-01', '2024-03-31')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(before('2100-12-01', '2100-12-31')).toEqual({ from: '2100-11-01', to: '2100-11-30' });
});

test('any other period stands beside as many days', () => {
  expect(before('2026-03-02', '2026-03-02')).toEqual({ from: '2026-03-01', to: '2026-03-01' });
  expect(before('2026-03-02', '2026-03-31')).toEqual({ from: '2026-01-31', to: '2026-03-01' });
  expect(before('2026-01-01', '2026-06-29')).toEqual({ from: '2025-07-05', to: '2025-12-31' });
});

test('before 1900 there are no days', () => {
  expect(before('1900-01-01', '1900-01-31')).toBeNull();
  expect(before('1900-01-15', '1900-01-29')).toBeNull();
  expect(before('1900-01-15', '1900-01-28')).toEqual({ from: '1900-01-01', to: '1900-01-14' });
});

test('it ends the day before, and days that are not whole months are as many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), fc.integer({ min: 0, max: 800 }), (start, length) => {
      const from = addDays(day('1903-01-01'), start);
      const period = { from, to: addDays(from, length) };
      const found = periodBefore(period);
      expect(found && daysBetween(found.to, period.from)).toBe(1);
      const wholeMonths = from.endsWith('-01') && addDays(period.to, 1).endsWith('-01');
      if (found && !wholeMonths) expect(daysBetween(found.from, found.to)).toBe(length);
      if (found && wholeMonths) expect(found.from.slice(8)).toBe('01');
    }),
  );
});
