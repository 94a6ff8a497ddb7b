import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../../shared/contract/administration.ts';
import { day } from '../../../shared/dates.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office.close());

const administrator = () => office.as('administrator');
const itemsOf = async (list: string) => granted(await administrator().list.all({}))[list] ?? [];
const base64 = (text: string) => Buffer.from(text).toString('base64');

async function read(list: string, text: string, dryRun = false) {
  return administrator().list.import({ list, name: 'lijst.csv', base64: base64(text), dryRun });
}

async function textOf(list: string, format: 'csv' | 'json') {
  const file = granted(await administrator().list.export({ list, format }));
  return Buffer.from(file.base64, 'base64').toString('utf8');
}

test.each(['channels', 'subjects', 'outcomes', 'areas', 'desks', 'zrm-scores'])(
  'a list goes out as CSV and as JSON, and reads in unchanged: %s',
  async (list) => {
    const before = await itemsOf(list);
    for (const format of ['csv', 'json'] as const) {
      const changes = granted(await read(list, await textOf(list, format)));
      expect(changes).toMatchObject({ added: [], changed: [], switchedOff: [], refused: [], unchanged: before.length });
    }
    expect(await itemsOf(list)).toEqual(before);
  },
);

test('no cell of the CSV is a formula, and what guarded it is gone when it is read in', async () => {
  const item: ListItem = {
    code: 'ORG-F',
    parent: 'OVG',
    nl: '=1+1 Zorg',
    en: '+31 Care',
    active: true,
    validFrom: null,
    validTo: null,
    order: 1,
    data: { aliases: '@zorg' },
  };
  granted(await administrator().list.save({ list: 'organisations', item, added: true }));
  const csv = await textOf('organisations', 'csv');
  expect(csv.startsWith('\uFEFFcode;')).toBe(true);
  expect(csv).toContain(`'=1+1 Zorg;'+31 Care`);
  expect(granted(await read('organisations', csv))).toMatchObject({ unchanged: 1, changed: [] });
});

test('what a file adds, changes and switches off is shown first, and then done', async () => {
  const text =
    'code;nederlands;aan;geldig tot\nTEL;Telefonisch gesprek;ja;31-12-2026\nFAX;Fax;nee;\nPST;Brief of post;nee;\n';
  const before = await itemsOf('channels');
  const shown = granted(await read('channels', text, true));
  expect(shown.added.map(({ code, nl, active }) => [code, nl, active])).toEqual([['FAX', 'Fax', false]]);
  expect(shown.changed.map(({ before: was, after }) => [was.code, after.nl])).toContainEqual([
    'TEL',
    'Telefonisch gesprek',
  ]);
  expect(shown.switchedOff).toEqual(['PST']);
  expect(await itemsOf('channels')).toEqual(before);
  granted(await read('channels', text));
  const after = await itemsOf('channels');
  expect(after).toHaveLength(before.length + 1);
  expect(after.find(({ code }) => code === 'TEL')).toMatchObject({ nl: 'Telefonisch gesprek', validTo: '2026-12-31' });
  expect(after.find(({ code }) => code === 'PST')).toMatchObject({ active: false });
});

test.each([
  ['code;nederlands\n;Naam\n', 'code-missing'],
  ['code;nederlands\nA;\n', 'name-missing'],
  ['code;nederlands\nA;Een\nA;Twee\n', 'code-twice'],
  ['code;nederlands;aan\nA;Een;misschien\n', 'not-yes-or-no'],
  ['code;nederlands;geldig van\nA;Een;gisteren\n', 'not-a-day'],
  ['code;nederlands;geldig van;geldig tot\nA;Een;2026-02-01;2026-01-01\n', 'period-reversed'],
  ['code;nederlands;hoort onder\nA;Een;NERGENS\n', 'unknown-parent'],
  ['code;nederlands;hoort onder\nA;Een;B\nB;Twee;A\n', 'below-itself'],
  ['code;nederlands;volgorde\nA;Een;voor\n', 'not-a-count'],
  ['code;nederlands\nA;Een"x\n', 'quote-inside'],
  [`code;nederlands\n${'A'.repeat(90)};Een\n`, 'code-unfit'],
])('one row that is not right keeps the whole file out: %j is %s', async (text, code) => {
  const before = await itemsOf('channels');
  const changes = granted(await read('channels', text));
  expect(changes.refused.map((row) => row.code)).toContain(code);
  expect(await itemsOf('channels')).toEqual(before);
});

test('a row that is not right is named by the number that a spreadsheet gives it', async () => {
  const changes = granted(await read('channels', 'code;nederlands\nTEL;Telefoon\n;Naam\nA;Een"x\n'));
  expect(changes.refused.map(({ row, code }) => [row, code])).toEqual([
    [4, 'quote-inside'],
    [3, 'code-missing'],
  ]);
});

test('a file without codes or names, or that is no table, is refused', async () => {
  expect(await read('channels', 'nederlands\nEen\n')).toMatchObject({
    failure: { code: 'column-missing', column: 'code' },
  });
  expect(await read('channels', '')).toMatchObject({ failure: { code: 'table-refused', reason: 'empty' } });
  expect(await read('nothing', 'code;nl\nA;B\n')).toMatchObject({ failure: { code: 'unknown-code' } });
  expect(await administrator().list.export({ list: 'nothing', format: 'csv' })).toMatchObject({ ok: false });
});

test('an item cannot stand below what is not there, below itself, or end before it begins', async () => {
  const [first] = await itemsOf('subjects');
  if (!first) throw new Error('There are subjects');
  const save = (change: Partial<ListItem>) =>
    administrator().list.save({ list: 'subjects', item: { ...first, ...change }, added: false });
  expect(await save({ parent: 'NERGENS' })).toMatchObject({ failure: { code: 'unknown-code', value: 'NERGENS' } });
  expect(await save({ parent: first.code })).toMatchObject({ failure: { code: 'unknown-code' } });
  expect(await save({ validFrom: day('2026-02-01'), validTo: day('2026-01-01') })).toMatchObject({
    failure: { code: 'period-reversed' },
  });
});
