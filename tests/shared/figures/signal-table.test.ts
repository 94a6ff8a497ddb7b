import { expect, test } from 'vitest';
import type { PeriodCounts } from '../../../shared/figures/period-counts.ts';
import { signalTable } from '../../../shared/figures/signal-table.ts';

const nothing = { reports: 0, mentions: 0, persons: 0 };
const counts: PeriodCounts = {
  ...{ received: [], settled: [], openAtStart: [], openAtEnd: [], referred: [], supported: [], durations: [] },
  ...{ handedOver: nothing, stepDays: { reaction: [], referral: [], 'hand-over': [] } },
  signals: [
    { level: 'cell', state: 'new', reason: null, count: 1 },
    { level: 'area', state: 'dismissed', reason: 'chance', count: 2 },
    { level: 'rule', state: 'dismissed', reason: 'chance', count: 3 },
    { level: 'rule', state: 'closed', reason: null, count: 4 },
  ],
};

test('what own rules of the office found stands under its own head, apart from what the statistics found', () => {
  const { rows } = signalTable({ now: counts, before: { ...counts, signals: [] } });
  const shown = rows.map(({ code, level, cells }) => [code, level, ...cells.map(({ value }) => value)]);
  expect(shown.filter(([, , now]) => now !== 0)).toEqual([
    ['total', 0, 10, 0],
    ['new', 1, 1, 0],
    ['dismissed', 1, 2, 0],
    ['rule', 1, 7, 0],
    ['rule.closed', 2, 4, 0],
    ['rule.dismissed', 2, 3, 0],
  ]);
  const atLevel = (of: number) =>
    rows.filter(({ level }) => level === of).reduce((sum, { cells }) => sum + (cells[0]?.value ?? 0), 0);
  expect(atLevel(1)).toBe(10);
});
