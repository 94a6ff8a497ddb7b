import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { adjournmentVariant } from '../../../shared/terms/adjournment-variant.ts';
import { EquatedDays, shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { lastDay } from '../../../shared/terms/last-day.ts';
import { type TermParts, termProblems } from '../../../shared/terms/term.ts';

const from = day('2026-03-02');

const out = 'amount: amount-out-of-range';

test.each<[title: string, TermParts, string[]]>([
  ['six weeks', { from, amount: 6, unit: 'weeks' }, []],
  ['no weeks', { from, amount: 0, unit: 'weeks' }, [out]],
  ['half weeks', { from, amount: 1.5, unit: 'weeks' }, [out]],
  ['no number', { from, amount: Number.NaN, unit: 'weeks' }, [out]],
  ['a thousand days', { from, amount: 1000, unit: 'days' }, []],
  ['a day more', { from, amount: 1001, unit: 'days' }, [out]],
  ['a thousand back', { from, amount: -1000, unit: 'days' }, []],
  ['a day more back', { from, amount: -1001, unit: 'days' }, [out]],
  ['working days', { from, amount: 1, unit: 'working-days' }, []],
  ['working days back', { from, amount: -1, unit: 'working-days' }, ['amount: working-days-only-forwards']],
  ['half a working day back', { from, amount: -0.5, unit: 'working-days' }, [out]],
  ['adjourned for one week', { from, amount: 6, unit: 'weeks', adjournWeeks: 1 }, []],
  ['adjourned for four', { from, amount: 6, unit: 'weeks', adjournWeeks: 4 }, []],
  ['five', { from, amount: 6, unit: 'weeks', adjournWeeks: 5 }, ['adjournWeeks: adjournment-out-of-range']],
  ['none', { from, amount: 6, unit: 'weeks', adjournWeeks: 0 }, ['adjournWeeks: adjournment-out-of-range']],
  ['half ones', { from, amount: 6, unit: 'weeks', adjournWeeks: 1.5 }, ['adjournWeeks: adjournment-out-of-range']],
  ['days adjourned', { from, amount: 6, unit: 'days', adjournWeeks: 2 }, ['adjournWeeks: only-with-weeks']],
  ['adjourned back', { from, amount: -6, unit: 'weeks', adjournWeeks: 2 }, ['adjournWeeks: only-forwards']],
  [
    'agreed before the start',
    { from, amount: 6, unit: 'weeks', agreedUntil: day('2026-03-01') },
    ['agreedUntil: before-start'],
  ],
  ['agreed on the start', { from, amount: 6, unit: 'weeks', agreedUntil: from }, []],
  [
    'months agreed',
    { from, amount: 6, unit: 'months', agreedUntil: day('2026-12-01') },
    ['agreedUntil: only-with-weeks'],
  ],
  ['agreed back', { from, amount: -6, unit: 'weeks', agreedUntil: day('2026-12-01') }, ['agreedUntil: only-forwards']],
  ['no weeks adjourned: one problem', { from, amount: 0, unit: 'weeks', adjournWeeks: 2 }, [out]],
  ['a start that is not known', { amount: 6, unit: 'weeks', agreedUntil: day('2026-03-01') }, []],
  ['a length that is not known', { from, unit: 'weeks', adjournWeeks: 2 }, []],
  ['a unit that is not known', { from, amount: 6, adjournWeeks: 2, agreedUntil: from }, []],
  ['no adjournment and no agreement', { from, amount: 6, unit: 'days', adjournWeeks: null, agreedUntil: null }, []],
])('given %s, what must change', (_, parts, expected) => {
  expect(termProblems(parts).map(({ part, code }) => `${part}: ${code}`)).toEqual(expected);
});

test('the variant counts the adjournment from the moved day, and is named only when it differs (ATW-10)', () => {
  // six weeks end on Good Friday and move to 7 April; four weeks on from there is 5 May, a holiday
  const term = { from: day('2026-02-20'), amount: 6, unit: 'weeks', adjournWeeks: 4 } as const;
  expect(adjournmentVariant(term)?.lastDay).toBe('2026-05-06');
  expect(adjournmentVariant({ ...term, from: day('2026-06-01') })).toBeNull();
  expect(adjournmentVariant({ ...term, adjournWeeks: null })).toBeNull();
});

test('the variant is not reckoned from a moved day beyond the days that facts can hold', () => {
  // A week ends on New Year's Day 2101, a Saturday, and moves to Tuesday with Monday equated: from there it would differ.
  const equated = { 2100: [], 2101: ['2101-01-03'] };
  const term = { from: day('2100-12-25'), amount: 1, unit: 'weeks', adjournWeeks: 1 } as const;
  expect(lastDay({ ...term, adjournWeeks: null }, equated).lastDay).toBe('2101-01-04');
  expect(lastDay(term, equated).lastDay).toBe('2101-01-10');
  expect(adjournmentVariant(term, equated)).toBeNull();
});

test('the shipped table is that of ATW-07', () => {
  expect(shippedEquatedDays).toEqual({
    2017: ['2017-04-28', '2017-05-26'],
    2018: ['2018-05-11', '2018-12-24', '2018-12-31'],
    2019: ['2019-05-31', '2019-12-27'],
    2023: ['2023-04-28', '2023-05-19'],
    2024: ['2024-05-10', '2024-12-27'],
    2025: ['2025-05-30'],
    2026: ['2026-01-02', '2026-05-15'],
    2027: ['2027-05-07'],
    2028: ['2028-04-28', '2028-05-26'],
  });
});

test('a table of equated days has a year of four digits for a key, and only its own days under it', () => {
  const refused = (table: object) => EquatedDays.safeParse(table).error?.issues.map(({ message }) => message);
  expect(refused(shippedEquatedDays)).toBeUndefined();
  expect(refused({})).toBeUndefined();
  expect(refused({ 2026: ['2027-01-02'] })).toEqual(['an equated day stands under its own year']);
  expect(refused({ 2026: ['2026-01-02', '2027-01-02'] })).toHaveLength(1);
  expect(refused({ 2026: ['2026-01-02'], 2027: ['2026-01-02'] })).toHaveLength(1);
  expect(refused({ 2026: ['2026-02-30'] })).toHaveLength(1);
  expect(refused({ 12026: [] })).toHaveLength(1);
  expect(refused({ '2026-': [] })).toHaveLength(1);
});
