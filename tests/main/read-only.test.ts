import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { project } from '../../build/project.ts';
import { readLog } from '../../db/log.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { sendFile } from '../support/send-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A register on a disk, in a folder or in files that can only be read, read by somebody who is not root (reliability bar, P6). */
let office: TestOffice;
const temporary = temporaryFolder();
const nobody = 65534;
const isRoot = process.getuid?.() === 0;

const Told = z.object({
  readOnly: z.boolean(),
  may: z.array(z.string()),
  seconds: z.number(),
  opened: z.array(z.string()),
  file: z.string(),
  written: z.array(z.string()),
  copies: z.array(z.number()),
  recovered: z.string(),
  newRegister: z.boolean(),
});

beforeAll(async () => {
  office = await openOffice();
  const client = office.as('back-office');
  const { id } = granted(await client.case.register({ intake: sampleIntake(), draftId: null }));
  const view = granted(await client.case.open({ caseId: id }));
  granted(await sendFile(client, { view, name: 'brief.txt', bytes: Buffer.from('Geachte mevrouw') }));
  closeRegister(office.host);
  vi.stubEnv('XDG_DATA_HOME', join(temporary.path, 'own'));
  mkdirSync(join(temporary.path, 'own'));
  // Whoever is not root must find his way there, and have his own temporary files.
  for (const path of [
    join(temporary.path, '..'),
    temporary.path,
    join(temporary.path, 'own'),
    join(office.folder, '..'),
  ])
    chmodSync(path, 0o1777);
}, 60_000);
afterAll(() => {
  setRights({ folders: 0o700, files: 0o600 });
  office.close();
  temporary.remove();
  vi.unstubAllEnvs();
});

/** Gives all of the register these rights. */
function setRights({ folders, files }: { readonly folders: number; readonly files: number }): void {
  const names = readdirSync(office.folder, { recursive: true, encoding: 'utf8' });
  for (const path of ['', ...names].map((name) => join(office.folder, name)))
    chmodSync(path, lstatSync(path).isDirectory() ? folders : files);
}

const reading = () => {
  const { user, password } = office.at['back-office'];
  return [
    process.execPath,
    join(project, 'tests/support/read-register.ts'),
    office.folder,
    user,
    password,
    office.recoveryKey,
  ];
};
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];

function run([command = '', ...words]: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(command, words, { encoding: 'utf8', timeout: 60_000 });
}

function told(ran: SpawnSyncReturns<string>) {
  if (ran.status !== 0) throw new Error(`The reader ended with ${ran.status}: ${ran.stderr}`);
  return Told.parse(JSON.parse(ran.stdout));
}

const onlyRead = {
  readOnly: true,
  may: ['case.open'],
  opened: ['ok'],
  file: 'Geachte mevrouw',
  written: ['folder-read-only', 'folder-read-only', 'folder-read-only'],
  copies: [1, 0, 0],
  recovered: 'folder-read-only',
  newRegister: false,
};

test.each([
  ['a folder and files', { folders: 0o555, files: 0o444 }],
  ['files alone', { folders: 0o777, files: 0o444 }],
])('%s that can only be read: all of it is read from a private copy, and nothing is written or left', (_, rights) => {
  setRights(rights);
  expect(told(run([...(isRoot ? asNobody : []), ...reading()]))).toMatchObject(onlyRead);
});

test('a disk that can only be read, also for who may do everything', () => {
  setRights({ folders: 0o777, files: 0o666 });
  const mounted = `mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"`;
  const ran = run(['unshare', isRoot ? '-m' : '-Urm', 'sh', '-c', mounted, office.folder, ...reading()]);
  expect(told(ran)).toMatchObject(onlyRead);
});

test('what was read there stands in the log as soon as the register can be written to, once', async () => {
  setRights({ folders: 0o700, files: 0o600 });
  const { user, password } = office.at['back-office'];
  const views = async () => {
    const host = createHost({ folder: office.folder, program: 'test', clock: office.clock, kdf: quickKdf });
    granted(await clientOf(createDoor(host), newSession(host)).entry.signIn({ user, password }));
    if (!host.register) throw new Error('Somebody is inside');
    await expect.poll(() => readdirSync(join(temporary.path, 'own'), { recursive: true })).toHaveLength(3);
    expect(await verifyAll(host.register)).toMatchObject({ sound: true });
    const lines = readLog(host.register.reader, { before: null, limit: 500 });
    closeRegister(host);
    return lines.filter(({ action, result }) => action === 'case.open' && result === 'ok').length;
  };
  // One when the file was sent, and one in each of the three ways above.
  expect(await views()).toBe(4);
  expect(await views()).toBe(4);
});
