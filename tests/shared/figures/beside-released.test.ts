import { expect, test } from 'vitest';
import type { Evaluation } from '../../../shared/contract/evaluation.ts';
import { day } from '../../../shared/dates.ts';
import { stretchesToCount } from '../../../shared/figures/beside-released.ts';
import { exposedBeside, makeEvaluation } from '../../../shared/figures/make-evaluation.ts';
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
  expect(exposedBeside(beside)).toBe(0);
});

test('what two releases that stand already tell by themselves is said, and the new one must stay', () => {
  const careless = makeEvaluation(four);
  const again = { ...four, beside: { released: [firstQuarter, careless], stretches } };
  expect(exposedBeside(again)).toBeGreaterThan(0);
});
