import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { besides, isWithin, stretchesOf } from '../../../shared/figures/stretches.ts';

const period = (from: string, to: string) => ({ from: day(from), to: day(to) });

test('periods cut time into stretches', () => {
  expect(stretchesOf([period('2026-01-01', '2026-06-30'), period('2026-04-01', '2026-07-31')])).toEqual([
    period('2026-01-01', '2026-03-31'),
    period('2026-04-01', '2026-06-30'),
    period('2026-07-01', '2026-07-31'),
  ]);
});

test('what no period covers is no stretch', () => {
  expect(stretchesOf([period('2026-01-01', '2026-01-31'), period('2026-03-01', '2026-03-31')])).toEqual([
    period('2026-01-01', '2026-01-31'),
    period('2026-03-01', '2026-03-31'),
  ]);
  expect(stretchesOf([])).toEqual([]);
});

test('a stretch lies in a period or outside it', () => {
  expect(isWithin(period('2026-01-01', '2026-01-31'), period('2026-01-01', '2026-03-31'))).toBe(true);
  expect(isWithin(period('2026-01-01', '2026-01-31'), period('2026-01-02', '2026-03-31'))).toBe(false);
});

test('a period can be laid beside those it shares a day with, directly or through another', () => {
  const releases = [
    { period: period('2026-01-01', '2026-03-31') },
    { period: period('2026-03-01', '2026-06-30') },
    { period: period('2026-09-01', '2026-09-30') },
  ];
  expect(besides(period('2026-06-01', '2026-08-31'), releases)).toEqual(releases.slice(0, 2));
  expect(besides(period('2026-10-01', '2026-10-31'), releases)).toEqual([]);
});
