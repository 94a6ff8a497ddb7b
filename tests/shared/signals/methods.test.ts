import { expect, test } from 'vitest';
import { earsC1 } from '../../../shared/signals/ears-c1.ts';
import { earsC2 } from '../../../shared/signals/ears-c2.ts';
import { earsC3 } from '../../../shared/signals/ears-c3.ts';
import { farringtonExpectation, farringtonFlexible } from '../../../shared/signals/farrington-flexible.ts';
import { meldpuntSeries } from '../../../shared/signals/meldpunt-series.ts';
import type { SeriesMethod } from '../../../shared/signals/series-method.ts';
import { fixtureRows } from './fixture.ts';

const series = fixtureRows('weekly-counts.csv').map(([, ...counts]) => Float64Array.from(counts, Number));

/** Share of weeks in which the method gives what R gives, after rounding to five digits. */
function shareEqual(file: string, method: SeriesMethod): number {
  const bounds = fixtureRows(file).map(([, ...cells]) => cells);
  const equal = series.flatMap((counts, row) =>
    (bounds[row] ?? []).map(
      (cell, i) => fiveDigits(method(counts, 576 + i)) === (cell === '' ? null : fiveDigits(Number(cell))),
    ),
  );
  return equal.filter(Boolean).length / equal.length;
}

function fiveDigits(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(5));
}

test.each<[string, SeriesMethod]>([
  ['r-farrington-005.csv', farringtonFlexible],
  ['r-farrington-010.csv', (counts, week) => farringtonFlexible(counts, week, { alpha: 0.01 })],
  ['r-ears-c1.csv', earsC1],
  ['r-ears-c2.csv', earsC2],
  ['r-ears-c3.csv', earsC3],
])('the bounds of R in %s', (file, method) => {
  expect(shareEqual(file, method)).toBeGreaterThanOrEqual(0.999);
});

test('the expected count of Farrington Flexible lies within 1e-5 of that of R', () => {
  const means = fixtureRows('r-farrington-mean.csv').map(([, ...cells]) => cells.map(Number));
  const distances = series.flatMap((counts, row) =>
    (means[row] ?? []).map((mean, i) => Math.abs((farringtonExpectation(counts, 576 + i)?.mean ?? 0) / mean - 1)),
  );
  const close = distances.filter((distance) => distance < 1e-5).length;
  expect(close / distances.length).toBeGreaterThan(0.99);
});

test('a method has no answer before it has its history', () => {
  const counts = series[0] ?? [];
  expect(farringtonFlexible(counts, 263)).toBeNull();
  expect(farringtonFlexible(counts, 264)).not.toBeNull();
  expect(earsC1(counts, 7)).toBeNull();
  expect(earsC1(counts, 8)).not.toBeNull();
  expect(earsC2(counts, 9)).toBeNull();
  expect(earsC2(counts, 10)).not.toBeNull();
  expect(earsC3(counts, 11)).toBeNull();
  expect(meldpuntSeries(counts, 108)).toBeNull();
});

test.each<[string, SeriesMethod]>([
  ['farrington-flexible', farringtonFlexible],
  ['ears-c1', earsC1],
  ['ears-c2', earsC2],
  ['ears-c3', earsC3],
  ['meldpunt', meldpuntSeries],
])('%s knows nothing of later weeks', (_, method) => {
  const counts = series[7] ?? new Float64Array();
  const later = counts.map((count, week) => (week >= 600 ? count + 50 : count));
  for (const week of [580, 600]) expect(method(later, week)).toBe(method(counts, week));
});

test('the score of the own detector falls when a week has more reports', () => {
  const counts = series[12] ?? new Float64Array();
  const scores = [0, 5, 10, 20].map(
    (more) =>
      meldpuntSeries(
        counts.map((n, week) => (week === 599 ? n + more : n)),
        600,
      ) ?? 1,
  );
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(scores).size).toBe(4);
});

const weeksOf = (count: (week: number) => number) => Float64Array.from({ length: 300 }, (_, week) => count(week));

test.each<[string, Float64Array]>([
  ['in which nothing was counted', weeksOf(() => 0)],
  ['that went quiet after a month', weeksOf((week) => (week < 4 ? 1000 : 0))],
  ['with a report in five years', weeksOf((week) => (week === 100 ? 1 : 0))],
  ['with one busy week a year', weeksOf((week) => (week % 52 === 10 ? 100 : 0))],
])('the own score of a series %s is a share, and smaller when more is counted', (_, counts) => {
  const scores = [0, 10, 100, 1000].map((last) => meldpuntSeries(counts.with(299, last), 300));
  expect(scores[0]).toBe(1);
  expect(scores[3]).toBeLessThan(0.1);
  const pairs = scores.slice(1).map((score, i) => (score ?? Number.NaN) <= (scores[i] ?? Number.NaN));
  expect(pairs).toEqual([true, true, true]);
});
