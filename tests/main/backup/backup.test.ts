import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseContent } from '../../../db/backup.ts';
import { deriveKeys } from '../../../db/keys.ts';
import { backupRegister } from '../../../main/backup/backup-register.ts';
import { backupsIn, meantBackup } from '../../../main/backup/backups-in.ts';
import { restoreBackup } from '../../../main/backup/restore-backup.ts';
import { verifyBackup } from '../../../main/backup/verify-backup.ts';
import { clientOf, createDoor } from '../../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../../main/host.ts';
import { registerKeyFromPaper } from '../../../main/keys/register-key-from-paper.ts';
import { quickKdf } from '../../../main/keys/slot.ts';
import { noFilters } from '../../../shared/contract/no-filters.ts';
import { randomFrom } from '../../../shared/random.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { readFileOf, sendFile } from '../../support/send-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Backups of a real register with reports and files, and what becomes of them when they are damaged. */
let office: TestOffice;
const temporary = temporaryFolder();
const inside = (...names: readonly string[]) => join(temporary.path, ...names);
const letter = Buffer.from('Geachte mevrouw, hierbij mijn klacht over het vervoer.\n'.repeat(4000));
const seed = process.env.SEED ?? String(Math.floor(Math.random() * 1e9));
process.stdout.write(`backup: seed ${seed}\n`);

beforeAll(async () => {
  office = await openOffice({ reports: 40 });
  const client = office.as('back-office');
  const { id } = granted(await client.case.register({ intake: sampleIntake(), draftId: null }));
  const view = granted(await client.case.open({ caseId: id }));
  granted(await sendFile(client, { view, name: 'brief.txt', bytes: letter }));
}, 180_000);
afterAll(() => {
  office.close();
  temporary.remove();
});

function keyOf(backup: string): Buffer {
  return granted(registerKeyFromPaper(backup, office.recoveryKey));
}

function restoreTo(place: string, folder: string) {
  const from = granted(meantBackup(place));
  return restoreBackup({ from, folder, registerKey: keyOf(from.backup), now: office.clock.now() });
}

