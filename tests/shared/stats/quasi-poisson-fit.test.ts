import { expect, test } from 'vitest';
import { anscombeWeights } from '../../../shared/stats/anscombe-weights.ts';
import { pearsonDispersion } from '../../../shared/stats/pearson-dispersion.ts';
import { quasiPoissonFit } from '../../../shared/stats/quasi-poisson-fit.ts';
import { relativeDistance } from './relative.ts';

const counts = [2, 3, 6, 7, 8, 9, 10, 12, 15, 1, 0, 4];
const weights = [1, 1, 0.5, 1, 1, 2, 1, 1, 0.25, 1, 1, 1];
const weeks = counts.map((_, week) => week);
const data = {
  counts,
  weights,
  levelOf: weeks.map((week) => week % 3),
  levels: 3,
  covariates: [weeks, weeks.map(Math.sin)],
};

// Expected values: Newton's method on the full design matrix in numpy 2.4.6, 200 steps.
const expectedMeans = [
  5.576444596418599, 6.663398990674048, 9.167054503862836, 5.196605320816124, 5.722356215684434, 7.773238541482093,
  4.716549730488997, 5.661081668549151, 7.8855153798406725, 4.510400352276279, 4.953163125092367, 6.648616820144224,
];
const expectedLeverage = [
  0.434729185258892, 0.49738918567141216, 0.49083066687609045, 0.270271360132591, 0.4360525667472048,
  0.7017105558387797, 0.26452787549465956, 0.36381701100580754, 0.26859487696478385, 0.43276033354449833,
  0.39019937546547845, 0.44911700699980206,
];

function largestDistance(found: Iterable<number>, expected: readonly number[]): number {
  return Math.max(...Array.from(found, (value, i) => relativeDistance(value, expected[i] ?? Number.NaN)));
}

test('means, leverages, prediction and dispersion equal those of the full design matrix', () => {
  const fit = quasiPoissonFit(data);
  expect(largestDistance(fit?.fitted ?? [], expectedMeans)).toBeLessThan(1e-5);
  expect(largestDistance(fit?.leverage ?? [], expectedLeverage)).toBeLessThan(1e-3);
  expect(fit?.freedom).toBe(7);
  const there = fit?.predict({ level: 1, covariates: [13, 0.5] });
  expect(there?.logMean).toBeCloseTo(1.5718918829848603, 5);
  expect(there?.variance).toBeCloseTo(0.15510899742493137, 4);
  expect(fit && pearsonDispersion(counts, fit, weights)).toBeCloseTo(4.305145832837886, 5);
});

test('starting from an earlier fit ends at the same means', () => {
  const fit = quasiPoissonFit(data);
  const again = quasiPoissonFit({ ...data, ...(fit ? { start: fit.fitted } : {}) });
  expect(largestDistance(again?.fitted ?? [], expectedMeans)).toBeLessThan(1e-6);
});

test('without covariates each level has its weighted mean', () => {
  const fit = quasiPoissonFit({ counts: [1, 3, 10, 20], levelOf: [0, 0, 1, 1], levels: 2, covariates: [] });
  expect(Array.from(fit?.fitted ?? [], (mean) => Number(mean.toFixed(6)))).toEqual([2, 2, 15, 15]);
});

test('covariates that say the same cannot be told apart', () => {
  expect(quasiPoissonFit({ ...data, covariates: [weeks, weeks] })).toBeNull();
});

test('one count far above the rest weighs less, and the weights keep their sum', () => {
  const outlier = Array.from({ length: 40 }, (_, week) => (week === 20 ? 60 : 5 + (week % 3)));
  const fit = quasiPoissonFit({ counts: outlier, levelOf: outlier.map(() => 0), levels: 1, covariates: [] });
  const found = fit && anscombeWeights({ counts: outlier, fit, dispersion: 1, threshold: 2.58 });
  expect(found?.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(40, 9);
  expect(found?.[20]).toBeLessThan(0.05);
  expect(found?.[0]).toBeGreaterThan(1);
});
