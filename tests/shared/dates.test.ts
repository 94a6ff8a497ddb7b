import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addDays, day, dayOf, daysBetween, instant, instantAt, isDay } from '../../shared/dates.ts';

test('every text of the form of a day is one exactly when the calendar has it', () => {
  const year = fc.integer({ min: 1900, max: 2100 });
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
      const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      expect(isDay(text)).toBe(inCalendar(text));
    }),
    { numRuns: 5000 },
  );
});

test.each(['1899-12-31', '2101-01-01', '2026-1-1', '2026-02-29', '', ' 2026-01-01', '2026-01-01T00:00:00Z'])(
  '%s is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test.each(['1900-01-01', '2100-12-31', '2024-02-29', '2000-02-29'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test('a moment falls on the day it is in Rotterdam', () => {
  expect(dayOf(instant('2026-06-30T22:30:00.000Z'))).toBe('2026-07-01');
  expect(dayOf(instant('2026-12-31T22:30:00.000Z'))).toBe('2026-12-31');
});

test('a wall-clock time that summer time skips moves on an hour', () => {
  expect(instantAt(day('2026-03-29'), '02:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(instantAt(day('2026-03-28'), '02:30')).toBe('2026-03-28T01:30:00.000Z');
});

test('adding days and counting them are each other’s way back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      const from = day('2000-06-15');
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

function inCalendar(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
