import { expect, test } from 'vitest';
import { lastQuarter, namedPeriods, nameOfPeriod } from '../../../../renderer/screens/evaluation/named-periods.ts';
import { periodName } from '../../../../renderer/screens/evaluation/period-words.ts';
import { addDays, day } from '../../../../shared/dates.ts';
import { speechIn } from '../../../../shared/text/speech.ts';

const today = day('2026-02-19');

test('the last quarter that is over may lie in the year before', () => {
  expect(lastQuarter(today)).toEqual({ kind: 'quarter', year: 2025, number: 4, from: '2025-10-01', to: '2025-12-31' });
});

test('the list begins with the period that is running and goes back without a gap', () => {
  for (const kind of ['month', 'quarter', 'half', 'year'] as const) {
    const periods = namedPeriods(kind, today);
    expect(periods[0]?.from.localeCompare(today)).toBeLessThanOrEqual(0);
    expect(periods[0]?.to.localeCompare(today)).toBeGreaterThanOrEqual(0);
    for (const [index, period] of periods.slice(1).entries()) expect(addDays(period.to, 1)).toBe(periods[index]?.from);
  }
  expect(namedPeriods('month', today)[0]).toMatchObject({ from: '2026-02-01', to: '2026-02-28' });
});

test('near the end of our days the running year still ends on its own last day', () => {
  expect(namedPeriods('year', day('2100-06-01'))[0]).toMatchObject({ from: '2100-01-01', to: '2100-12-31' });
});

test('a calendar period is known by its days; other days have no name', () => {
  expect(nameOfPeriod({ from: day('2026-07-01'), to: day('2026-12-31') })).toMatchObject({ kind: 'half', number: 2 });
  expect(nameOfPeriod({ from: day('2026-07-02'), to: day('2026-12-31') })).toBeUndefined();
});

test.each([
  ['2026-07-01', '2026-09-30', 'derde kwartaal 2026'],
  ['2026-01-01', '2026-06-30', 'eerste half jaar 2026'],
  ['2025-01-01', '2025-12-31', 'heel 2025'],
  ['2026-09-01', '2026-09-30', 'september 2026'],
  ['2026-09-01', '2026-09-29', 'eigen periode'],
])('%s to %s is called %s', (from, to, name) => {
  expect(periodName({ from: day(from), to: day(to) }, speechIn('nl', today))).toBe(name);
});
