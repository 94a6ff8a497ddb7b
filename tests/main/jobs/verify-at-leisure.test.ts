import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../../db/log.ts';
import { databaseName } from '../../../db/open.ts';
import { clientOf } from '../../../main/door.ts';
import { pathOfContent } from '../../../main/files/file-place.ts';
import { newSession } from '../../../main/host.ts';
import { readWalk, verifyWhenDue } from '../../../main/jobs/verify-at-leisure.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { dropGuards, rawConnection } from '../../support/raw-connection.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { sendFile } from '../../support/send-file.ts';

/** The walk along all of a register while people work in it: without rests here, so that it takes no time. */
let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
  const client = office.as('back-office');
  for (let turn = 0; turn < 3; turn += 1)
    granted(await client.case.register({ intake: sampleIntake(), draftId: null }));
  const { id } = granted(await client.case.register({ intake: sampleIntake(), draftId: null }));
  const view = granted(await client.case.open({ caseId: id }));
  granted(await sendFile(client, { view, name: 'brief.txt', bytes: Buffer.from('Geachte mevrouw') }));
});
afterEach(() => office.close());

const walk = () => verifyWhenDue(office.host, () => Promise.resolve());
const lastLine = () => readLog(office.register().reader, { before: null, limit: 1 })[0];

test('a sound register is found sound, everybody sees when, and the log says so; the next day again', async () => {
  await walk();
  const { checked } = granted(await office.as('telephone').backup.last({}));
  expect(checked).toEqual({ wholeAt: office.clock.now(), wrong: [] });
  expect(lastLine()).toMatchObject({ action: 'register.verified', object: null, result: 'ok' });
  const first = office.clock.now();
  office.clock.pass(3_600_000);
  await walk();
  expect(readWalk(office.register().reader)?.wholeAt).toBe(first);
  office.clock.pass(24 * 3_600_000);
  await walk();
  expect(readWalk(office.register().reader)?.wholeAt).toBe(office.clock.now());
});

test.each([
  ['row', `UPDATE cases SET owner = 'iemand' WHERE row = 2`],
  ['history', `UPDATE events SET on_day = '2026-01-01' WHERE position = 1`],
  [
    'search',
    `DELETE FROM search_rows WHERE row = 1; INSERT INTO search_rows (row, number, people, phones, matter, story) VALUES (1, 'anders', '', '', '', ''); DROP TRIGGER search_rows_changed; UPDATE search_rows SET number = 'M2026' WHERE row = 1`,
  ],
  ['log', `UPDATE log SET user = 'iemand' WHERE seq = 2`],
  ['file', ''],
])('what was changed in a %s past the program is found, shown and logged', async (part, change) => {
  if (part === 'file') spoilFile();
  else {
    const connection = rawConnection(office.host);
    dropGuards(connection);
    connection.exec(change);
    connection.close();
  }
  await walk();
  const { checked } = granted(await office.as('telephone').backup.last({}));
  expect(checked.wrong).toContain(part);
  expect(lastLine()).toMatchObject({ action: 'register.verified', result: 'differs' });
});

function spoilFile(): void {
  const [row] = rawConnection(office.host).prepare<[], { hash: string }>('SELECT hash FROM case_files').all();
  if (!row) throw new Error('There is a file');
  const path = pathOfContent(office.register(), row.hash);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(1, bytes.length - 20));
}

test('a page that went bad on the disk closes the register, and who signs in again finds it mended', async () => {
  expect(await office.register().forgetPast()).toBe(true);
  const file = join(office.folder, databaseName);
  const bytes = readFileSync(file);
  const bad = Math.floor(bytes.length * 0.8);
  bytes.writeUInt8(bytes.readUInt8(bad) ^ 1, bad);
  writeFileSync(file, bytes);
  await walk();
  expect(office.host.register).toBeNull();
  const client = clientOf(office.door, newSession(office.host));
  const { user, password } = office.at['back-office'];
  granted(await client.entry.signIn({ user, password }));
  expect(granted(await client.backup.last({})).recovered).toMatchObject({ rebuilt: true });
  await walk();
  expect(readWalk(office.register().reader)).toMatchObject({ wrong: [], isRunning: false });
});

test('what was found stays in sight until a whole walk finds all right', async () => {
  const connection = rawConnection(office.host);
  const owner = connection.prepare('SELECT owner FROM cases WHERE row = 2').pluck().get();
  const setOwner = connection.prepare('UPDATE cases SET owner = ? WHERE row = 2');
  setOwner.run('iemand');
  await walk();
  setOwner.run(owner);
  connection.close();
  office.clock.pass(24 * 3_600_000);
  const wrong = () => readWalk(office.register().reader)?.wrong;
  const walking = walk();
  expect(wrong()).toEqual(['row']);
  await walking;
  expect(wrong()).toEqual([]);
});
