import { expect, test } from 'vitest';
import { areaFigures } from '../../../shared/signals/area-figures.ts';
import { detect } from '../../../shared/signals/detect.ts';
import { quietRegister, report } from './fixture.ts';

const unit = { level: 'provider', parts: ['b'] } as const;

test('the reports of a group in a window by area, beside the mean of as many days in the year before', () => {
  const reports = [
    ...[10, 20, 30, 40].map((day) => report({ day, provider: 'b', area: 'n' })),
    report({ day: 45, provider: 'a', area: 'n' }),
    ...[50, 51, 52].map((day) => report({ day, provider: 'b', area: 's' })),
    { ...report({ day: 53, provider: 'b' }), area: null },
    report({ day: 57, provider: 'b', area: 's' }),
  ];
  const reportsOn = (day: number) => reports.filter((one) => one.day === day);
  expect(areaFigures(unit, { from: 50, to: 56, reportsOn })).toEqual([
    { area: 'n', observed: 0, usual: (4 * 7) / 50 },
    { area: 's', observed: 3, usual: 0 },
    { area: null, observed: 1, usual: 0 },
  ]);
});

test('only the year before counts as usual, and a window on the first day has nothing before it', () => {
  const reports = [1, 100, 500].map((day) => report({ day, provider: 'b', area: 'n' }));
  const reportsOn = (day: number) => reports.filter((one) => one.day === day);
  expect(areaFigures(unit, { from: 480, to: 493, reportsOn })).toEqual([]);
  expect(areaFigures(unit, { from: 460, to: 473, reportsOn })).toEqual([{ area: 'n', observed: 0, usual: 14 / 364 }]);
  expect(areaFigures(unit, { from: 0, to: 6, reportsOn })).toEqual([{ area: 'n', observed: 1, usual: 0 }]);
});

test('a signal tells where its reports come from', () => {
  const spike = [690, 691, 692, 694, 695, 697, 698].map((day) =>
    report({ day, provider: 'b', subject: 'y', area: day % 2 ? 'n' : 's' }),
  );
  const [signal] = detect({ reports: [...quietRegister(700), ...spike], today: 699, levels: ['cell'] }).signals;
  const sum = signal?.areas.reduce((total, { observed }) => total + observed, 0);
  expect(signal?.areas.map(({ area }) => area)).toEqual(['n', 's']);
  expect(sum).toBe(signal?.observed);
});
