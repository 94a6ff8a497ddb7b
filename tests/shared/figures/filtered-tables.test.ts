import { expect, test } from 'vitest';
import type { FigureRow, FigureTable } from '../../../shared/contract/evaluation.ts';
import { filterChoices, filteredTables } from '../../../shared/figures/filtered-tables.ts';

const inBoth = (text: string) => ({ nl: text, en: text });
const column = (period: 'now' | 'before') =>
  ({ key: `${period}-reports`, period, unit: 'count', ...inBoth('') }) as const;
const row = (code: string, level: number, now: number | null, before = 0): FigureRow => ({
  ...{ code, level, label: inBoth(code.slice(code.indexOf('.') + 1)) },
  cells: [
    { value: now, hidden: now === null },
    { value: before, hidden: false },
  ],
});
const table = (name: string, rows: readonly FigureRow[]): FigureTable => ({
  ...{ name, title: inBoth(''), definition: inBoth('') },
  columns: [column('now'), column('before')],
  rows: [...rows],
});
const evaluation = {
  tables: [
    table('laws', [row('total', 0, 50), row('wmo', 1, 30, 20), row('jw', 1, 20)]),
    table('parties', [row('HH', 1, 9), row('HH.ORG', 2, 8, 7)]),
    table('subjects-by-law', [
      ...[row('total', 0, 50), row('TOE', 1, 33), row('TOE.wmo', 2, 21, 11), row('TOE.jw', 2, 12)],
      ...[row('COM', 1, 17), row('COM.wmo', 2, 9), row('COM.jw', 2, null)],
    ]),
    table('subjects-by-provider', [row('TOE', 1, 33), row('TOE.ORG', 2, 5), row('TOE.rest-x', 2, 28)]),
  ],
};

test('without a choice everything is shown', () => {
  expect(filteredTables(evaluation, {})).toEqual({ kind: 'all' });
});

test('an act shows the subjects it is crossed with, and its own total', () => {
  const filtered = filteredTables(evaluation, { law: 'wmo' });
  expect(filtered).toMatchObject({ kind: 'tables', total: { code: 'wmo', now: { value: 30 }, before: { value: 20 } } });
  expect(filtered.kind === 'tables' && filtered.tables).toMatchObject([
    {
      ...{ by: 'subject', crossing: 'subjects-by-law' },
      rows: [
        { code: 'TOE', label: inBoth('TOE'), now: { value: 21 }, before: { value: 11 } },
        { code: 'COM', now: { value: 9 } },
      ],
    },
  ]);
});

test('a subject shows the acts and organisations below it, each from its own table', () => {
  const filtered = filteredTables(evaluation, { subject: 'TOE' });
  expect(
    filtered.kind === 'tables' && filtered.tables.map(({ by, rows }) => [by, rows.map(({ code }) => code)]),
  ).toEqual([
    ['law', ['wmo', 'jw']],
    ['provider', ['ORG', 'rest-x']],
  ]);
});

test('two choices are the one number where both meet; what is hidden stays hidden', () => {
  expect(filteredTables(evaluation, { subject: 'COM', law: 'jw' })).toMatchObject({
    kind: 'one',
    row: { now: { value: null, hidden: true } },
  });
  expect(filteredTables(evaluation, { subject: 'TOE', provider: 'ORG' })).toMatchObject({
    kind: 'one',
    row: { now: { value: 5 } },
  });
});

test('what no table crosses shows nothing: acts with organisations, three at once, a table that is not there', () => {
  expect(filteredTables(evaluation, { law: 'wmo', provider: 'ORG' })).toEqual({ kind: 'none' });
  expect(filteredTables(evaluation, { law: 'wmo', subject: 'TOE', provider: 'ORG' })).toEqual({ kind: 'none' });
  expect(filteredTables(evaluation, { area: 'G01' })).toEqual({ kind: 'none' });
});

test('only what some table crosses can be chosen, and never the rest', () => {
  const codes = (kind: 'law' | 'area' | 'provider' | 'subject') =>
    filterChoices(evaluation, kind).map(({ code }) => code);
  expect(codes('law')).toEqual(['wmo', 'jw']);
  expect(codes('subject')).toEqual(['TOE', 'COM']);
  expect(codes('provider')).toEqual(['ORG']);
  expect(codes('area')).toEqual([]);
});

test('the total of an organisation stands below its kind', () => {
  expect(filteredTables(evaluation, { provider: 'ORG' })).toMatchObject({
    kind: 'tables',
    total: { now: { value: 8 }, before: { value: 7 } },
  });
});
