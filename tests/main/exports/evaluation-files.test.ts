import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { type ExportedAs, exportEvaluation, figuresChecksum } from '../../../main/exports/evaluation-files.ts';
import { xlsxBytes } from '../../../main/exports/workbook.ts';
import { printInBrowser } from '../../../main/print/print-in-browser.ts';
import type { Evaluation, ExportFormat } from '../../../shared/contract/evaluation.ts';
import { day } from '../../../shared/dates.ts';
import { granted } from '../../support/granted.ts';
import { hasLibreOffice, readByLibreOffice } from '../../support/libre-office.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { unzip } from '../../support/unzip.ts';

/** Labels as an office could type them into its lists, and worse. */
const naughty = [
  '=1+1',
  '+31 6 00',
  '-5',
  '@SUM(A1)',
  '＝1+1',
  '＠x',
  '\tx',
  '=HYPERLINK("http://example.nl")',
  'https://example.nl/a?b=c',
  "=cmd|' /C calc'!A0",
  'a;b',
  'a "b" c',
  'a\nb',
  '<b>&amp;</b>',
  ']]>',
  '\u0000\u0007x',
  'Zoë — ﷽ 👩‍👧',
  '\ud800x',
  "'x",
  '',
  ' x ',
  '0012',
  '1e5',
  '2026-03-02',
  '_x000D_',
  'a\r\nb',
] as const;

const both = (text: string) => ({ nl: text, en: text });
const evaluation: Evaluation = {
  period: { from: day('2026-01-01'), to: day('2026-06-30') },
  before: { from: day('2025-07-01'), to: day('2025-12-31') },
  recipe: null,
  texts: { introduction: null, tables: [] },
  explanation: [both('Deze cijfers zijn een proef.')],
  tables: [
    {
      name: 'kinds',
      title: both('Soort melding'),
      definition: both('Elke melding telt één keer.'),
      columns: [
        { key: 'now-reports', period: 'now', unit: 'count', ...both('Meldingen') },
        { key: 'now-share', period: 'now', unit: 'percent', ...both('Deel in procenten') },
      ],
      rows: naughty.map((label, index) => ({
        code: `C${index}`,
        level: 1,
        label: both(label),
        cells: [
          { value: index * 1000, hidden: false },
          index % 2 === 0 ? { value: null, hidden: true } : { value: null, hidden: false },
        ],
      })),
    },
  ],
  hiddenCells: 13,
  rows: naughty.length,
};

const as: ExportedAs = {
  language: 'nl',
  office: 'Meldpunt Rivierstad',
  releasedOn: null,
  internal: false,
  printer: printInBrowser,
};

/** The file that holds the figures. */
async function exported(format: ExportFormat, language: 'nl' | 'en' = 'nl') {
  const [file] = granted(await exportEvaluation(evaluation, format, { ...as, language }));
  if (!file) throw new Error('Nothing was exported');
  return file;
}

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');

test('the workbook reads back with numbers as numbers and closed cells as a word', async () => {
  const file = await exported('xlsx', 'nl');
  const { sheets } = await readXlsx(bytesOf(file.base64));
  expect(file).toMatchObject({ name: 'evaluatie-2026-01-01-2026-06-30.xlsx', rows: naughty.length });
  expect(sheets.map(({ name }) => name)).toEqual(['Toelichting', 'Soort melding']);
  const [explanation, table] = sheets;
  expect(explanation?.rows.flat()).toEqual(
    expect.arrayContaining(['Deze cijfers zijn een proef.', 'Soort melding', 'Elke melding telt één keer.']),
  );
  expect(table?.rows[0]).toEqual(['Code in de lijst', 'Wat', 'Meldingen', 'Deel in procenten']);
  expect(table?.rows.slice(1).map((row) => row[2])).toEqual(naughty.map((_, index) => index * 1000));
  expect(table?.rows[1]?.[3]).toBe('dicht');
  expect(table?.rows[2]?.[3] ?? null).toBeNull();
});

