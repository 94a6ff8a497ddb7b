import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quickKdf } from '../../../main/keys/slot.ts';
import { makeRegister } from '../../../main/make-register.ts';
import { granted } from '../../support/granted.ts';
import { makeXlsx } from '../../support/make-zip.ts';
import { stillClock } from '../../support/still-clock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { pathsOf, runCaptured } from './captured-terminal.ts';

const temporary = temporaryFolder();
const folder = join(temporary.path, 'register');
const password = 'vier-losse-woorden-hier';
beforeAll(async () => {
  const accounts = [{ user: 'joris', name: 'Joris Blom', roles: ['back-office', 'administrator'] as const, password }];
  granted(
    await makeRegister({ folder, clock: stillClock(), kdf: quickKdf, office: 'Proef', practice: false, accounts }),
  );
});
afterAll(() => temporary.remove());

async function importing(name: string, content: string | Uint8Array, ...options: string[]) {
  const file = join(temporary.path, name);
  writeFileSync(file, content);
  const words = ['import', folder, file, ...options, '--user', 'joris', '--today', '2026-06-30'];
  const { code, output, complaints } = await runCaptured(words, temporary.path, { password });
  return { code, complaints, line: output === '' ? null : { ...JSON.parse(output), file: undefined } };
}

const cell = (said: string) => `<c t="inlineStr"><is><t>${said}</t></is></c>`;
const sheet = (...rows: string[][]) =>
  makeXlsx({ rows: rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('') });

test('an XLSX is read in, and the same reports as CSV are none', async () => {
  const rows = [
    ['kenmerk', 'datum', 'verhaal'],
    ['X-1', '2026-03-02', 'Wacht'],
    ['X-2', '3-3-2026', 'Wacht ook'],
  ];
  const counts = { read: 2, refused: [] };
  expect(await importing('oud.xlsx', sheet(...rows), '--dry-run')).toMatchObject({
    code: 0,
    line: { ...counts, registered: 2, duplicates: 0 },
  });
  expect(await importing('oud.xlsx', sheet(...rows))).toMatchObject({ code: 0, line: { ...counts, registered: 2 } });
  const csv = rows.map((row) => row.join(';')).join('\r\n');
  expect(await importing('oud.csv', csv)).toMatchObject({ code: 0, line: { ...counts, registered: 0, duplicates: 2 } });
});

test('rows that are refused are named from 0, and the command ends with 1', async () => {
  const { code, line } = await importing(
    'fout.xlsx',
    sheet(['datum', 'soort'], ['2026-03-02', 'SIG'], ['later', 'SIG']),
  );
  expect(code).toBe(1);
  expect(line).toEqual({
    read: 2,
    registered: 0,
    duplicates: 0,
    refused: [
      { row: 1, reason: 'Kolom received_on: “later” is geen dag van 1900 tot en met 2100. Schrijf 2026-03-02.' },
    ],
  });
});

test('a file that is no table is refused with why', async () => {
  const { code, line, complaints } = await importing('foto.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
  expect([code, line]).toEqual([1, null]);
  expect(JSON.parse(complaints[0] ?? '')).toMatchObject({
    error: 'table-refused',
    message: expect.stringContaining('geen CSV of XLSX'),
  });
});

test('of several files each one that is not read is named, and bad input weighs heaviest', async () => {
  writeFileSync(join(temporary.path, 'leeg.csv'), '');
  writeFileSync(join(temporary.path, 'goed.csv'), 'datum\n2026-03-05\n');
  const words = ['import', folder, 'weg.csv', 'leeg.csv', 'goed.csv', '--user', 'joris', '--today', '2026-06-30'];
  const { code, output, complaints } = await runCaptured(words, temporary.path, { password });
  expect(code).toBe(2);
  expect(JSON.parse(output)).toMatchObject({ file: 'goed.csv', registered: 1 });
  expect(complaints.map((line): string => JSON.parse(line).message.split(':')[0])).toEqual(['weg.csv', 'leeg.csv']);
});

test('a map that does not fit is refused at each member, by a JSON Pointer', async () => {
  const map = { colums: {}, columns: { when: 'dag' }, fixed: { 'a/b~c': 'x' }, dayZero: '2015-02-30' };
  const file = join(temporary.path, 'kaart.json');
  writeFileSync(file, JSON.stringify(map));
  const words = ['import', folder, 'goed.csv', '--map', file, '--user', 'joris'];
  const refused = await runCaptured(words, temporary.path, { password });
  expect(refused).toMatchObject({ code: 2, output: '' });
  expect(pathsOf(refused)).toEqual(['/columns/when', '/colums', '/dayZero', '/fixed/a~1b~0c']);
});
