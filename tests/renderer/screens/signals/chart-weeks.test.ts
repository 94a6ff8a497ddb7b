import { expect, test } from 'vitest';
import { busiestWeek, chartWeeks } from '../../../../renderer/screens/signals/chart-weeks.ts';
import { day } from '../../../../shared/dates.ts';

const week = (lastDay: string, observed: number, usualUpTo: number | null = 2) => ({
  lastDay: day(lastDay),
  observed,
  expected: usualUpTo === null ? null : 0.5,
  usualUpTo,
});

test('a week is called after its first day and is above the limit only when it exceeds it', () => {
  const [at, over] = chartWeeks([week('2026-11-12', 2), week('2026-11-19', 3)]);
  expect(at).toMatchObject({ firstDay: '2026-11-06', observed: 2, limit: 2, above: false, startsMonth: true });
  expect(over).toMatchObject({ firstDay: '2026-11-13', above: true, startsMonth: false });
});

test('a week without a base has no limit and is above nothing', () => {
  expect(chartWeeks([week('2026-11-19', 40, null)])[0]).toMatchObject({
    usual: undefined,
    limit: undefined,
    above: false,
  });
});

test('in a run of weeks each month is named once', () => {
  const lastDays = ['2026-09-30', '2026-10-07', '2026-10-14', '2026-10-21', '2026-10-28', '2026-11-04', '2026-11-11'];
  const named = chartWeeks(lastDays.map((lastDay) => week(lastDay, 1))).filter(({ startsMonth }) => startsMonth);
  expect(named.map(({ firstDay }) => firstDay)).toEqual(['2026-10-01', '2026-11-05']);
});

test('the busiest week is the last one of equals; without weeks there is none', () => {
  const weeks = chartWeeks([week('2026-11-05', 4), week('2026-11-12', 4), week('2026-11-19', 1)]);
  expect(busiestWeek(weeks)?.firstDay).toBe('2026-11-06');
  expect(busiestWeek([])).toBeUndefined();
});
