import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { lookAtRelease } from '../../../shared/figures/look-at-release.ts';
import type { Group, PeriodCounts } from '../../../shared/figures/period-counts.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';

const lists = Object.fromEntries(
  shippedLists.map(({ name, items }) => [name, items.map((item) => ({ ...item, data: { ...item.data } }))]),
);
const group = (by: string, code: string | null, reports: number): Group => ({
  ...{ by, code, parent: null, reports, mentions: reports, persons: reports },
});
const none: PeriodCounts = {
  received: [group('all', null, 0)],
  settled: [group('all', null, 0)],
  openAtStart: [group('all', null, 0)],
  openAtEnd: [group('all', null, 0)],
  handedOver: group('all', null, 0),
  ...{ referred: [], supported: [], durations: [], signals: [] },
  stepDays: { reaction: [], referral: [], 'hand-over': [] },
};

/** What is hidden of a table in a column, by row. */
function hiddenIn(table: string, column: string, received: readonly Group[]) {
  const { hidden } = lookAtRelease({
    period: { from: day('2026-01-01'), to: day('2026-06-30') },
    before: { from: day('2025-07-01'), to: day('2025-12-31') },
    counts: { now: { ...none, received }, before: none },
    lists,
    thresholds: { smallest: 5, smallestSensitive: 10 },
  });
  const own = hidden.filter((cell) => cell.table === table && cell.column === column);
  return Object.fromEntries(own.map(({ row, why }) => [row, why]));
}

test('the preview tells which are small themselves and which are hidden for another', () => {
  const received = [
    group('all', null, 62),
    group('kind', 'KLA', 50),
    group('kind', 'VRG', 10),
    group('kind', 'CMP', 2),
  ];
  expect(hiddenIn('kinds', 'now-reports', received)).toEqual({ CMP: 'small', VRG: 'for-another' });
  expect(hiddenIn('kinds', 'before-reports', received)).toEqual({});
});

test('for youth and safety a higher threshold holds', () => {
  const laws = [group('all', null, 60), group('law', 'wmo', 30), group('law', 'jw', 8), group('law', 'other', 22)];
  expect(hiddenIn('laws', 'now-reports', laws)).toEqual({ jw: 'small', other: 'for-another' });
  const subjects = [
    group('all', null, 60),
    group('main-subject', 'JEU', 8),
    group('main-subject', 'VEI', 9),
    group('main-subject', 'COM', 43),
  ];
  expect(hiddenIn('subjects', 'now-mentions', subjects)).toEqual({ JEU: 'small', VEI: 'small' });
});

test('a percentage on few reports is not hidden: none was made', () => {
  const received = [group('all', null, 12), group('kind', 'KLA', 12)];
  expect(hiddenIn('kinds', 'now-share', received)).toMatchObject({ KLA: 'base', total: 'base' });
});
