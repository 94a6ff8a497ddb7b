import { expect, test } from 'vitest';
import type { Evaluation } from '../../../shared/contract/evaluation.ts';
import { day } from '../../../shared/dates.ts';
import { stretchesToCount } from '../../../shared/figures/beside-released.ts';
import { lookAtRelease } from '../../../shared/figures/look-at-release.ts';
import { makeEvaluation } from '../../../shared/figures/make-evaluation.ts';
import type { Group, PeriodCounts } from '../../../shared/figures/period-counts.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';

const lists = Object.fromEntries(
  shippedLists.map(({ name, items }) => [name, items.map((item) => ({ ...item, data: { ...item.data } }))]),
);
const thresholds = { smallest: 5, smallestSensitive: 10 };
const period = (from: string, to: string) => ({ from: day(from), to: day(to) });
const quarters = {
  first: period('2026-01-01', '2026-03-31'),
  firstBefore: period('2025-10-01', '2025-12-31'),
  four: period('2026-01-01', '2026-04-30'),
  fourBefore: period('2025-09-01', '2025-12-31'),
};

const group = (by: string, code: string | null, reports: number): Group => ({
  ...{ by, code, parent: null, reports, mentions: reports, persons: reports },
});

/** Reports received by kind; all are settled at once. */
function counts(complaints: number, questions: number, signals: number): PeriodCounts {
  const all = complaints + questions + signals;
  const none = { reports: 0, mentions: 0, persons: 0 };
  return {
    received: [
      group('all', null, all),
      group('kind', 'KLA', complaints),
      group('kind', 'VRG', questions),
      group('kind', 'SIG', signals),
    ],
    settled: [group('all', null, all)],
    openAtStart: [group('all', null, 0)],
    openAtEnd: [group('all', null, 0)],
    handedOver: none,
    ...{ referred: [], supported: [], durations: [], signals: [] },
    stepDays: { reaction: [], referral: [], 'hand-over': [] },
  };
}

const firstQuarter = makeEvaluation({
  period: quarters.first,
  before: quarters.firstBefore,
  counts: { now: counts(40, 25, 12), before: counts(30, 20, 10) },
  lists,
  thresholds,
});
const four = {
  period: quarters.four,
  before: quarters.fourBefore,
  // In April two complaints came, and six and seven of the others; in September eleven of each.
  counts: { now: counts(42, 31, 19), before: counts(41, 31, 21) },
  lists,
  thresholds,
};
const stretches = [
  { period: period('2025-09-01', '2025-09-30'), counts: counts(11, 11, 11) },
  { period: quarters.firstBefore, counts: counts(30, 20, 10) },
  { period: quarters.first, counts: counts(40, 25, 12) },
  { period: period('2026-04-01', '2026-04-30'), counts: counts(2, 6, 7) },
];

const kindsIn = ({ tables }: Evaluation, column: string) => {
  const { columns = [], rows = [] } = tables.find(({ name }) => name === 'kinds') ?? {};
  const at = columns.findIndex(({ key }) => key === column);
  return Object.fromEntries(rows.map(({ code, cells }) => [code, cells[at]?.hidden ? 'x' : cells[at]?.value]));
};

test('what must be counted are the stretches into which both periods and the released ones cut time', () => {
  const periods = { now: four.period, before: four.before };
  expect(stretchesToCount(periods, [firstQuarter])).toEqual(stretches.map((stretch) => stretch.period));
  expect(stretchesToCount(periods, [])).toEqual([]);
  const longAgo = {
    ...firstQuarter,
    period: period('2020-01-01', '2020-03-31'),
    before: period('2019-10-01', '2019-12-31'),
  };
  expect(stretchesToCount(periods, [longAgo])).toEqual([]);
});

