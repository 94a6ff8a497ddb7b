import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTableFile } from '../../../main/import/read-table-file.ts';
import type { CellProblem, TableFile, TableRefusal } from '../../../shared/import/table-file.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { type MadeEntry, makeXlsx, makeZip, sheetEntries } from '../../support/make-zip.ts';

/** Reads in this thread, which is quick; that the worker gives the same is tested apart. */
function read(bytes: Uint8Array | string): Result<TableFile, TableRefusal> {
  const rows: (readonly string[])[] = [];
  const problems: CellProblem[] = [];
  const table = readTableFile(Buffer.from(bytes), {
    rows: (more) => void rows.push(...more),
    problem: (problem) => void problems.push(problem),
    alive: () => undefined,
  });
  return table.ok ? ok({ rows, problems, notes: table.value }) : table;
}

function rowsOf(bytes: Uint8Array | string) {
  const table = read(bytes);
  return table.ok ? table.value.rows : table.failure;
}

/** A cell by its place, with what stands inside it. */
const cell = (place: string, inside: string, attributes = '') => `<c r="${place}" ${attributes}>${inside}</c>`;
const text = (place: string, said: string) => cell(place, `<is><t>${said}</t></is>`, 't="inlineStr"');
const header = `<row r="1">${text('A1', 'datum')}${text('B1', 'verhaal')}</row>`;
const sheet = (rows: string, more: Partial<Parameters<typeof makeXlsx>[0]> = {}) =>
  makeXlsx({ rows: header + rows, ...more });

test.each<[string, string | Buffer, string, string]>([
  ['UTF-8 with commas', 'a,b\n1,é\n', 'utf-8', ','],
  ['UTF-8 with its mark and semicolons', '\uFEFFa;b\r\n1;é\r\n', 'utf-8', ';'],
  ['tabs', 'a\tb\n1\té\n', 'utf-8', '\t'],
  ['what Excel says first', 'sep=;\na;b\n1;é\n', 'utf-8', ';'],
  ['UTF-16 little endian', Buffer.from('\uFEFFa;b\r\n1;é\r\n', 'utf16le'), 'utf-16', ';'],
  ['UTF-16 big endian', Buffer.from('\uFEFFa;b\r\n1;é\r\n', 'utf16le').swap16(), 'utf-16', ';'],
  ['UTF-16 without its mark', Buffer.from('a;b\r\n1;é\r\n', 'utf16le'), 'utf-16', ';'],
  ['windows-1252', Buffer.from('a;b\r\n1;é\r\n', 'latin1'), 'windows-1252', ';'],
  ['old line ends', 'a;b\r1;é\r', 'utf-8', ';'],
  ['mixed line ends', 'a;b\r\n1;é\r\r\n\n', 'utf-8', ';'],
])('CSV is read as it was written: %s', (_, bytes, encoding, delimiter) => {
  const table = read(bytes);
  expect(table).toMatchObject({ ok: true, value: { problems: [], notes: { encoding, delimiter, kind: 'csv' } } });
  expect(table.ok && table.value.rows.filter((row) => row.length > 0)).toEqual([
    ['a', 'b'],
    ['1', 'é'],
  ]);
});

test('an encoding that nothing in the file says is named as a guess', () => {
  expect(read(Buffer.from('naam\nRené\n', 'latin1'))).toMatchObject({ value: { notes: { guessed: true } } });
  expect(read('naam\nRené\n')).toMatchObject({ value: { notes: { guessed: false } } });
});

test.each<[string, string, readonly CellProblem[]]>([
  ['a quote inside', 'a,b\n1,x"y\n2,z\n', [{ row: 0, at: null, code: 'quote-inside' }]],
  ['text behind a quote', 'a,b\n"1"x,y\n2,z\n', [{ row: 0, at: null, code: 'text-after-quote' }]],
  ['a quote that stays open', 'a,b\n1,y\n2,"z\n', [{ row: 1, at: null, code: 'quote-not-closed' }]],
  ['fewer cells', 'a,b,c\n1,2,3\n4,5\n', [{ row: 1, at: null, code: 'too-few-cells' }]],
  ['a cell of two million signs', `a,b\n1,${'x'.repeat(2_000_000)}\n2,3\n`, [{ row: 0, at: 1, code: 'cell-too-long' }]],
])('a row that cannot be read is named: %s', (_, bytes, problems) => {
  const table = read(bytes);
  expect(table.ok && table.value.problems).toEqual(problems);
});

