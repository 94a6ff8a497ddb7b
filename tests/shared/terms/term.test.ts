import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { adjournmentVariant } from '../../../shared/terms/adjournment-variant.ts';
import { EquatedDays, shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { type TermParts, termProblems } from '../../../shared/terms/term.ts';

const from = day('2026-03-02');

test.each<[TermParts, string[]]>([
  [{ from, amount: 6, unit: 'weeks' }, []],
  [{ from, amount: 0, unit: 'weeks' }, ['amount']],
  [{ from, amount: 1001, unit: 'days' }, ['amount']],
  [{ from, amount: -1000, unit: 'days' }, []],
  [{ from, amount: -1001, unit: 'days' }, ['amount']],
  [{ from, amount: -1, unit: 'working-days' }, ['amount']],
  [{ from, amount: 6, unit: 'weeks', adjournWeeks: 5 }, ['adjournWeeks']],
  [{ from, amount: 6, unit: 'weeks', adjournWeeks: 0 }, ['adjournWeeks']],
  [{ from, amount: 6, unit: 'days', adjournWeeks: 2 }, ['adjournWeeks']],
  [{ from, amount: -6, unit: 'weeks', adjournWeeks: 2 }, ['adjournWeeks']],
  [{ from, amount: 6, unit: 'weeks', agreedUntil: day('2026-03-01') }, ['agreedUntil']],
  [{ from, amount: 6, unit: 'weeks', agreedUntil: from }, []],
  [{ from, amount: 6, unit: 'months', agreedUntil: day('2026-12-01') }, ['agreedUntil']],
  [{ from, amount: 0, unit: 'weeks', adjournWeeks: 2 }, ['amount']],
  [{ amount: 6, unit: 'weeks', agreedUntil: day('2026-03-01') }, []],
])('given %o, the parts that must change are %o', (parts, expected) => {
  expect(termProblems(parts).map(({ part }) => part)).toEqual(expected);
});

test('the variant counts the adjournment from the moved day, and is named only when it differs (ATW-10)', () => {
  // six weeks end on Good Friday and move to 7 April; four weeks on from there is 5 May, a holiday
  const term = { from: day('2026-02-20'), amount: 6, unit: 'weeks', adjournWeeks: 4 } as const;
  expect(adjournmentVariant(term)?.lastDay).toBe('2026-05-06');
  expect(adjournmentVariant({ ...term, from: day('2026-06-01') })).toBeNull();
  expect(adjournmentVariant({ ...term, adjournWeeks: null })).toBeNull();
});

test('the shipped table of equated days reads as one, and a day under another year is refused', () => {
  expect(EquatedDays.safeParse(shippedEquatedDays).success).toBe(true);
  expect(EquatedDays.safeParse({ 2026: ['2027-01-02'] }).success).toBe(false);
  expect(EquatedDays.safeParse({ 2026: ['2026-02-30'] }).success).toBe(false);
});
