import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, daysBetween } from '../../../shared/dates.ts';
import { type ClientPeriod, clientDaysIn, overlapWith, ratePerThousand } from '../../../shared/figures/client-rate.ts';

const unit = { level: 'provider', code: 'ORG-01' } as const;

function number(from: string, to: string | null, clients: number): ClientPeriod {
  return { ...unit, from: day(from), to: to === null ? null : day(to), clients };
}

function between(from: string, to: string) {
  return { from: day(from), to: day(to) };
}

test('given one number over the whole period, then a rate is reports per thousand client years', () => {
  const found = clientDaysIn([number('2026-01-01', null, 4_120)], unit, between('2026-10-01', '2026-10-28'));
  expect(found).toEqual({ clients: 4_120, clientDays: 4_120 * 28, since: '2026-01-01' });
  // By hand: 12 reports in 28 days are 156.43 a year; per 4.12 thousand clients 37.97.
  expect(ratePerThousand(12, found ?? { clientDays: 0 })).toBeCloseTo(37.968, 3);
});

test('given a number that changes within the period, then each day weighs with the number that held on it', () => {
  const known = [number('2026-01-01', '2026-10-07', 1_000), number('2026-10-08', null, 2_000)];
  const found = clientDaysIn(known, unit, between('2026-10-01', '2026-10-28'));
  expect(found).toEqual({ clients: 1_750, clientDays: 7 * 1_000 + 21 * 2_000, since: null });
});

test.each([
  ['no number at all', []],
  ['a number that begins a day late', [number('2026-10-02', null, 100)]],
  ['a number that ends a day early', [number('2026-01-01', '2026-10-27', 100)]],
  ['a day between two numbers', [number('2026-01-01', '2026-10-10', 100), number('2026-10-12', null, 100)]],
  ['a number of another provider', [{ ...number('2026-01-01', null, 100), code: 'ORG-02' }]],
  ['a number of an area with the same code', [{ ...number('2026-01-01', null, 100), level: 'area' as const }]],
])('given %s, then no rate is worked out', (_, known) => {
  expect(clientDaysIn(known, unit, between('2026-10-01', '2026-10-28'))).toBeNull();
});

test.each([
  ['begins on the last day of the other', number('2026-01-01', '2026-06-30', 5), number('2026-06-30', null, 5), true],
  ['begins the day after', number('2026-01-01', '2026-06-30', 5), number('2026-07-01', null, 5), false],
  ['ends the day before', number('2026-07-01', null, 5), number('2026-01-01', '2026-06-30', 5), false],
  ['lies around it', number('2026-03-01', '2026-03-31', 5), number('2026-01-01', null, 5), true],
  ['is without end beside one without end', number('2025-01-01', null, 5), number('2026-01-01', null, 5), true],
])('given a number that %s, then it overlaps: %s', (_, known, added, overlaps) => {
  expect(overlapWith([known], added)).toEqual(overlaps ? known : null);
});

test('numbers that do not overlap give what counting day by day gives', () => {
  const from = day('2025-06-01');
  const lengths = fc.array(
    fc.record({ days: fc.integer({ min: 1, max: 40 }), clients: fc.integer({ min: 1, max: 9999 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(lengths, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 60 }), (given, start, length) => {
      let next = from;
      const known = given.map(({ days, clients }) => {
        const count = { ...unit, from: next, to: addDays(next, days - 1), clients };
        next = addDays(next, days);
        return count;
      });
      const period = { from: addDays(from, start), to: addDays(from, start + length) };
      const perDay = Array.from({ length: daysBetween(period.from, period.to) + 1 }, (_, at) => {
        const on = addDays(period.from, at);
        return known.find((count) => count.from <= on && on <= count.to)?.clients;
      });
      const slow = perDay.some((clients) => clients === undefined)
        ? null
        : perDay.reduce<number>((sum, clients) => sum + (clients ?? 0), 0);
      expect(clientDaysIn(known, unit, period)?.clientDays ?? null).toBe(slow);
    }),
  );
});
