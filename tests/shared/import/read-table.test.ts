import { expect, test } from 'vitest';
import { codeIndex } from '../../../shared/import/code-index.ts';
import { type ImportMap, plainMap } from '../../../shared/import/import-map.ts';
import { readTable } from '../../../shared/import/read-table.ts';
import { type CellProblem, plainNotes } from '../../../shared/import/table-file.ts';
import { unknownValues } from '../../../shared/import/unknown-values.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';

const read = (rows: string[][], map: Partial<ImportMap> = {}, problems: CellProblem[] = []) =>
  readTable({ rows, problems, notes: plainNotes }, { ...plainMap, ...map });

test('an empty row is no report, and does not shift the numbers of the others', () => {
  const table = read([['datum'], ['2026-03-02'], [], [' '], ['2026-03-03']]);
  expect(table.ok && table.value.reports.map(({ row }) => row)).toEqual([0, 3]);
});

test('a row with more cells than the header is refused, unless they are empty', () => {
  const table = read([['datum'], ['2026-03-02', ''], ['2026-03-02', 'x']]);
  expect(table.ok && table.value.refusals).toEqual([{ row: 1, column: '', code: 'too-many-cells' }]);
});

test('a fault of the file counts in a column that is read, and nowhere else', () => {
  const problems: CellProblem[] = [
    { row: 0, at: 1, code: 'error-value' },
    { row: 1, at: 0, code: 'not-in-calendar' },
  ];
  const table = read(
    [
      ['datum', 'eigen'],
      ['2026-03-02', '#REF!'],
      ['60', ''],
    ],
    {},
    problems,
  );
  expect(table.ok && table.value.refusals).toEqual([{ row: 1, column: 'datum', code: 'not-in-calendar' }]);
});

test('a column that is set to nothing is not read; one that is named must be there', () => {
  const rows = [
    ['datum', 'soort'],
    ['2026-03-02', 'x'],
  ];
  const without = read(rows, { columns: { kind: '' } });
  expect(without.ok && without.value.reports[0]?.cells).toEqual({ received_on: '2026-03-02' });
  expect(read(rows, { columns: { story: 'tekst' } })).toEqual({
    ok: false,
    failure: { kind: 'column-missing', column: 'tekst' },
  });
});

test('words are translated whole, and in a cell of several subjects each for itself', () => {
  const rows = [
    ['datum', 'onderwerpen'],
    ['2026-03-02', 'laat; TOE-01;fout'],
  ];
  const table = read(rows, { values: { subjects: { laat: 'BEJ-01', fout: '' } } });
  expect(table.ok && table.value.reports[0]?.cells.subjects).toBe('BEJ-01; TOE-01;');
});

test('a row that stands for several reports gives as many', () => {
  const rows = [
    ['datum', 'n'],
    ['2026-03-02', '3'],
    ['2026-03-02', 'veel'],
  ];
  const table = read(rows, { repeat: 'n' });
  expect(table.ok && table.value.reports).toHaveLength(3);
  expect(table.ok && table.value.refusals).toEqual([{ row: 1, column: 'n', code: 'not-a-count' }]);
});

test('every word that is in no list is named once, with how many rows have it', () => {
  const codes = codeIndex(Object.fromEntries(shippedLists.map(({ name, items }) => [name, items])));
  const cells = (kind: string, law: string, status: string, subjects: string) => ({ kind, law, status, subjects });
  const rows = [
    cells('brandbrief', 'wmo', 'open', 'TOE-01;iets'),
    cells('brandbrief', 'awb', 'zoek', 'iets'),
    cells('SIG', '', '', ''),
  ];
  expect(
    unknownValues(
      rows.map((each, row) => ({ row, cells: each })),
      codes,
    ),
  ).toEqual([
    { field: 'kind', value: 'brandbrief', rows: 2 },
    { field: 'subjects', value: 'iets', rows: 2 },
    { field: 'law', value: 'awb', rows: 1 },
    { field: 'status', value: 'zoek', rows: 1 },
  ]);
});
