import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { numberOf } from '../../../shared/terms/day-number.ts';
import { type EquatedDays, shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { freeDay } from '../../../shared/terms/free-day.ts';
import { lastDay } from '../../../shared/terms/last-day.ts';
import { type Term, type TermUnit, termUnits } from '../../../shared/terms/term.ts';
import { runSeed } from '../../support/times.ts';

const fixture = new URL('../../fixtures/procedure/terms.csv', import.meta.url);

function unitOf(text: string | undefined): TermUnit {
  const unit = termUnits.find((known) => known === text);
  if (!unit) throw new Error(`Not a unit: ${text}`);
  return unit;
}

describe('the public terms', () => {
  const [, ...rows] = readFileSync(fixture, 'utf8').trim().split('\n');
  test.each(rows)('%s', (row) => {
    const [, from = '', amount, unit, adjourn, agreed, raw, last] = row.split(',');
    const found = lastDay({
      from: day(from),
      amount: Number(amount),
      unit: unitOf(unit),
      adjournWeeks: adjourn ? Number(adjourn) : null,
      agreedUntil: agreed ? day(agreed) : null,
    });
    expect([found.rawLastDay, found.lastDay]).toEqual([raw, last]);
  });
});

test('the worked example says why: Good Friday, the weekend, Easter Monday', () => {
  const found = lastDay({ from: day('2026-02-20'), amount: 6, unit: 'weeks' });
  expect(found).toMatchObject({
    rawLastDay: '2026-04-03',
    lastDay: '2026-04-07',
    article: 'Algemene termijnenwet 1 lid 1',
  });
  expect(found.moved).toEqual([
    { day: '2026-04-03', because: 'good-friday' },
    { day: '2026-04-04', because: 'saturday' },
    { day: '2026-04-05', because: 'sunday' },
    { day: '2026-04-06', because: 'easter-monday' },
  ]);
});

test('a term of 3 days must hold two ordinary days (ATW-04), one of 2 days need not', () => {
  const three = lastDay({ from: day('2026-04-02'), amount: 3, unit: 'days' });
  expect(three.lastDay).toBe('2026-04-08');
  expect(three.moved.at(-1)).toEqual({ day: '2026-04-07', because: 'two-ordinary-days' });
  expect(three.article).toBe('Algemene termijnenwet 2');
  expect(lastDay({ from: day('2026-04-02'), amount: 2, unit: 'days' }).lastDay).toBe('2026-04-07');
});

test('a week with one ordinary day is lengthened (TERM-R1)', () => {
  // 25 to 31 December with every other day equated by an invented decree
  const equated = { 2026: ['2026-12-28', '2026-12-29', '2026-12-30'] };
  expect(lastDay({ from: day('2026-12-24'), amount: 1, unit: 'weeks' }, { ...equated, 2027: [] }).lastDay).toBe(
    '2027-01-04',
  );
});

test.each<[Term, string]>([
  [{ from: day('2026-01-04'), amount: 90, unit: 'days' }, '2026-04-07'],
  [{ from: day('2026-01-03'), amount: 91, unit: 'days' }, '2026-04-04'],
  [{ from: day('2026-01-10'), amount: 12, unit: 'weeks' }, '2026-04-07'],
  [{ from: day('2026-01-03'), amount: 13, unit: 'weeks' }, '2026-04-04'],
  [{ from: day('2026-01-04'), amount: 3, unit: 'months' }, '2026-04-07'],
  [{ from: day('2025-12-04'), amount: 4, unit: 'months' }, '2026-04-04'],
  [{ from: day('2025-04-04'), amount: 1, unit: 'years' }, '2026-04-04'],
])('long terms and years are never moved (ATW-08): %o', (term, expected) => {
  expect(lastDay(term).lastDay).toBe(expected);
});

test('a term counted backwards is never moved (ATW-03), also far outside the table', () => {
  expect(lastDay({ from: day('2026-04-06'), amount: -2, unit: 'days' })).toMatchObject({
    lastDay: '2026-04-04',
    article: 'Algemene termijnenwet 1 lid 2',
  });
  expect(lastDay({ from: day('1900-02-28'), amount: -1000, unit: 'years' }).lastDay).toBe('0900-02-28');
  expect(lastDay({ from: day('2100-12-31'), amount: 1000, unit: 'years' }).lastDay).toBe('3100-12-31');
});

test('an adjournment is moved once, on the total, also above 12 weeks (ATW-10, TERM-R3)', () => {
  expect(lastDay({ from: day('2026-02-20'), amount: 6, unit: 'weeks', adjournWeeks: 4 }).lastDay).toBe('2026-05-01');
  expect(lastDay({ from: day('2028-09-05'), amount: 12, unit: 'weeks', adjournWeeks: 4 }).lastDay).toBe('2028-12-27');
});

test('an agreed day counts when it is later, and is not moved', () => {
  const term = { from: day('2026-06-01'), amount: 6, unit: 'weeks' } as const;
  expect(lastDay({ ...term, agreedUntil: day('2026-08-29') })).toMatchObject({ lastDay: '2026-08-29', moved: [] });
  expect(lastDay({ ...term, agreedUntil: day('2026-07-13') }).lastDay).toBe('2026-07-13');
});

test('working days skip weekends and holidays, not equated days (ATW-13, TERM-R2)', () => {
  const found = lastDay({ from: day('2026-05-12'), amount: 3, unit: 'working-days' });
  expect(found.lastDay).toBe('2026-05-18');
  expect(found.skipped.map(({ because }) => because)).toEqual(['ascension-day', 'saturday', 'sunday']);
});

test('a term that no act fixes is not moved (ATW-09)', () => {
  const found = lastDay({ from: day('2026-02-20'), amount: 6, unit: 'weeks', underAct: false });
  expect(found).toMatchObject({ rawLastDay: '2026-04-03', lastDay: '2026-04-03', article: 'ATW-09' });
});

test('a year without an entry gives a warning, an empty entry none, and only where it matters', () => {
  const term = { from: day('2021-05-03'), amount: 6, unit: 'weeks' } as const;
  expect(lastDay(term).warnings).toEqual([{ code: 'no-equated-days', year: 2021 }]);
  expect(lastDay(term, { ...shippedEquatedDays, 2021: [] }).warnings).toEqual([]);
  expect(lastDay({ ...term, amount: 1, unit: 'years' }).warnings).toEqual([]);
  expect(lastDay({ from: day('2022-12-20'), amount: 6, unit: 'weeks' }).warnings).toEqual([]);
});

test('29 February becomes 28 February with a warning (ATW-11)', () => {
  const found = lastDay({ from: day('2024-02-29'), amount: 1, unit: 'years' });
  expect(found.lastDay).toBe('2025-02-28');
  expect(found.warnings).toEqual([{ code: 'february-29', day: '2025-02-28' }]);
  expect(lastDay({ from: day('2024-02-29'), amount: 4, unit: 'years' }).warnings).toEqual([]);
});

test('a term that is none is a bug of the caller', () => {
  expect(() => lastDay({ from: day('2026-02-20'), amount: 0, unit: 'weeks' })).toThrow('Not a term');
});

describe('all that is told of a last day', () => {
  const nothing = { moved: [], skipped: [], warnings: [] };

  test('of working days: the days that did not count', () => {
    const term = { from: day('2026-06-12'), amount: 1, unit: 'working-days' } as const;
    const [first, second] = ['2026-06-13', '2026-06-14'];
    expect(lastDay(term)).toEqual({
      ...nothing,
      term,
      rawLastDay: '2026-06-15',
      lastDay: '2026-06-15',
      skipped: [
        { day: first, because: 'saturday' },
        { day: second, because: 'sunday' },
      ],
      article: 'ATW-13',
    });
  });

  test('of a long term: the article by which it is not moved', () => {
    const term = { from: day('2025-04-04'), amount: 1, unit: 'years' } as const;
    const last = { rawLastDay: '2026-04-04', lastDay: '2026-04-04' };
    expect(lastDay(term)).toEqual({ ...nothing, ...last, term, article: 'Algemene termijnenwet 4 onder a' });
  });

  test('of a day that was agreed: that day and the article, and nothing of the count before it', () => {
    const term = { from: day('2021-02-20'), amount: 6, unit: 'weeks', agreedUntil: day('2021-05-01') } as const;
    const last = { rawLastDay: '2021-05-01', lastDay: '2021-05-01' };
    expect(lastDay(term)).toEqual({ ...nothing, ...last, term, article: 'Awb 9:11 lid 3' });
  });

  test('a day agreed on the last day itself has no effect', () => {
    const term = { from: day('2026-02-20'), amount: 6, unit: 'weeks' } as const;
    const agreed = { ...term, agreedUntil: day('2026-04-07') };
    expect(lastDay(agreed)).toEqual({ ...lastDay(term), term: agreed });
  });
});

describe('a year without an entry is warned about when its days decided the last day', () => {
  const warnings = (from: string, amount: number, unit: TermUnit, equated: EquatedDays) =>
    lastDay({ from: day(from), amount, unit }, equated).warnings.map((each) => 'year' in each && each.year);

  test('the raw last day, though the term ends in the next year', () => {
    expect(warnings('2022-12-30', 1, 'days', { 2023: [] })).toEqual([2022]);
  });

  test('the ordinary day before the raw last day, where two are needed', () => {
    expect(warnings('2022-12-26', 1, 'weeks', { 2023: [] })).toEqual([2022]);
    expect(warnings('2022-12-26', 1, 'weeks', {})).toEqual([2022, 2023]);
    expect(warnings('2022-12-26', 1, 'weeks', { 2022: [] })).toEqual([2023]);
  });

  test('not the days before, where one is enough', () => {
    expect(warnings('2022-12-30', 2, 'days', { 2023: [] })).toEqual([]);
  });
});

test('29 February is named only of years, only from that day, and only when it is missed', () => {
  const warnings = (from: string, amount: number, unit: TermUnit) =>
    lastDay({ from: day(from), amount, unit }).warnings.map(({ code }) => code);
  expect(warnings('2024-02-29', 12, 'months')).toEqual([]);
  expect(warnings('2024-01-28', 1, 'years')).toEqual([]);
  expect(warnings('2024-02-28', 1, 'years')).toEqual([]);
  expect(warnings('2024-02-29', 4, 'years')).toEqual([]);
  expect(warnings('2024-02-29', 1, 'years')).toEqual(['february-29']);
});

const anyDay = fc
  .integer({ min: 0, max: 73413 })
  .map((days) => day(Temporal.PlainDate.from('1900-01-01').add({ days }).toString()));
const movable = fc.oneof(
  fc.record({ from: anyDay, unit: fc.constant('days' as const), amount: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ from: anyDay, unit: fc.constant('weeks' as const), amount: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ from: anyDay, unit: fc.constant('months' as const), amount: fc.integer({ min: 1, max: 3 }) }),
);

test('a term under the act ends on the first day that is ordinary and leaves two of them, whatever the term', () => {
  fc.assert(
    fc.property(movable, (term) => {
      const { rawLastDay, lastDay: last } = lastDay(term);
      const ordinary = ordinaryDays(term.from, last);
      const needed = term.unit === 'days' && term.amount < 3 ? 1 : 2;
      expect(ordinary.at(-1)).toBe(last);
      expect(ordinary.length).toBeGreaterThanOrEqual(needed);
      const enough = ordinary.filter((each, index) => each >= rawLastDay && index + 1 >= needed);
      expect(enough[0]).toBe(last);
    }),
    { seed: runSeed },
  );
});

test('the moved days run from the raw last day up to the last day, each with its reason', () => {
  fc.assert(
    fc.property(movable, (term) => {
      const { rawLastDay, lastDay: last, moved } = lastDay(term);
      const days = moved.map((each) => each.day);
      expect([...days, last][0]).toBe(rawLastDay);
      expect(days).toEqual(days.map((_, at) => Temporal.PlainDate.from(rawLastDay).add({ days: at }).toString()));
      expect(Temporal.PlainDate.from(rawLastDay).add({ days: days.length }).toString()).toBe(last);
    }),
    { seed: runSeed },
  );
});

test('a later start never ends earlier', () => {
  fc.assert(
    fc.property(movable, (term) => {
      const next = Temporal.PlainDate.from(term.from).add({ days: 1 }).toString();
      if (next > '2100-12-31') return;
      expect(lastDay({ ...term, from: day(next) }).lastDay >= lastDay(term).lastDay).toBe(true);
    }),
    { seed: runSeed },
  );
});

function ordinaryDays(from: string, to: string): string[] {
  const start = Temporal.PlainDate.from(from);
  const length = start.until(to).days;
  return Array.from({ length }, (_, at) => start.add({ days: at + 1 }))
    .filter((date) => !freeDay(numberOf(date.toString()), shippedEquatedDays))
    .map((date) => date.toString());
}