test('on paper every sheet is one page wide, lying where it is broad', async () => {
  const file = await exported('xlsx', 'nl');
  const { sheets } = await readXlsx(bytesOf(file.base64));
  const oneWide = { paperSize: 'a4', fitToWidth: 1, fitToHeight: 0 };
  expect(sheets.map(({ pageSetup }) => pageSetup)).toMatchObject([
    { ...oneWide, orientation: 'landscape' },
    { ...oneWide, orientation: 'landscape' },
  ]);
  const texts = unzip(bytesOf(file.base64)).filter(({ name }) => name.startsWith('xl/worksheets/'));
  for (const { text } of texts) expect(text).toContain('<pageSetUpPr fitToPage="1"/>');
});

test('a row is as high as the text that runs on in it', async () => {
  const rows = [
    ['kort', 'kort'],
    ['kort', 'lang '.repeat(50)],
    [1, null],
  ];
  const explained = { name: 'Uitleg', rows, frozen: 1, widths: [34, 100], wrapped: true };
  const bytes = await xlsxBytes({ title: 'Proef', sheets: [explained], on: day('2026-06-30') });
  const sheet = unzip(Buffer.from(bytes)).find(({ name }) => name === 'xl/worksheets/sheet1.xml');
  expect([...(sheet?.text ?? '').matchAll(/<row r="\d+" ht="(\d+)"/gu)].map(([, height]) => height)).toEqual([
    '15',
    '45',
    '15',
  ]);
});

test('nothing in the workbook is a formula, a link or a reference to the outside', async () => {
  const file = await exported('xlsx', 'nl');
  const entries = unzip(bytesOf(file.base64));
  const sheets = entries.filter(({ name }) => name.startsWith('xl/worksheets/'));
  expect(sheets).toHaveLength(2);
  for (const { text } of sheets) expect(text).not.toMatch(/<f[\s>/]|<hyperlink/);
  expect(entries.filter(({ name }) => name.includes('externalLink') || name.includes('connections'))).toEqual([]);
  expect(entries.filter(({ text }) => text.includes('TargetMode="External"'))).toEqual([]);
  expect(sheets[1]?.text).toContain('=1+1');
});

test('a label stands in the workbook as it was typed, but for what XML cannot hold', async () => {
  const file = await exported('xlsx', 'nl');
  const { sheets } = await readXlsx(bytesOf(file.base64));
  const labels = sheets[1]?.rows.slice(1).map((row) => row[1] ?? '');
  expect(labels).toEqual(
    naughty.map((label) => label.replace('\u0000\u0007x', '\ufffd\ufffdx').replace('\ud800x', '\ufffdx')),
  );
});

test('the CSV opens right in a Dutch spreadsheet and holds no formula', async () => {
  const file = await exported('csv', 'nl');
  const bytes = bytesOf(file.base64);
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const rows = parseCsv(bytes.toString('utf8'), { delimiter: ';' });
  expect(rows[0]).toEqual(['table', 'row', 'label', 'column', 'value', 'hidden']);
  expect(file.rows).toBe(2 * naughty.length);
  expect(rows).toHaveLength(1 + file.rows);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(String(cell)))).toEqual([]);
  expect(rows[1]).toEqual(['kinds', 'C0', "'=1+1", 'now-reports', '0', '0']);
  expect(rows[2]).toEqual(['kinds', 'C0', "'=1+1", 'now-share', '', '1']);
  expect(rows[4]).toEqual(['kinds', 'C1', "'+31 6 00", 'now-share', '', '0']);
});

test('a number is never quoted or guarded', async () => {
  const file = await exported('csv', 'nl');
  expect(bytesOf(file.base64).toString('utf8')).toContain(';now-reports;7000;0\r\n');
});

test.each(['xlsx', 'ods', 'csv', 'json'] as const)(
  'the same evaluation gives the same bytes of %s, whenever it is written',
  async (format) => {
    const first = await exported(format, 'en');
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const second = await exported(format, 'en');
    process.env.TZ = zone ?? '';
    expect(second).toEqual(first);
    expect(createHash('sha256').update(bytesOf(first.base64)).digest('hex')).toBe(first.sha256);
    expect(first.name).toBe(`evaluation-2026-01-01-2026-06-30.${format}`);
  },
);

