import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../db/log.ts';
import { databaseName, journalName } from '../../db/open.ts';
import { backupRegister } from '../../main/backup/backup-register.ts';
import { destroyReport } from '../../main/destroy-report.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, type Host, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { type Client, openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let office: TestOffice;
const temporary = temporaryFolder();

beforeEach(async () => {
  office = await openOffice();
}, 60_000);
afterEach(() => office.close());

const journalOf = (folder: string) => readdirSync(join(folder, journalName));

/** The folder as a crash leaves it now: what was kept stands on the disk, nothing was closed. */
function crashed(name: string): string {
  const folder = join(temporary.path, name);
  cpSync(office.folder, folder, { recursive: true, filter: (path) => !path.endsWith('register.lock') });
  return folder;
}

/** Enters a register as a colleague of the back office does. */
async function entered(folder: string): Promise<{ readonly host: Host; readonly client: Client }> {
  const host = createHost({ folder, program: 'test', clock: office.clock, kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  const { user, password } = office.at['back-office'];
  granted(await client.entry.signIn({ user, password }));
  return { host, client };
}

async function record(count: number): Promise<readonly CaseId[]> {
  const ids: CaseId[] = [];
  for (let turn = 0; turn < count; turn += 1)
    ids.push(granted(await office.as('telephone').case.register({ intake: sampleIntake(), draftId: null })).id);
  return ids;
}

test('who signs in after the database was deleted finds every report, reads that it was made anew, and the log says so', async () => {
  const ids = await record(3);
  const folder = crashed('deleted');
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `${databaseName}${end}`), { force: true });
  const { host, client } = await entered(folder);
  for (const caseId of ids) expect((await client.case.open({ caseId })).ok).toBe(true);
  const { recovered } = granted(await client.backup.last({}));
  expect(recovered).toMatchObject({ rebuilt: true, isJournalNew: false });
  expect(recovered?.restored).toBeGreaterThanOrEqual(3);
  if (!host.register) throw new Error('The register is not open');
  const lines = readLog(host.register.reader, { before: null, limit: 50 });
  expect(lines.map(({ action }) => action)).toContain('register.recovered');
  expect(await verifyAll(host.register)).toMatchObject({ sound: true, journal: 'ok' });
  closeRegister(host);
  const again = await entered(folder);
  expect(granted(await again.client.backup.last({})).recovered).toBeNull();
  closeRegister(again.host);
});

test('damage that is met at work closes the register, and who signs in again finds it mended', async () => {
  const ids = await record(3);
  // All pages stand in the database itself, so that what is read comes from there.
  expect(await office.register().forgetPast()).toBe(true);
  const folder = crashed('met');
  const file = join(folder, databaseName);
  const bytes = readFileSync(file);
  // What was written last, and is not read at signing in: the pages of the reports.
  writeFileSync(file, bytes.fill(0, Math.floor(bytes.length * 0.9)));
  const host = createHost({ folder, program: 'test', clock: office.clock, kdf: quickKdf });
  const { user, password } = office.at['back-office'];
  const enter = (client: Client) => client.entry.signIn({ user, password });
  const first = clientOf(createDoor(host), newSession(host));
  const said = [
    await enter(first),
    await first.register.search({ query: '', filters: noFilters, after: null, limit: 50 }),
    await first.case.open({ caseId: ids[0] ?? '' }),
    await first.list.all({}),
  ];
  const codes = said.map((answer) => (answer.ok ? 'ok' : answer.failure.code));
  expect(codes).toContain('register-mends');
  const client = clientOf(createDoor(host), newSession(host));
  granted(await enter(client));
  expect(granted(await client.backup.last({})).recovered).toMatchObject({ rebuilt: true });
  for (const caseId of ids) expect((await client.case.open({ caseId })).ok).toBe(true);
  closeRegister(host);
});

test('a verified backup is what the journal goes on from, also when the database is lost after it', async () => {
  await record(2);
  const before = journalOf(office.folder);
  granted(await backupRegister(office.host, join(temporary.path, 'backups')));
  const after = journalOf(office.folder);
  expect(after.filter((name) => name.endsWith('.base'))).toHaveLength(1);
  expect(after.filter((name) => before.includes(name) && name.endsWith('.base'))).toEqual([]);
  const [id = ''] = await record(1);
  const folder = crashed('after-backup');
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `${databaseName}${end}`), { force: true });
  const first = await entered(folder);
  expect((await first.client.case.open({ caseId: id })).ok).toBe(true);
  closeRegister(first.host);
  const again = await entered(folder);
  expect(granted(await again.client.backup.last({})).recovered).toBeNull();
  closeRegister(again.host);
});

test('what was destroyed does not come back from the journal', async () => {
  const [id] = await record(1);
  if (!id) throw new Error('Nothing was recorded');
  granted(
    await destroyReport(office.register(), {
      caseId: id,
      at: office.clock.now(),
      by: UserName.parse(office.at['back-office'].user),
      line: {
        at: office.clock.now(),
        user: '-',
        role: '-',
        purpose: 'administration',
        action: 'case.destroy',
        object: id,
        result: 'ok',
      },
    }),
  );
  const folder = crashed('destroyed');
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `${databaseName}${end}`), { force: true });
  const { host, client } = await entered(folder);
  expect(await client.case.open({ caseId: id })).toMatchObject({ ok: false, failure: { code: 'case-destroyed' } });
  closeRegister(host);
});