test.each<[string, string, Partial<Parameters<typeof makeXlsx>[0]>, string]>([
  ['a day', cell('A2', '<v>46083</v>', 's="1"'), { formats: [0, 14] }, '2026-03-02'],
  ['a day counted from 1904', cell('A2', '<v>44621</v>', 's="1"'), { formats: [0, 14], is1904: true }, '2026-03-02'],
  [
    'a day in a format of its own',
    cell('A2', '<v>46083</v>', 's="1"'),
    { formats: [0, 'dd\\-mm\\-yyyy'] },
    '2026-03-02',
  ],
  ['a moment', cell('A2', '<v>46083.4375</v>', 's="1"'), { formats: [0, 22] }, '2026-03-02 10:30'],
  ['the last day before the day that never was', cell('A2', '<v>59</v>', 's="1"'), { formats: [0, 14] }, '1900-02-28'],
  ['the first day after it', cell('A2', '<v>61</v>', 's="1"'), { formats: [0, 14] }, '1900-03-01'],
  [
    'a day without end, as other systems write it',
    cell('A2', '<v>2958465</v>', 's="1"'),
    { formats: [0, 14] },
    '9999-12-31',
  ],
  ['a year with a slip in it', cell('A2', '<v>146371</v>', 's="1"'), { formats: [0, 14] }, '2300-09-30'],
  [
    'the last day of a file that counts from 1904',
    cell('A2', '<v>2957003</v>', 's="1"'),
    { formats: [0, 14], is1904: true },
    '9999-12-31',
  ],
  ['a number', cell('A2', '<v>12</v>'), {}, '12'],
  [
    'a number of which all sixteen digits stand in the file',
    cell('A2', '<v>1234567890123456</v>'),
    {},
    '1234567890123456',
  ],
  [
    'a number that lost its sixteenth digit, so that it shows',
    cell('A2', '<v>1.23456789012345E15</v>'),
    {},
    '1.23456789012345e+15',
  ],
  ['the same, written out', cell('A2', '<v>1234567890123450</v>'), {}, '1.23456789012345e+15'],
  ['a cell with single quotes', `<c r='A2' s='1'><v>46083</v></c>`, { formats: [0, 14] }, '2026-03-02'],
  ['a large number, not in powers of ten', cell('A2', '<v>6.12345678E8</v>'), {}, '612345678'],
  [
    'zeroes in front that the sheet shows',
    cell('A2', '<v>612345678</v>', 's="1"'),
    { formats: [0, '0000000000'] },
    '0612345678',
  ],
  ['digits as text', text('A2', '0612345678'), {}, '0612345678'],
  ['a formula by its kept result', cell('A2', '<f>NOW()</f><v>46083</v>', 's="1"'), { formats: [0, 14] }, '2026-03-02'],
  ['a formula of text', cell('A2', '<f>"x"&amp;"y"</f><v>xy</v>', 't="str"'), {}, 'xy'],
  ['text that looks like a formula', text('A2', '=HYPERLINK(&quot;x&quot;)'), {}, '=HYPERLINK("x")'],
  [
    'shared text in pieces',
    cell('A2', '<v>0</v>', 't="s"'),
    { texts: ['<r><t>Zorg</t></r><r><t xml:space="preserve"> &amp; co</t></r>'] },
    'Zorg & co',
  ],
  ['a yes', cell('A2', '<v>1</v>', 't="b"'), {}, 'ja'],
])('a cell of a sheet says %s', (_, inside, more, said) => {
  const rows = rowsOf(sheet(`<row r="2">${inside}</row>`, more));
  expect(rows).toEqual([['datum', 'verhaal'], [said]]);
});

test.each<[string, string, CellProblem['code']]>([
  ['a formula without a result', cell('B2', '<f>A1+1</f>'), 'formula-without-value'],
  ['an error', cell('B2', '<v>#REF!</v>', 't="e"'), 'error-value'],
  ['29 February 1900', cell('B2', '<v>60</v>', 's="1"'), 'not-in-calendar'],
  ['a day before all days', cell('B2', '<v>-3</v>', 's="1"'), 'not-in-calendar'],
  ['a day behind all days', cell('B2', '<v>2958466</v>', 's="1"'), 'not-in-calendar'],
])('a cell that says nothing is named: %s', (_, inside, code) => {
  const table = read(sheet(`<row r="2">${inside}</row>`, { formats: [0, 14] }));
  expect(table.ok && table.value.problems).toEqual([{ row: 0, at: 1, code }]);
});

test('rows and columns that are left out keep their place; what is hidden or merged is told', () => {
  const rows = `<row r="4" hidden="1">${text('B4', 'laat')}</row><row r="5"/>`;
  const before = '<cols><col min="1" max="2" hidden="1"/></cols>';
  const after = '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>';
  const macros: MadeEntry = { name: 'xl/vbaProject.bin', content: 'never read' };
  const table = read(sheet(rows, { before, after, extra: [macros] }));
  expect(table).toMatchObject({
    value: {
      rows: [['datum', 'verhaal'], [], [], ['', 'laat']],
      notes: { hiddenRows: 1, hiddenColumns: 2, mergedCells: 1, macros: true, sheet: 'Oud & nieuw' },
    },
  });
});