test('no moment stands in the workbook but the last day of its period, as long as it is not released', async () => {
  const file = await exported('xlsx', 'nl');
  const entries = unzip(bytesOf(file.base64));
  expect(new Set(entries.map(({ moment }) => moment)).size).toBe(1);
  const years = entries.flatMap(({ name, text }) =>
    name.startsWith('docProps/') ? [...text.matchAll(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)].map(([found]) => found) : [],
  );
  expect(new Set(years)).toEqual(new Set(['2026-06-30T00:00:00Z']));
});

test('OpenDocument reads back with the numbers of the workbook, without formulas and links', async () => {
  const file = await exported('ods');
  const { sheets } = await readOds(bytesOf(file.base64));
  const [, table] = sheets;
  expect(file).toMatchObject({ name: 'evaluatie-2026-01-01-2026-06-30.ods', rows: naughty.length });
  expect(table?.rows.slice(1).map((row) => row[2])).toEqual(naughty.map((_, index) => index * 1000));
  expect(table?.rows[1]?.slice(0, 4)).toEqual(['C0', '=1+1', 0, 'dicht']);
  const content = unzip(bytesOf(file.base64)).find(({ name }) => name === 'content.xml')?.text ?? '';
  expect(content).not.toMatch(/table:formula|xlink:href/);
});

test.skipIf(!hasLibreOffice)(
  'LibreOffice reads the same numbers from the OpenDocument file',
  async () => {
    const temporary = temporaryFolder();
    const path = join(temporary.path, 'figures.ods');
    writeFileSync(path, bytesOf((await exported('ods')).base64));
    const rows = readByLibreOffice(path, 2);
    temporary.remove();
    expect(rows.slice(1).map((row) => row[2])).toEqual(naughty.map((_, index) => String(index * 1000)));
    expect(rows[1]?.slice(0, 4)).toEqual(['C0', '=1+1', '0', 'dicht']);
  },
  150_000,
);

test('the checksum of the figures is the same in every file and both languages, and follows each figure', async () => {
  const checksum = figuresChecksum(evaluation);
  expect(checksum).toMatch(/^[0-9a-f]{64}$/);
  for (const language of ['nl', 'en'] as const) {
    const { sheets } = await readXlsx(bytesOf((await exported('xlsx', language)).base64));
    expect(sheets[0]?.rows.flat()).toContain(checksum);
    expect(JSON.parse(bytesOf((await exported('json', language)).base64).toString())).toMatchObject({ checksum });
    const [, beside] = granted(await exportEvaluation(evaluation, 'csv', { ...as, language }));
    expect(bytesOf(beside?.base64 ?? '').toString()).toContain(checksum);
  }
  const [table] = evaluation.tables;
  if (!table) throw new Error('There is a table');
  const changed = table.rows.map((row, at) =>
    at === 3 ? { ...row, cells: row.cells.map((cell) => ({ ...cell, value: 1 })) } : row,
  );
  expect(figuresChecksum({ ...evaluation, tables: [{ ...table, rows: changed }] })).not.toBe(checksum);
});

test('a CSV has a file beside it with periods and definitions; JSON holds them with every figure', async () => {
  const [, beside] = granted(await exportEvaluation(evaluation, 'csv', as));
  expect(beside).toMatchObject({ name: 'evaluatie-2026-01-01-2026-06-30-toelichting.txt', rows: 0 });
  const text = bytesOf(beside?.base64 ?? '').toString();
  for (const line of ['Periode: ', 'Soort melding: Elke melding telt één keer.', 'Deze cijfers zijn een proef.'])
    expect(text).toContain(line);
  const json = JSON.parse(bytesOf((await exported('json')).base64).toString());
  expect(json).toMatchObject({ period: evaluation.period, before: evaluation.before });
  expect(json.tables[0].rows.map(({ label }: { label: string }) => label)).toEqual(naughty);
  expect(json.tables[0].rows[1].cells).toEqual(evaluation.tables[0]?.rows[1]?.cells);
});
