import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyAll } from '../../main/verify-register.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { day } from '../../shared/dates.ts';
import { plainMap } from '../../shared/import/import-map.ts';
import { granted } from '../support/granted.ts';
import { importText, sendFile } from '../support/import-text.ts';
import { liveContent } from '../support/live-content.ts';
import { makeXlsx } from '../support/make-zip.ts';
import { type Client, openOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let client: Client;
beforeEach(async () => {
  office = await openOffice();
  client = office.as('back-office');
}, 60_000);
afterEach(() => office.close());

const found = async (query = '') =>
  granted(await client.register.search({ query, filters: noFilters, after: null, limit: 50 }));

const table = [
  'kenmerk;datum;soort;aanbieder;onderwerpen;naam melder;telefoon;verhaal;staat;afgesloten op;uitkomst',
  'Z-1;2-3-2026;SIG;Zorggroep Voorbeeld;TOE-01;Els van Dam;0612345678;Wacht al weken;open;;',
  'Z-2;2026-03-03;SIG;Zorggroep Voorbeeld;TOE-01;;;"Belde; niemand kwam";gesloten;2026-04-01;AFD-INF',
].join('\r\n');

test('the same table as CSV and as XLSX is the same reports; the second time it is none', async () => {
  const first = granted(await importText(client, { name: 'oud.csv', text: table }));
  expect(first).toMatchObject({ read: 2, registered: 2, duplicates: 0, refused: [], newOrganisations: 1 });
  const rows = table
    .split('\r\n')
    .map((line) => line.replaceAll('"Belde; niemand kwam"', 'Belde, niemand kwam').split(';'));
  const cells = rows.map(
    (row) => `<row>${row.map((said) => `<c t="inlineStr"><is><t>${said}</t></is></c>`).join('')}</row>`,
  );
  const again = granted(await importText(client, { name: 'oud.xlsx', text: makeXlsx({ rows: cells.join('') }) }));
  expect(again).toMatchObject({ id: null, read: 2, registered: 0, duplicates: 2 });
  expect(await found('wacht')).toMatchObject({ total: 1 });
  expect(granted(await client.import.list({}))).toMatchObject([{ file: 'oud.csv', registered: 2, undoneAt: null }]);
});

test('one row that is refused refuses them all, and every one is named with its column and reason', async () => {
  const before = liveContent(office.host);
  const text =
    'datum,soort,verhaal\n2026-03-02,SIG,a\n2026-13-02,SIG,b\n2026-03-02,ONZIN,c\n2099-01-01,SIG,d\n2026-03-02,SIG,e"f\n2026-03-02,SIG\n';
  const outcome = granted(await importText(client, { text }));
  expect(outcome).toMatchObject({ id: null, registered: 0, duplicates: 0, read: 6, refusedCount: 5 });
  expect(outcome.refused.map(({ row, column, code }) => [row, column, code])).toEqual([
    [1, 'received_on', 'not-a-day'],
    [2, 'kind', 'unknown-code'],
    [3, 'received_on', 'in-future'],
    [4, '', 'quote-inside'],
    [5, '', 'too-few-cells'],
  ]);
  expect(outcome.unknown).toEqual([{ field: 'kind', value: 'ONZIN', rows: 1 }]);
  expect(liveContent(office.host)).toBe(before);
});

test('the refused rows go out as a file in which no cell is a formula', async () => {
  const upload = await sendFile(client, 'x.csv', 'datum,soort\n2026-03-02,=1+1\n');
  granted(await client.import.check({ upload, map: null }));
  const file = granted(await client.import.refusals({ upload, language: 'nl' }));
  const text = Buffer.from(file.base64, 'base64').toString('utf8');
  expect(text).toContain(`;'=1+1;`);
  // The row as a spreadsheet shows it: the header is row 1.
  expect(text).toMatch(/^2;/m);
});

test('a table of another system is read with what was chosen for it', async () => {
  const upload = await sendFile(
    client,
    'ander.csv',
    'wanneer;wat;bij wie;aard\n02.03.2026;Late brief;Zorg Oost;brandbrief\n',
  );
  const look = granted(await client.import.look({ upload }));
  expect(look.columns.map(({ heading, examples }) => [heading, examples])).toEqual([
    ['wanneer', ['02.03.2026']],
    ['wat', ['Late brief']],
    ['bij wie', ['Zorg Oost']],
    ['aard', ['brandbrief']],
  ]);
  expect(look.suggested.columns).toMatchObject({ received_on: 'wanneer', story: '', party_name: '' });
  const columns = { received_on: 'wanneer', story: 'wat', party_name: 'bij wie', kind: 'aard' };
  const first = granted(await client.import.check({ upload, map: { ...plainMap, columns } }));
  expect(first).toMatchObject({ registered: 0, unknown: [{ field: 'kind', value: 'brandbrief', rows: 1 }] });
  const map = { ...plainMap, columns, values: { kind: { brandbrief: 'SIG' } }, fixed: { channel: 'PST' } };
  expect(granted(await client.import.check({ upload, map }))).toMatchObject({ id: null, registered: 1, unknown: [] });
  expect(granted(await client.import.run({ upload, map }))).toMatchObject({ registered: 1 });
  expect((await found()).rows).toMatchObject([{ receivedOn: '2026-03-02', channel: 'PST', kind: 'SIG' }]);
  expect(granted(await client.import.saveMap({ name: 'Ander systeem', map }))).toEqual([
    { name: 'Ander systeem', map },
  ]);
  expect(granted(await client.import.maps({}))).toEqual([{ name: 'Ander systeem', map }]);
  expect(granted(await client.import.forgetMap({ name: 'Ander systeem' }))).toEqual([]);
});

test('a column that is set to nothing is not read, whatever its heading', async () => {
  const upload = await sendFile(client, 'x.csv', 'datum,soort\n2026-03-02,ONZIN\n');
  const map = { ...plainMap, columns: { kind: '' } };
  expect(granted(await client.import.check({ upload, map }))).toMatchObject({ registered: 1, refused: [] });
});

test('undoing takes all reports out, as if the table had never been read, and it can be read in again', async () => {
  granted(
    await importText(client, { name: 'eerder.csv', text: 'kenmerk,datum,aanbieder\nE-1,2026-01-02,Blijft Staan\n' }),
  );
  const before = liveContent(office.host);
  const { id } = granted(await importText(client, { text: table }));
  expect(liveContent(office.host)).not.toBe(before);
  expect(granted(await client.import.undo({ id: id ?? '' }))).toEqual({ withdrawn: 2 });
  expect(liveContent(office.host)).toBe(before);
  expect(await found()).toMatchObject({ total: 1, of: 1 });
  expect(await found('wacht')).toMatchObject({ total: 0 });
  expect(await verifyAll(office.register())).toMatchObject({ sound: true });
  expect(await client.import.undo({ id: id ?? '' })).toMatchObject({ failure: { code: 'import-undone' } });
  expect(granted(await importText(client, { text: table }))).toMatchObject({ registered: 2, duplicates: 0 });
  const numbers = (await found()).rows.map(({ number }) => number);
  expect(numbers).toEqual(['2026-00005', '2026-00004', '2026-00001']);
  expect(await verifyAll(office.register())).toMatchObject({ sound: true });
});

test('nothing of a withdrawn report can be read any more', async () => {
  const { id } = granted(await importText(client, { text: table }));
  const [report] = (await found()).rows;
  granted(await client.import.undo({ id: id ?? '' }));
  expect(await client.case.open({ caseId: report?.id ?? office.host.folder })).toMatchObject({
    failure: { code: 'not-found' },
  });
  const names = granted(await client.list.all({})).organisations?.map(({ nl }) => nl) ?? [];
  expect(names).not.toContain('Zorggroep Voorbeeld');
});

test('a report that somebody worked on, or tied another to, keeps the whole table', async () => {
  const { id } = granted(await importText(client, { text: table }));
  const [second, first] = (await found()).rows;
  if (!first || !second) throw new Error('Two reports were read in');
  const at = { caseId: first.id, version: 1 };
  granted(await client.case.note({ ...at, kind: 'call', text: 'Gebeld', on: day('2026-06-30') }));
  const before = liveContent(office.host);
  const refusal = { ok: false, failure: { code: 'import-changed', numbers: [first.number], count: 1 } };
  expect(await client.import.undo({ id: id ?? '' })).toEqual(refusal);
  expect(liveContent(office.host)).toBe(before);
  const other = granted(await importText(client, { text: 'datum\n2026-05-05\n' }));
  const [latest] = (await found()).rows;
  granted(await client.case.link({ caseId: latest?.id ?? first.id, version: 1, other: second.id, kind: 'related' }));
  expect(await client.import.undo({ id: id ?? '' })).toMatchObject({ failure: { count: 2 } });
  expect(await client.import.undo({ id: other.id ?? '' })).toMatchObject({ failure: { numbers: [latest?.number] } });
});

test('an import that is stopped leaves nothing, and its file can be read in after all', async () => {
  const before = liveContent(office.host);
  const text = ['datum,verhaal', ...Array.from({ length: 3000 }, (_, at) => `2026-03-02,verhaal ${at}`)].join('\n');
  const upload = await sendFile(client, 'lang.csv', text);
  const running = client.import.run({ upload, map: null });
  let seen = granted(await client.import.progress({ upload }));
  while (seen === null || seen.of !== 3000 || seen.done < 10) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen = granted(await client.import.progress({ upload }));
  }
  granted(await client.import.stop({ upload }));
  expect(await running).toMatchObject({ ok: false, failure: { code: 'import-stopped' } });
  expect(liveContent(office.host)).toBe(before);
  expect(granted(await client.import.run({ upload, map: null }))).toMatchObject({ registered: 3000 });
});

