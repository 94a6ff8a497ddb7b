import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { fromCivil, isoOf, numberOf, plus, weekdayOf, yearOf } from '../../../shared/terms/day-number.ts';
import { runSeed } from '../../support/times.ts';

const anyDay = fc.integer({ min: -400_000, max: 430_000 });
const dateOf = (number: number) => Temporal.PlainDate.from('1970-01-01').add({ days: number });

test('a day and its number are those of the calendar library, year 875 to 3147', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const date = dateOf(number);
      expect(isoOf(number)).toBe(date.toString());
      expect(numberOf(date.toString())).toBe(number);
      expect(fromCivil(date.year, date.month, date.day)).toBe(number);
      expect([yearOf(number), weekdayOf(number)]).toEqual([date.year, date.dayOfWeek]);
    }),
    { seed: runSeed, numRuns: 3000 },
  );
});

test('every day of a leap year and of the years around it has the next number', () => {
  for (let number = numberOf('1999-01-01'); number < numberOf('2001-12-31'); number += 1) {
    expect(dateOf(number).add({ days: 1 }).toString()).toBe(isoOf(number + 1));
  }
});

test('a span later is what the calendar library reckons: months and years end on the last day of a shorter month', () => {
  const span = fc.record({
    years: fc.integer({ min: -30, max: 30 }),
    months: fc.integer({ min: -40, max: 40 }),
    weeks: fc.integer({ min: -60, max: 60 }),
    days: fc.integer({ min: -400, max: 400 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), span, (number, { years, months, weeks, days }) => {
      const whole = dateOf(number)
        .add({ months: years * 12 + months })
        .add({ weeks })
        .add({ days });
      expect(isoOf(plus(number, { years, months, weeks, days }))).toBe(whole.toString());
    }),
    { seed: runSeed, numRuns: 3000 },
  );
  expect(isoOf(plus(numberOf('2026-01-31'), { months: 1 }))).toBe('2026-02-28');
  expect(isoOf(plus(numberOf('2024-02-29'), { years: 1 }))).toBe('2025-02-28');
});
