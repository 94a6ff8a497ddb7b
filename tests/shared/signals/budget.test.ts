import { expect, test } from 'vitest';
import { calibrateThreshold } from '../../../shared/signals/calibrate-threshold.ts';
import { defaultSettings } from '../../../shared/signals/detector-settings.ts';
import { permuteDates } from '../../../shared/signals/permute-dates.ts';
import { startThreshold } from '../../../shared/signals/start-threshold.ts';
import { fixtureRegister, seeded } from './fixture.ts';

const s1 = fixtureRegister('s1');
const levels = ['cell', 'provider', 'subject', 'area_subject'] as const;

test('shuffling keeps the reports of every day, and of every group in eight weeks', () => {
  const shuffled = permuteDates(s1, seeded(1));
  const perDay = (reports: typeof s1) => reports.map(({ day }) => day).sort((a, b) => a - b);
  const perBlock = (reports: typeof s1) => reports.map(({ id, day }) => `${id} ${Math.floor(day / 56)}`).sort();
  expect(perDay(shuffled)).toEqual(perDay(s1));
  expect(perBlock(shuffled)).toEqual(perBlock(s1));
  expect(shuffled.filter(({ day }, i) => day !== s1[i]?.day).length).toBeGreaterThan(s1.length / 2);
});

test('the same seed shuffles the same', () => {
  expect(permuteDates(s1, seeded(5))).toEqual(permuteDates(s1, seeded(5)));
});

test('a strict budget gives a lower start value, and the more groups are scored, the lower it is', () => {
  expect(startThreshold(12, 50)).toBe(1.9e-3);
  expect(startThreshold(6, 50)).toBeLessThan(startThreshold(12, 50));
  expect(startThreshold(26, 50)).toBeGreaterThan(startThreshold(12, 50));
  expect(startThreshold(12, 200)).toBeCloseTo(0.95e-3, 12);
  expect(startThreshold(12, 12.5)).toBeCloseTo(3.8e-3, 12);
  expect(startThreshold(12, 0)).toBe(startThreshold(12, 5));
});

test.each([6, 12])('a shuffled register keeps to a budget of %d false signals a year', (falseSignalsAYear) => {
  const settings = { ...defaultSettings, falseSignalsAYear };
  const found = calibrateThreshold({ reports: s1, levels, settings, to: 1500, shuffles: 1, random: seeded(9) });
  expect(found.signalsAYear).toBeLessThanOrEqual(falseSignalsAYear);
  expect(found.threshold).toBeGreaterThan(0);
  expect(found.threshold).toBeLessThanOrEqual(startThreshold(falseSignalsAYear, 1));
});

test('a budget that allows nothing gives the strictest threshold tried', () => {
  const settings = { ...defaultSettings, falseSignalsAYear: 0.01 };
  const found = calibrateThreshold({ reports: s1, levels, settings, to: 1000, shuffles: 1, random: seeded(9) });
  expect(found.threshold).toBeLessThan(1e-6);
});
