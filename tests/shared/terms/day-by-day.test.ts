import Holidays from 'date-holidays';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../../../shared/dates.ts';
import { adjournmentVariant } from '../../../shared/terms/adjournment-variant.ts';
import { type EquatedDays, shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { type LastDay, lastDay } from '../../../shared/terms/last-day.ts';
import type { Term } from '../../../shared/terms/term.ts';
import { runSeed, times } from '../../support/times.ts';
import { almanacYears, easterOf, type WalkableTerm, walkTerm } from './day-by-day.ts';

// `npm run long -- terms` makes twenty times as many: 100,000 terms.
const runs = times(5000);

const firstDay = day('2023-01-01');
const from = fc.integer({ min: 0, max: 2191 }).map((days) => addDays(firstDay, days));
const short = fc.integer({ min: 1, max: 15 });
const edges = fc.constantFrom(1, 2, 3, 12, 13, 89, 90, 91, -1, -2, -3, 1000, -1000);
const middle = fc.integer({ min: 1, max: 100 });
const backwards = fc.integer({ min: -100, max: -1 });
const amount = fc.oneof(
  { arbitrary: short, weight: 6 },
  { arbitrary: edges, weight: 2 },
  { arbitrary: middle, weight: 2 },
  { arbitrary: backwards, weight: 1 },
);
const underAct = fc.constantFrom(true, true, true, undefined, false);
const mostlyNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2, nil: null });

const plain = fc.record({ from, amount, unit: fc.constantFrom('days', 'weeks', 'months', 'years'), underAct });
const inWeeks = fc
  .record({
    from,
    amount: fc.integer({ min: 1, max: 14 }),
    adjournWeeks: mostlyNone(fc.integer({ min: 1, max: 4 })),
    agreedAfter: mostlyNone(fc.integer({ min: 0, max: 150 })),
    underAct,
  })
  .map(({ agreedAfter, ...rest }) => ({
    ...rest,
    unit: 'weeks' as const,
    agreedUntil: agreedAfter === null ? null : addDays(rest.from, agreedAfter),
  }));
const workingDays = fc.record({
  from,
  amount: fc.oneof(short, middle, fc.constantFrom(1, 1000)),
  unit: fc.constant('working-days' as const),
});
const anyTerm: fc.Arbitrary<Term> = fc
  .oneof({ arbitrary: plain, weight: 3 }, { arbitrary: inWeeks, weight: 2 }, { arbitrary: workingDays, weight: 1 })
  .map(({ underAct: under, ...term }: WalkTermDraft) => (under === undefined ? term : { ...term, underAct: under }));
type WalkTermDraft = Omit<Term, 'underAct'> & { readonly underAct?: boolean | undefined };

/** The shipped table, an empty one, or one the office edited: years taken out, runs of days put in. */
const anyEquated: fc.Arbitrary<EquatedDays> = fc.oneof(
  fc.constant(shippedEquatedDays),
  fc.constant({}),
  fc
    .record({
      removed: fc.subarray(['2023', '2024', '2025', '2026', '2027', '2028']),
      added: fc.array(fc.record({ start: from, length: fc.integer({ min: 1, max: 9 }) }), { maxLength: 6 }),
      after: fc.boolean(),
    })
    .map(({ removed, added, after }) => edited(removed, added, after)),
);

function edited(
  removed: readonly string[],
  added: readonly { start: Day; length: number }[],
  after: boolean,
): EquatedDays {
  const table: Record<string, string[]> = { 2022: [], ...(after ? { 2029: [] } : {}) };
  for (const [year, days] of Object.entries(shippedEquatedDays)) if (!removed.includes(year)) table[year] = [...days];
  for (const { start, length } of added) {
    for (let at = 0; at < length; at += 1) {
      const equated = addDays(start, at);
      table[equated.slice(0, 4)] ??= [];
      table[equated.slice(0, 4)]?.push(equated);
    }
  }
  return table;
}

test(`given any term of 2023 to 2028, the last day is the one a walk day by day comes to (${runs} terms, seed ${runSeed})`, () => {
  fc.assert(
    fc.property(anyTerm, anyEquated, (term, equated) => {
      const found = lastDay(term, equated);
      const walked = walkTerm(term, equated);
      expect([found.rawLastDay, found.lastDay]).toEqual([walked.rawLastDay, walked.lastDay]);
      expect(withReasons(found.moved, walked.moved)).toEqual(walked.moved);
      expect(withReasons(found.skipped, walked.skipped)).toEqual(walked.skipped);
      expectWarnings(found, walked.unknownYears, equated);
    }),
    { numRuns: runs, seed: runSeed },
  );
});

/** The days as found, each with the walk's reasons when the reason found is one of those, or "two ordinary days" of none. */
function withReasons(
  found: readonly { readonly day: string; readonly because: string }[],
  walked: readonly { readonly day: string; readonly reasons: readonly string[] }[],
) {
  return found.map((each, at) => {
    const reasons = walked[at]?.reasons ?? [];
    const fits = reasons.length === 0 ? each.because === 'two-ordinary-days' : reasons.includes(each.because);
    return { day: each.day, reasons: fits ? reasons : [each.because] };
  });
}

/** Warned about: each year that was walked through without an entry, and none that has an entry or lies elsewhere. */
function expectWarnings({ warnings, term, lastDay: last }: LastDay, unknown: readonly number[], equated: EquatedDays) {
  const years = warnings.flatMap((warning) => (warning.code === 'no-equated-days' ? [warning.year] : []));
  expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
  for (const year of unknown) expect(years).toContain(year);
  for (const year of years) {
    expect(equated[year]).toBeUndefined();
    expect(year >= Number(term.from.slice(0, 4)) && year <= Number(last.slice(0, 4))).toBe(true);
  }
}

const adjourned = fc.record({
  from,
  amount: fc.integer({ min: 1, max: 14 }),
  unit: fc.constant('weeks' as const),
  adjournWeeks: fc.integer({ min: 1, max: 4 }),
});

test(`given an adjournment, the variant of ATW-10 is the walk from the moved day, named only when it differs (seed ${runSeed})`, () => {
  fc.assert(
    fc.property(adjourned, anyEquated, (term, equated) => {
      const alone: WalkableTerm = { ...term, adjournWeeks: null };
      const start = walkTerm(alone, equated).lastDay;
      const variant = walkTerm({ from: start, amount: term.adjournWeeks, unit: 'weeks' }, equated).lastDay;
      const onTotal = walkTerm(term, equated).lastDay;
      expect(adjournmentVariant(term, equated)?.lastDay ?? null).toBe(variant === onTotal ? null : variant);
    }),
    { numRuns: Math.ceil(runs / 10), seed: runSeed },
  );
});

test('the almanac of the walk is that of an independent package', () => {
  const independent = new Holidays('NL');
  for (const year of almanacYears) {
    const sunday = independent.getHolidays(year).find(({ rule }) => rule === 'easter');
    expect(easterOf(year), `Easter of ${year}`).toBe(sunday?.date.slice(0, 10));
  }
});