test('a file belongs to one window, and a new one takes its place', async () => {
  const upload = await sendFile(client, 'a.csv', 'datum\n2026-03-02\n');
  const second = await office.at['back-office'].client.import.progress({ upload });
  expect(second).toMatchObject({ ok: true });
  const later = await sendFile(client, 'b.csv', 'datum\n2026-03-03\n');
  expect(await client.import.look({ upload })).toMatchObject({ failure: { code: 'not-found' } });
  expect(await client.import.look({ upload: later })).toMatchObject({ ok: true, value: { name: 'b.csv', rows: 1 } });
  expect(await office.as('telephone').import.look({ upload: later })).toMatchObject({
    failure: { code: 'not-allowed' },
  });
});

test.each([
  ['foto.csv', Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]), 'not-a-table'],
  ['leeg.csv', Buffer.alloc(0), 'empty'],
])('a file that is no table is refused whole, with why: %s', async (name, bytes, reason) => {
  const failure = { code: 'table-refused', file: name, reason };
  expect(await importText(client, { name, text: bytes })).toEqual({ ok: false, failure });
});

test('two columns of one name, or no column of days, refuse the table', async () => {
  expect(await importText(client, { text: 'datum,soort,soort\n2026-03-02,SIG,SIG\n' })).toMatchObject({
    failure: { code: 'column-twice', column: 'soort' },
  });
  expect(await importText(client, { text: 'naam\nEls\n' })).toMatchObject({
    failure: { code: 'column-missing', column: 'received_on' },
  });
});

test('numbers that a spreadsheet rounded are refused, not kept wrong', async () => {
  const outcome = granted(await importText(client, { text: 'datum;telefoon\n2026-03-02;6,12E+08\n' }));
  expect(outcome.refused).toEqual([{ row: 0, column: 'reporter_phone', code: 'digits-lost', value: '6,12E+08' }]);
});
