import { expect, test } from 'vitest';
import { largestPart, measuresOf, tableRows } from '../../../../renderer/screens/evaluation/table-view.ts';
import type { FigureTable } from '../../../../shared/contract/evaluation.ts';
import { exportedRows } from '../../../../shared/figures/exported-rows.ts';
import { figureAt } from '../../../../shared/figures/figure-at.ts';

const words = { nl: 'x', en: 'x' };
const shown = (value: number | null) => ({ value, hidden: false });
const hidden = { value: null, hidden: true };
const row = (code: string, level: number, now: ReturnType<typeof shown>, before: ReturnType<typeof shown>) => ({
  code,
  level,
  label: words,
  cells: [now, shown(null), before, shown(null)],
});
const column = (key: string, period: 'now' | 'before', unit: 'count' | 'percent') => ({ key, period, unit, ...words });
const table: FigureTable = {
  name: 'subjects',
  title: words,
  definition: words,
  columns: [
    column('now-reports', 'now', 'count'),
    column('now-share', 'now', 'percent'),
    column('before-reports', 'before', 'count'),
    column('before-share', 'before', 'percent'),
  ],
  rows: [
    row('total', 0, shown(20), shown(18)),
    row('TOE', 1, shown(12), shown(9)),
    row('TOE-01', 2, shown(12), shown(9)),
    row('WAC', 1, shown(0), shown(0)),
    row('INF', 1, hidden, shown(0)),
  ],
};
const codes = (all: boolean) => tableRows(table, { measure: 'reports', all }).map(({ code }) => code);

test('zeros and rows below others are folded, a hidden figure never is, and the total comes last', () => {
  expect(codes(false)).toEqual(['TOE', 'INF', 'total']);
  expect(codes(true)).toEqual(['TOE', 'TOE-01', 'WAC', 'INF', 'total']);
});

test('a table without a total keeps its zeros: open + received − settled must be there to add up', () => {
  const flow = { ...table, rows: [row('received', 1, shown(0), shown(0)), row('settled', 1, shown(0), shown(0))] };
  expect(tableRows(flow, { measure: 'reports', all: false }).map(({ code }) => code)).toEqual(['received', 'settled']);
});

test('bars share the largest part; the total has none', () => {
  expect(largestPart(tableRows(table, { measure: 'reports', all: true }))).toBe(12);
  expect(largestPart([])).toBe(0);
});

test('a table offers the measures it has columns for', () => {
  expect(measuresOf(table)).toEqual(['reports', 'share']);
});

test('a figure is found by table, row and column; what is not there has no value and is not called hidden', () => {
  const at = (tableName: string, rowCode: string) =>
    figureAt({ tables: [table] }, { table: tableName, row: rowCode, column: 'now-reports' });
  expect(at('subjects', 'TOE')).toEqual({ value: 12, hidden: false });
  expect(at('subjects', 'INF')).toEqual({ value: null, hidden: true });
  expect(at('subjects', 'XXX')).toEqual({ value: null, hidden: false });
  expect(at('kinds', 'TOE')).toEqual({ value: null, hidden: false });
});

test('a workbook holds a row for each row, a CSV one for each cell', () => {
  expect(exportedRows({ tables: [table, table] }, 'xlsx')).toBe(10);
  expect(exportedRows({ tables: [table, table] }, 'csv')).toBe(40);
});