test('four months by themselves show every kind; beside the released quarter April does not follow', () => {
  expect(kindsIn(makeEvaluation(four), 'now-reports')).toMatchObject({ total: 92, KLA: 42, VRG: 31, SIG: 19 });
  const beside = { ...four, beside: { released: [firstQuarter], stretches } };
  const kinds = kindsIn(makeEvaluation(beside), 'now-reports');
  expect(kinds).toMatchObject({ total: 92, KLA: 'x' });
  expect(Object.values(kinds).filter((value) => value === 'x')).toHaveLength(2);
  expect(kindsIn(makeEvaluation(beside), 'before-reports')).toMatchObject({ KLA: 41, VRG: 31, SIG: 21 });
  expect(lookAtRelease(beside).exposed).toBe(0);
});

const onceMore = (now: PeriodCounts, smallest = 5) => ({
  ...{ period: quarters.first, before: quarters.firstBefore, lists },
  thresholds: { smallest, smallestSensitive: 10 },
  counts: { now, before: counts(30, 20, 10) },
  beside: {
    released: [firstQuarter],
    stretches: [
      { period: quarters.firstBefore, counts: counts(30, 20, 10) },
      { period: quarters.first, counts: now },
    ],
  },
});

test('a figure that was shown and is small by now is hidden, and what was shown is no reason to refuse', () => {
  const { exposed, evaluation, hidden } = lookAtRelease(onceMore(counts(3, 25, 12)));
  expect(exposed).toBe(0);
  expect(kindsIn(evaluation, 'now-reports')).toMatchObject({ KLA: 'x' });
  expect(hidden).toContainEqual({ table: 'kinds', row: 'KLA', column: 'now-reports', why: 'small' });
});

test('a figure that was shown and is small by a higher threshold cannot be hidden any more, and that is said', () => {
  expect(lookAtRelease(onceMore(counts(40, 25, 12), 20)).exposed).toBeGreaterThan(0);
});

test('the same period again, with what was told before, exposes nothing', () => {
  const same = {
    ...{ period: quarters.first, before: quarters.firstBefore, lists, thresholds },
    counts: { now: counts(40, 25, 12), before: counts(30, 20, 10) },
    beside: { released: [firstQuarter], stretches: stretches.slice(1, 3) },
  };
  expect(lookAtRelease(same).exposed).toBe(0);
  expect(makeEvaluation(same).tables).toEqual(firstQuarter.tables);
});

test('a year shows what its quarters show, and hides what one of them hides', () => {
  const months = [1, 4, 7, 10].map((month) => {
    const from = `2026-${String(month).padStart(2, '0')}-01`;
    const to = `2026-${String(month + 2).padStart(2, '0')}-${month === 1 || month === 10 ? '31' : '30'}`;
    return period(from, to);
  });
  const each = [counts(40, 25, 12), counts(40, 25, 12), counts(40, 25, 3), counts(40, 25, 12)];
  const lastYear = counts(100, 100, 100);
  const made = months.map((own, at) => {
    const before = at === 0 ? period('2025-10-01', '2025-12-31') : (months[at - 1] ?? own);
    const now = each[at] ?? lastYear;
    return makeEvaluation({
      period: own,
      before,
      counts: { now, before: at === 0 ? counts(25, 25, 25) : (each[at - 1] ?? now) },
      lists,
      thresholds,
    });
  });
  const [year, before] = [period('2026-01-01', '2026-12-31'), period('2025-01-01', '2025-12-31')];
  const stretchesOfYear = stretchesToCount({ now: year, before }, made);
  const countsOf = (from: string) => {
    const at = months.findIndex((own) => own.from === from);
    if (at >= 0) return each[at] ?? lastYear;
    return from === '2025-10-01' ? counts(25, 25, 25) : counts(75, 75, 75);
  };
  const beside = {
    ...{ period: year, before, lists, thresholds },
    counts: { now: counts(160, 100, 39), before: lastYear },
    beside: {
      released: made,
      stretches: stretchesOfYear.map((own) => ({ period: own, counts: countsOf(own.from) })),
    },
  };
  expect(lookAtRelease(beside).exposed).toBe(0);
  const kinds = kindsIn(makeEvaluation(beside), 'now-reports');
  expect(kinds).toMatchObject({ total: 299, SIG: 'x' });
  expect(Object.values(kinds).filter((value) => value === 'x')).toHaveLength(2);
});