test('a backup restored by the printed key alone holds what the register held, and people enter it as before', async () => {
  const made = granted(await backupRegister(office.host, inside('first')));
  expect(made.manifest.reports).toBe(41);
  expect(readdirSync(made.backup).sort()).toEqual(
    expect.arrayContaining(['accounts.copy.json', 'accounts.json', 'backup.json', 'files', 'register.db']),
  );
  const folder = inside('restored', 'register');
  const restored = granted(await restoreTo(inside('first'), folder));
  expect(restored).toMatchObject({ register: folder, reports: 41 });

  const host = createHost({ folder, program: 'test', clock: office.clock, kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  const { user, password } = office.at['back-office'];
  granted(await client.entry.signIn({ user, password }));
  const [row] = granted(
    await client.register.search({ query: 'Yildirim', filters: noFilters, after: null, limit: 5 }),
  ).rows;
  if (!row) throw new Error('The report is not found');
  expect((await readFileOf(client, row.id, 1)).equals(letter)).toBe(true);
  closeRegister(host);
}, 120_000);

test('the restored database has the content hash of the backup, whatever its pages look like', async () => {
  const { backup, manifest } = granted(meantBackup(inside('first')));
  const keys = deriveKeys(keyOf(backup));
  expect(databaseContent(join(backup, 'register.db'), keys.database).hash).toBe(manifest.contentHash);
  expect(databaseContent(office.register().file, keys.database).reports).toBe(manifest.reports);
});

test('a second backup has the files of the first one without a second copy of them', async () => {
  const before = granted(meantBackup(inside('first')));
  office.clock.moveTo('2026-07-01T08:00:00.000Z');
  const made = granted(await backupRegister(office.host, inside('first')));
  const [name = ''] = readdirSync(join(made.backup, 'files'));
  expect(statSync(join(made.backup, 'files', name)).ino).toBe(statSync(join(before.backup, 'files', name)).ino);
  expect(backupsIn(inside('first'))).toHaveLength(2);
  expect(granted(meantBackup(inside('first'))).backup).toBe(made.backup);
}, 60_000);

test('what a killed process left beside the backups is none, though it has a manifest', () => {
  const { backup } = granted(meantBackup(inside('first')));
  const left = join(inside('first'), 'meldpunt.being-made-999999999');
  cpSync(backup, left, { recursive: true });
  try {
    expect(backupsIn(inside('first'))).toHaveLength(2);
    expect(granted(meantBackup(inside('first'))).backup).toBe(backup);
  } finally {
    rmSync(left, { recursive: true });
  }
});

test('a file that was damaged in the backup before is copied anew', async () => {
  const { backup } = granted(meantBackup(inside('first')));
  const [name = ''] = readdirSync(join(backup, 'files'));
  const path = join(backup, 'files', name);
  // Another file under that name: the earlier backups share this one.
  writeFileSync(`${path}.new`, flipped(readFileSync(path), 700));
  renameSync(`${path}.new`, path);
  office.clock.moveTo('2026-07-02T08:00:00.000Z');
  const made = granted(await backupRegister(office.host, inside('first')));
  expect(granted(await verifyBackup(granted(meantBackup(made.backup)), keyOf(made.backup))).sound).toBe(true);
  expect(await verifyBackup(granted(meantBackup(backup)), keyOf(backup))).toMatchObject({ ok: false });
}, 60_000);

test('what was restored on trial and is not right does not count, and nothing of it stays', async () => {
  const folder = join(office.folder, 'files');
  const [name = ''] = readdirSync(folder);
  const whole = readFileSync(join(folder, name));
  writeFileSync(join(folder, name), flipped(whole, 500));
  try {
    expect(await backupRegister(office.host, inside('damaged'))).toMatchObject({
      ok: false,
      failure: { code: 'backup-not-whole' },
    });
  } finally {
    writeFileSync(join(folder, name), whole);
  }
  expect(readdirSync(inside('damaged'))).toEqual([]);
}, 60_000);

test('a place in the register itself, and one that is no folder, are refused', async () => {
  for (const place of [office.folder, join(office.folder, 'backups')])
    expect(await backupRegister(office.host, place)).toMatchObject({
      ok: false,
      failure: { code: 'backup-place-inside' },
    });
  writeFileSync(inside('a-file'), '');
  expect(await backupRegister(office.host, inside('a-file'))).toMatchObject({
    ok: false,
    failure: { code: 'backup-place-unreachable' },
  });
});

test('a folder that holds anything is not restored into', async () => {
  const folder = inside('full');
  cpSync(office.folder, folder, { recursive: true });
  expect(await restoreTo(inside('first'), folder)).toMatchObject({ ok: false, failure: { code: 'folder-not-empty' } });
});

/** What can happen to one file of a backup on a shelf. */
const damages: Readonly<Record<string, (path: string, at: number) => void>> = {
  'a bit': (path, at) => writeFileSync(path, flipped(readFileSync(path), at)),
  'its end': (path, at) => truncateSync(path, at % statSync(path).size),
  'more at its end': (path) => appendFileSync(path, 'x'),
  'all of it': (path) => rmSync(path),
  'its content': (path, at) => writeFileSync(path, Buffer.alloc(Math.max(1, at % 5000))),
};

test('whatever happens to a file of a backup is found, and nothing is restored', async () => {
  const { backup } = granted(meantBackup(inside('first')));
  const random = randomFrom(seed);
  const names = ['register.db', 'accounts.json', 'accounts.copy.json', 'backup.json', ...fileNames(backup)];
  const key = keyOf(backup);
  let found = 0;
  for (const name of names) {
    for (const [what, damage] of Object.entries(damages)) {
      const copy = inside('shelf');
      cpSync(backup, copy, { recursive: true });
      damage(join(copy, name), random.between(0, statSync(join(copy, name)).size - 1));
      const folder = inside('never');
      const from = meantBackup(copy);
      const answer = from.ok
        ? await restoreBackup({ from: from.value, folder, registerKey: key, now: office.clock.now() })
        : from;
      expect(answer.ok, `${what} of ${name}, seed ${seed}`).toBe(false);
      expect(existsSync(folder)).toBe(false);
      found += 1;
      rmSync(copy, { recursive: true });
    }
  }
  expect(found).toBe(names.length * 5);
}, 120_000);

test('a manifest that somebody wrote himself is none', async () => {
  const { backup } = granted(meantBackup(inside('first')));
  const copy = inside('own');
  cpSync(backup, copy, { recursive: true });
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(copy, 'backup.json'), 'utf8'));
  writeFileSync(join(copy, 'backup.json'), JSON.stringify({ ...manifest, reports: 40 }));
  expect(await restoreTo(copy, inside('never'))).toMatchObject({
    ok: false,
    failure: { code: 'backup-damaged', file: 'backup.json' },
  });
});

test('the folder of a backup holds nothing readable', () => {
  const { backup } = granted(meantBackup(inside('first')));
  for (const name of ['register.db', 'accounts.json', 'backup.json', ...fileNames(backup)]) {
    const bytes = readFileSync(join(backup, name)).toString('latin1');
    for (const marker of ['Yildirim', 'SQLite format 3', 'hierbij mijn klacht', 'brief.txt'])
      expect(bytes.includes(marker), `${marker} in ${name}`).toBe(false);
  }
});

function fileNames(backup: string): readonly string[] {
  return readdirSync(join(backup, 'files')).map((name) => `files/${name}`);
}

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 4;
  return changed;
}
