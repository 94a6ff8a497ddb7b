import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopBackup } from '../../../main/backup/ask-backup-process.ts';
import { backupRegister } from '../../../main/backup/backup-register.ts';
import { BackupTask } from '../../../main/backup/backup-task.ts';
import { makeBackup } from '../../../main/backup/make-backup.ts';
import { closeWhenUnused } from '../../../main/close-when-unused.ts';
import { backupInUtility, type Utility } from '../../../main/electron/backup-in-utility.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A stand-in for Electron's utility process: it does the work when it is let, and can be ended before. */
class StandIn extends EventEmitter implements Utility {
  readonly pid = 4242;
  let: (() => Promise<void>) | null = null;
  postMessage(message: unknown): void {
    this.let = async () => {
      this.emit('message', await makeBackup(BackupTask.parse(message)));
      this.emit('exit');
    };
  }
  kill(): boolean {
    this.let = null;
    this.emit('exit');
    return true;
  }
}

let office: TestOffice;
const temporary = temporaryFolder();
const place = join(temporary.path, 'backups');
const started: StandIn[] = [];

beforeAll(async () => {
  office = await openOffice();
  office.host.backuper = backupInUtility(() => {
    const standIn = new StandIn();
    started.push(standIn);
    return standIn;
  });
}, 60_000);
afterAll(() => {
  office.close();
  temporary.remove();
});

test('what the utility process answers is the answer; meanwhile a second one is refused', async () => {
  const made = backupRegister(office.host, place);
  expect(await backupRegister(office.host, place)).toMatchObject({ ok: false, failure: { code: 'backup-running' } });
  await started.at(-1)?.let?.();
  expect(await made).toMatchObject({ ok: true, value: { manifest: { reports: 0 } } });
}, 60_000);

test('a backup that is stopped says so, and what it left goes', async () => {
  const made = backupRegister(office.host, place);
  const left = join(place, 'meldpunt.being-made-4242');
  mkdirSync(left);
  stopBackup(office.register());
  expect(await made).toMatchObject({ ok: false, failure: { code: 'backup-stopped' } });
  expect(existsSync(left)).toBe(false);
});

test('a backup keeps a register open that everybody left, a minute at most, and then ends', async () => {
  const made = backupRegister(office.host, place);
  for (const { client } of Object.values(office.at)) await client.entry.lock({});
  expect(office.host.register).not.toBeNull();
  office.clock.pass(60_000);
  closeWhenUnused(office.host);
  expect(await made).toMatchObject({ ok: false, failure: { code: 'backup-stopped' } });
  expect(office.host.register).toBeNull();
});
