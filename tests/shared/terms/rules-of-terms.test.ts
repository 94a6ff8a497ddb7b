import { expect, test } from 'vitest';
import { type Day, day } from '../../../shared/dates.ts';
import { adjournmentVariant } from '../../../shared/terms/adjournment-variant.ts';
import { isoOf, numberOf } from '../../../shared/terms/day-number.ts';
import { type EquatedDays, shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { holidaysOf } from '../../../shared/terms/holidays.ts';
import { lastDay } from '../../../shared/terms/last-day.ts';
import type { Term } from '../../../shared/terms/term.ts';

// ATW-01 to ATW-13 and TERM-R1 to TERM-R3, in the words of a jurist: a term that starts on a day (day 0) ends on …

/** Given a term that starts on a day; how long it is, and where it then ends. */
function given(from: string) {
  const start: Day = day(from);
  const term = (amount: number, unit: Term['unit'], more: Partial<Term> = {}, equated?: EquatedDays) => ({
    thenEndsOn: (last: string) => expect(lastDay({ from: start, amount, unit, ...more }, equated).lastDay).toBe(last),
    thenMoved: (...reasons: readonly string[]) =>
      expect(
        lastDay({ from: start, amount, unit, ...more }, equated).moved.map(
          ({ day: on, because }) => `${on} ${because}`,
        ),
      ).toEqual(reasons),
    thenWarned: (...warnings: readonly object[]) =>
      expect(lastDay({ from: start, amount, unit, ...more }, equated).warnings).toEqual(warnings),
  });
  return { term };
}

test('ATW-01: six weeks end on the same day of the week; the day of receipt is day 0', () => {
  given('2026-03-02').term(6, 'weeks').thenEndsOn('2026-04-13');
  given('2026-06-01').term(1, 'weeks').thenEndsOn('2026-06-08');
});

test('ATW-02: a last day on a Saturday, a Sunday or a holiday moves to the next day that is none', () => {
  const easter = given('2026-02-20').term(6, 'weeks');
  easter.thenEndsOn('2026-04-07');
  easter.thenMoved('2026-04-03 good-friday', '2026-04-04 saturday', '2026-04-05 sunday', '2026-04-06 easter-monday');
  given('2026-06-06').term(1, 'weeks').thenEndsOn('2026-06-15');
  given('2026-06-07').term(1, 'weeks').thenEndsOn('2026-06-15');
});

test('ATW-03: a term that is counted backwards is not moved', () => {
  given('2026-04-13').term(-1, 'weeks').thenEndsOn('2026-04-06');
  given('2026-04-13').term(-1, 'weeks').thenMoved();
});

test('ATW-04: a term of three days holds two ordinary days, a term of two need not', () => {
  given('2026-04-02').term(3, 'days').thenEndsOn('2026-04-08');
  given('2026-04-02').term(2, 'days').thenEndsOn('2026-04-07');
});

test('ATW-05: the holidays of 2026 are those of the act', () => {
  expect([...holidaysOf(2026).keys()].map(isoOf).sort()).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
  given('2026-04-28').term(1, 'weeks').thenEndsOn('2026-05-06');
});

test('ATW-06: Koningsdag is 27 April, and Saturday the 26th when the 27th is a Sunday', () => {
  given('2026-03-16').term(6, 'weeks').thenEndsOn('2026-04-28');
  expect(holidaysOf(2025).get(numberOf('2025-04-26'))).toBe('koningsdag');
  expect(holidaysOf(2025).has(numberOf('2025-04-27'))).toBe(false);
  given('2025-03-16').term(6, 'weeks').thenEndsOn('2025-04-28');
});

test('ATW-07: a day equated by royal decree moves a term; the office edits the table; an unknown year is warned about', () => {
  given('2025-11-21').term(6, 'weeks').thenEndsOn('2026-01-05');
  given('2025-11-21')
    .term(6, 'weeks', {}, { ...shippedEquatedDays, 2026: [] })
    .thenEndsOn('2026-01-02');
  given('2026-06-01')
    .term(1, 'weeks', {}, { 2026: ['2026-06-08'] })
    .thenEndsOn('2026-06-09');
  given('2029-06-04').term(6, 'weeks').thenWarned({ code: 'no-equated-days', year: 2029 });
  given('2028-06-05').term(6, 'weeks').thenWarned();
});

test('ATW-08: no term is moved that is longer than 90 days, 12 weeks or 3 months, nor any in years', () => {
  given('2026-01-04').term(90, 'days').thenEndsOn('2026-04-07');
  given('2026-01-03').term(91, 'days').thenEndsOn('2026-04-04');
  given('2026-01-10').term(12, 'weeks').thenEndsOn('2026-04-07');
  given('2026-01-03').term(13, 'weeks').thenEndsOn('2026-04-04');
  given('2026-01-04').term(3, 'months').thenEndsOn('2026-04-07');
  given('2025-12-04').term(4, 'months').thenEndsOn('2026-04-04');
  given('2025-04-04').term(1, 'years').thenEndsOn('2026-04-04');
});

test('ATW-09: a term that no act fixes is not moved', () => {
  given('2026-02-20').term(6, 'weeks', { underAct: false }).thenEndsOn('2026-04-03');
});

test('ATW-10: an adjournment is counted on the total and moved once; the other count is shown when it differs', () => {
  given('2026-02-20').term(6, 'weeks', { adjournWeeks: 4 }).thenEndsOn('2026-05-01');
  const term: Term = { from: day('2026-02-20'), amount: 6, unit: 'weeks', adjournWeeks: 4 };
  expect(adjournmentVariant(term)?.lastDay).toBe('2026-05-06');
  expect(adjournmentVariant({ ...term, from: day('2026-06-01') })).toBeNull();
});

test('ATW-11: a year ends on the same date; 29 February becomes the 28th, with a warning', () => {
  given('2025-06-13').term(1, 'years').thenEndsOn('2026-06-13');
  given('2024-02-29').term(1, 'years').thenEndsOn('2025-02-28');
  given('2024-02-29').term(1, 'years').thenWarned({ code: 'february-29', day: '2025-02-28' });
});

test('ATW-12: a month ends on the same day number, or on the last day of a shorter month, and is then moved', () => {
  given('2026-05-11').term(1, 'months').thenEndsOn('2026-06-11');
  given('2025-12-31').term(2, 'months').thenEndsOn('2026-03-02');
  given('2025-12-31').term(2, 'months').thenMoved('2026-02-28 saturday', '2026-03-01 sunday');
});

test('ATW-13: working days skip Saturdays, Sundays and holidays', () => {
  given('2026-06-15').term(5, 'working-days').thenEndsOn('2026-06-22');
  given('2026-04-02').term(1, 'working-days').thenEndsOn('2026-04-07');
});

test('TERM-R1: a term of one week or one month holds two ordinary days as well, day 0 not counted', () => {
  // Every day of the week after Christmas equated, by a decree that was never made.
  const decree = { 2026: ['2026-12-28', '2026-12-29', '2026-12-30'], 2027: [] };
  given('2026-12-24').term(1, 'weeks', {}, decree).thenEndsOn('2027-01-04');
  given('2026-12-24').term(1, 'weeks', {}, { 2026: [], 2027: [] }).thenEndsOn('2026-12-31');
});

test('TERM-R2: Good Friday and 5 May are no working days, an equated day is', () => {
  given('2026-05-04').term(1, 'working-days').thenEndsOn('2026-05-06');
  given('2026-05-13').term(1, 'working-days').thenEndsOn('2026-05-15');
});

test('TERM-R3: "at most 12 weeks" is asked of the term without its adjournment', () => {
  given('2028-09-05').term(12, 'weeks', { adjournWeeks: 4 }).thenEndsOn('2028-12-27');
});
