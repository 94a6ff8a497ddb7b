import { expect, test } from 'vitest';
import { addDays, day } from '../../../shared/dates.ts';
import { monthOf, weekInMonth } from '../../../shared/figures/month-week.ts';

test.each([
  // Weeks by ISO 8601: Monday 1 June 2026 begins week 23.
  ['2026-06-01', '2026-W23'],
  ['2026-06-14', '2026-W24'],
  // Monday 29 and Tuesday 30 June stand in a week whose Thursday is in July: they count with the week before.
  ['2026-06-28', '2026-W26'],
  ['2026-06-30', '2026-W26'],
  ['2026-07-01', '2026-W27'],
  // Friday 1 May has its Thursday in April, Friday 1 January 2027 in the last week of 2026: they count with the week after.
  ['2026-05-01', '2026-W19'],
  ['2027-01-01', '2027-W01'],
  ['2026-12-31', '2026-W53'],
])('%s falls in %s', (on, week) => {
  expect(weekInMonth(day(on))).toBe(week);
});

test('month and week together point at four days or more, and no week stands in two months', () => {
  const days = new Map<string, number>();
  const months = new Map<string, Set<string>>();
  // Whole months at both ends: 2020 up to and including 2033.
  for (let on = day('2020-01-01'); on < '2034-01-01'; on = addDays(on, 1)) {
    const week = weekInMonth(on);
    days.set(week, (days.get(week) ?? 0) + 1);
    months.set(week, (months.get(week) ?? new Set()).add(monthOf(on)));
  }
  expect(Math.min(...days.values())).toBeGreaterThanOrEqual(4);
  expect(Math.max(...days.values())).toBeLessThanOrEqual(10);
  expect([...months.values()].every((each) => each.size === 1)).toBe(true);
});