test('the first row below the header is known by the number that a spreadsheet gives it', () => {
  const low = `<row r="3">${text('A3', 'datum')}</row><row r="4">${text('A4', '2026-03-02')}</row>`;
  const [csv, high, three] = [read('datum\n2026-03-02\n'), read(sheet('')), read(makeXlsx({ rows: low }))];
  expect([csv, high, three].map((table) => table.ok && table.value.notes.firstRow)).toEqual([2, 2, 4]);
});

const good = sheetEntries({ rows: header });
const withSheet = (content: string, more: Partial<MadeEntry> = {}) =>
  makeZip(good.map((entry) => (entry.name.endsWith('sheet1.xml') ? { ...entry, content, ...more } : entry)));

test.each<[TableRefusal, string, () => Buffer]>([
  ['empty', 'no bytes', () => Buffer.alloc(0)],
  ['empty', 'a sheet without rows', () => withSheet('<worksheet><sheetData/></worksheet>')],
  ['not-a-table', 'an archive of something else', () => makeZip([{ name: 'foto.jpg', content: 'x' }])],
  ['not-a-table', 'an archive that was cut off', () => makeZip(good).subarray(0, 300)],
  ['not-a-table', 'a picture', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])],
  ['encoding', 'bytes that are no text', () => Buffer.from([0x61, 0x0a, 0x81, 0x8d])],
  [
    'old-excel',
    'a sheet of before 2007',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  ],
  [
    'encrypted',
    'a sheet with a password',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['encrypted', 'an archive with a password', () => makeZip(good.map((entry) => ({ ...entry, flags: 1 })))],
  [
    'bomb',
    'a sheet that grows a thousand times',
    () => withSheet(`<worksheet><sheetData>${' '.repeat(5_000_000)}</sheetData></worksheet>`),
  ],
  [
    'bomb',
    'a sheet that is larger than it says',
    () => withSheet(`<worksheet>${'x'.repeat(90_000)}</worksheet>`, { saysUnpacked: 1000 }),
  ],
  ['bomb', 'two names for the same bytes', () => makeZip([...good, { name: 'copy.xml', content: '<x/>', sameAs: 1 }])],
  [
    'too-large-unpacked',
    'more than 500 MB',
    () => makeZip([...good, { name: 'a.xml', content: 'x', saysUnpacked: 600_000_000 }]),
  ],
  [
    'too-many-entries',
    'more than 10,000 files',
    () => makeZip([...good, ...Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}.xml`, content: '' }))]),
  ],
  ['strange-names', 'a way out of the folder', () => makeZip([...good, { name: '../../etc/passwd', content: 'x' }])],
  ['strange-names', 'an absolute name', () => makeZip([...good, { name: 'C:\\x', content: 'x' }])],
  ['strange-names', 'a link', () => makeZip([...good, { name: 'link', content: '/etc/passwd', mode: 0xa1ff }])],
  ['strange-names', 'a name twice', () => makeZip([...good, { name: 'xl/workbook.xml', content: 'x' }])],
  [
    'entities',
    'a billion laughs',
    () =>
      withSheet('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>'),
  ],
  [
    'entities',
    'a file of this computer',
    () =>
      makeXlsx({
        rows: header,
        workbook: '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><workbook>&f;</workbook>',
      }),
  ],
  ['too-many-columns', 'ten thousand columns in a sheet', () => sheet(`<row r="2">${cell('NTP2', '<v>1</v>')}</row>`)],
  [
    'too-many-columns',
    'ten thousand columns in CSV',
    () => Buffer.from(Array.from({ length: 10_000 }, (_, at) => `k${at}`).join(';')),
  ],
  [
    'too-many-columns',
    'a row below the header of ten thousand cells',
    () => Buffer.from(`a,b\n${'1,'.repeat(10_000)}`),
  ],
  [
    'not-a-table',
    'rows that go back',
    () =>
      withSheet(
        '<worksheet><sheetData><row r="5"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row></sheetData></worksheet>',
      ),
  ],
])('%s: %s is refused', (refusal, _, bytes) => {
  expect(read(bytes())).toEqual({ ok: false, failure: refusal });
});

test('bytes that were changed anywhere are read, or refused with a reason; nothing else happens', () => {
  const whole = sheet(`<row r="2">${cell('A2', '<v>46083</v>', 's="1"')}${text('B2', 'wacht &amp; hoopt')}</row>`, {
    formats: [0, 14],
  });
  const csv = Buffer.from('\uFEFFdatum;verhaal\r\n2026-03-02;"wacht ""lang"""\r\n');
  const sink = { rows: () => undefined, problem: () => undefined, alive: () => undefined };
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(whole, csv), changes, fc.nat(), (bytes, changed, cut) => {
      const broken = Buffer.from(bytes);
      for (const [at, value] of changed) broken[at % broken.length] = value;
      const part = cut % 4 === 0 ? broken.subarray(0, cut % broken.length) : broken;
      const table = readTableFile(part, sink);
      expect(table.ok || typeof table.failure === 'string').toBe(true);
    }),
    { numRuns: 400 },
  );
});
