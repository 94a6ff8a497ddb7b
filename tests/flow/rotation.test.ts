import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRegister } from '../../db/open.ts';
import { backupRegister } from '../../main/backup/backup-register.ts';
import { restoreBackup } from '../../main/backup/restore-backup.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { registerKeyFromPaper } from '../../main/keys/register-key-from-paper.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { UserName } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { refusal } from '../support/refusal.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { sendFile } from '../support/send-file.ts';

/** A new register key: who stays works on, who left opens nothing any more, and no file is sealed twice. */
let office: TestOffice;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

test('everybody who stays works on without a new password, and all of the register is as it was', async () => {
  const desk = office.at['back-office'];
  const { id } = granted(await desk.client.case.register({ intake: sampleIntake(), draftId: null }));
  const view = granted(await desk.client.case.open({ caseId: id }));
  const bytes = Buffer.from('een brief van de gemeente, twee kantjes');
  granted(await sendFile(desk.client, { view, name: 'brief.txt', bytes }));
  const before = granted(await desk.client.case.open({ caseId: id }));
  const bodies = filesWithoutHeads();
  const copied = join(office.folder, '..', 'copy-of-the-leaver');
  cpSync(office.folder, copied, { recursive: true });
  const oldKey = Buffer.from(office.host.registerKey ?? '');

  granted(await office.as('administrator').account.disable({ user: UserName.parse('marit') }));
  expect(refusal(await desk.client.account.rotate({ password: 'niet het goede woord' })).code).toBe('wrong-password');
  const { recoveryKey } = granted(await desk.client.account.rotate({ password: desk.password }));

  expect(granted(await desk.client.case.open({ caseId: id }))).toEqual(before);
  expect(granted(await office.as('administrator').account.list({})).leavers).toEqual([]);
  await expect.poll(() => office.register().keys.filesBefore).toBeNull();
  expect(await verifyAll(office.register())).toMatchObject({ sound: true });
  expect(filesWithoutHeads()).toEqual(bodies);
  expect(existsSync(join(office.folder, 'next'))).toBe(false);

  closeRegister(office.host);
  for (const role of ['investigator', 'reviewer', 'evaluator', 'administrator'] as const) {
    const { user, password } = office.at[role];
    granted(await visitor().entry.signIn({ user, password, code: null }));
  }
  expect(refusal(registerKeyFromPaper(office.folder, office.recoveryKey)).code).toBe('wrong-recovery-key');
  granted(registerKeyFromPaper(office.folder, recoveryKey));
  closeRegister(office.host);
  const stranger = createHost({ folder: copied, program: 'test', clock: office.clock, kdf: quickKdf });
  const old = clientOf(createDoor(stranger), newSession(stranger));
  // What somebody copied before he left he can still read: that is said, not hidden.
  granted(await old.entry.signIn({ user: 'marit', password: office.at.telephone.password, code: null }));
  closeRegister(stranger);
  expect(openRegister({ file: join(office.folder, 'register.db'), registerKey: oldKey }).ok).toBe(false);
});

test('twice in a row, and a backup after it is made and put back with the new paper', async () => {
  const desk = office.at['back-office'];
  granted(await desk.client.case.register({ intake: sampleIntake(), draftId: null }));
  granted(await desk.client.account.rotate({ password: desk.password }));
  const { recoveryKey } = granted(await desk.client.account.rotate({ password: desk.password }));
  expect(await verifyAll(office.register())).toMatchObject({ sound: true });
  const made = granted(await backupRegister(office.host, join(office.folder, '..', 'backups')));
  const registerKey = granted(registerKeyFromPaper(made.backup, recoveryKey));
  const folder = join(office.folder, '..', 'restored');
  const from = { backup: made.backup, manifest: made.manifest };
  granted(await restoreBackup({ from, folder, registerKey, now: office.clock.now() }));
});

function visitor() {
  return clientOf(office.door, newSession(office.host));
}

/** What stands behind the heads of the files: sealed once and never again. */
function filesWithoutHeads(): readonly string[] {
  const folder = join(office.folder, 'files');
  return readdirSync(folder).map(
    (name) => `${name} ${readFileSync(join(folder, name)).subarray(68).toString('base64')}`,
  );
}
