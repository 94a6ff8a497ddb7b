import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import type { LaidTable } from '../../../shared/figures/figure-book.ts';
import type { PeriodCounts } from '../../../shared/figures/period-counts.ts';
import { clientsIn, withRates } from '../../../shared/figures/rate-columns.ts';

const year = { from: day('2025-01-01'), to: day('2025-12-31') };
const inBoth = { nl: '', en: '' };
const column = (period: 'now' | 'before') => ({ key: `${period}-reports`, period, unit: 'count', ...inBoth }) as const;
const row = (code: string, level: number, now: number, before: number) => ({
  ...{ code, level, label: inBoth },
  cells: [
    { value: now, from: [level] },
    { value: before, from: [level + 10] },
  ],
});
const table: LaidTable = {
  ...{ name: 'parties', title: inBoth, definition: inBoth, columns: [column('now'), column('before')] },
  rows: [row('total', 0, 60, 40), row('HH', 1, 60, 40), row('ORG', 2, 25, 20), row('HH.OTHER', 2, 30, 20)],
};
const nobody = { reports: 0, mentions: 0, persons: 0 };
const counts = (clients: PeriodCounts['clients']): PeriodCounts => ({
  ...{ received: [], settled: [], openAtStart: [], openAtEnd: [], handedOver: nobody, referred: [], supported: [] },
  ...{ durations: [], stepDays: { reaction: [], referral: [], 'hand-over': [] }, signals: [] },
  ...(clients ? { clients } : {}),
});

test('without numbers of clients there are no rates', () => {
  expect(withRates(table, { now: counts([]), before: counts(undefined) }, 'provider')).toEqual(table);
});

test('a rate is the reports per thousand clients per year, follows from its count, and stands only where clients are known', () => {
  const known = [
    { level: 'provider', code: 'ORG', from: day('2025-01-01'), to: null, clients: 500 },
    { level: 'provider', code: 'OTHER', from: day('2025-03-01'), to: null, clients: 500 },
    { level: 'area', code: 'ORG', from: day('2025-01-01'), to: null, clients: 100 },
  ] as const;
  const rated = withRates(table, { now: counts(clientsIn(known, year)), before: counts([]) }, 'provider');
  expect(rated.columns.map(({ key, unit }) => [key, unit]).slice(2)).toEqual([
    ['now-rate', 'rate'],
    ['before-rate', 'rate'],
  ]);
  const rates = Object.fromEntries(rated.rows.map(({ code, cells }) => [code, cells.slice(2)]));
  // 25 reports in 365 days among 500 clients.
  expect(rates.ORG).toEqual([
    { value: 50, from: [2] },
    { value: null, from: [] },
  ]);
  expect(rates['HH.OTHER']?.map(({ value }) => value)).toEqual([null, null]);
  expect(rates.total?.map(({ value }) => value)).toEqual([null, null]);
});

test('of fewer than thirty clients no rate is told', () => {
  const known = [{ level: 'area', code: 'G01', from: day('2025-01-01'), to: null, clients: 29 }] as const;
  expect(clientsIn(known, year)).toEqual([]);
  expect(clientsIn([{ ...known[0], clients: 30 }], year)).toEqual([
    { level: 'area', code: 'G01', clientDays: 30 * 365 },
  ]);
});
