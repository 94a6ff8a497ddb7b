import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupsIn } from '../../main/backup/backups-in.ts';
import { lockIdle } from '../../main/close-when-unused.ts';
import { mustEnd } from '../../main/must-end.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { holdTurn } from '../support/hold-turn.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { refusal } from '../support/refusal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The desk is left alone: after the minutes of the office the keys are wiped, whatever is at work (reliability bar, P30). */
let office: TestOffice;
let folder: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  office = await openOffice({ reports: 40 });
  folder = temporaryFolder();
});
afterEach(() => {
  office.close();
  folder.remove();
});

const away = { from: day('2026-07-01'), to: day('2026-07-14'), replacedBy: null };

function leaveAlone(minutes: number): void {
  office.clock.pass(minutes * 60_000);
  lockIdle(office.host, 5);
}

test('keys are wiped after the minutes of the office, not before; who comes back needs his password', async () => {
  const { registerKey } = office.host;
  const seeds = Object.values(office.at).map(({ session }) => session.seed);
  leaveAlone(5);
  expect(office.host.register).not.toBeNull();
  leaveAlone(1);
  expect(office.host.register).toBeNull();
  for (const key of [registerKey, ...seeds]) expect(key?.every((byte) => byte === 0)).toBe(true);
  const { client, password } = office.at['back-office'];
  expect(refusal(await client.today.show({ scope: 'mine' })).code).toBe('not-signed-in');
  granted(await client.entry.unlock({ password }));
  granted(await client.today.show({ scope: 'mine' }));
});

test('somebody at another window keeps the register open, and only his own window', async () => {
  office.clock.pass(6 * 60_000);
  granted(await office.as('telephone').me.show({}));
  lockIdle(office.host, 5);
  expect(office.host.register).not.toBeNull();
  expect(refusal(await office.as('back-office').me.show({})).code).toBe('not-signed-in');
});

test('what can begin again stops when nobody is there, a backup is made to its end, and then the keys are wiped', async () => {
  const { client, password } = office.at['back-office'];
  const { registerKey } = office.host;
  const place = join(folder.path, 'backups');
  granted(await client.backup.choose({ place }));
  granted(await client.backup.make({}));
  const searching = client.signal.search({});
  const { count } = granted(await client.caseFile.count({ filters: noFilters }));
  const file = { columns: ['number' as const], filters: noFilters, format: 'xlsx' as const, language: 'nl' as const };
  const why = { place: folder.path, reason: 'Voor het jaarverslag', count, recipe: '' };
  granted(await client.caseFile.make({ ...file, ...why }));

  leaveAlone(6);
  expect(refusal(await client.today.show({ scope: 'mine' })).code).toBe('not-signed-in');
  const left = () => readdirSync(folder.path).filter((name) => name !== 'backups' && !/\.xlsx$/.test(name));
  await expect.poll(left).toEqual([]);
  expect(refusal(await searching).code).toBe('search-stopped');
  await expect.poll(() => office.host.register).toBeNull();
  expect(registerKey?.every((byte) => byte === 0)).toBe(true);
  expect(backupsIn(place)).toHaveLength(1);

  granted(await client.entry.unlock({ password }));
  expect(granted(await client.backup.last({}))).toMatchObject({ running: false, recovered: null });
  granted(await client.caseFile.make({ ...file, ...why }));
});

test('a backup that is not made within the minute is ended, and leaves nothing', async () => {
  const { client, password } = office.at['back-office'];
  const place = join(folder.path, 'backups');
  granted(await client.backup.choose({ place }));
  granted(await client.backup.make({}));
  leaveAlone(6);
  leaveAlone(1);
  expect(office.host.register).toBeNull();
  await expect.poll(() => unfinishedIn(place)).toEqual([]);
  expect(backupsIn(place)).toEqual([]);
  granted(await client.entry.unlock({ password }));
  expect(granted(await client.backup.last({}))).toMatchObject({ running: false, last: null });
});

test('a change is kept to its end, and shown to nobody: the keys go when it stands', async () => {
  const { client, password } = office.at['back-office'];
  const letGo = holdTurn(office);
  const changing = client.work.saveOwnAbsence(away);
  await expect.poll(() => office.host.working.size).toBe(1);
  leaveAlone(6);
  expect(office.host.register).not.toBeNull();
  letGo();
  expect(refusal(await changing).code).toBe('not-signed-in');
  expect(office.host.register).toBeNull();
  granted(await client.entry.unlock({ password }));
  expect(granted(await client.work.absences({}))).toHaveLength(1);
});

test('a change that does not end within a minute is stopped: the keys go, and nothing of it stands', async () => {
  const { client, password } = office.at['back-office'];
  const { registerKey } = office.host;
  const letGo = holdTurn(office);
  const changing = client.work.saveOwnAbsence(away);
  await expect.poll(() => office.host.working.size).toBe(1);
  leaveAlone(6);
  office.clock.pass(59_999);
  lockIdle(office.host, 5);
  expect(office.host.register).not.toBeNull();
  office.clock.pass(1);
  lockIdle(office.host, 5);
  expect(office.host.register).toBeNull();
  expect(registerKey?.every((byte) => byte === 0)).toBe(true);
  letGo();
  expect(refusal(await changing).code).toBe('not-signed-in');
  granted(await client.entry.unlock({ password }));
  expect(granted(await client.work.absences({}))).toHaveLength(0);
});

test('who comes back within the minute finds the register open; the next time there is a whole minute again', async () => {
  const { client, password, session } = office.at['back-office'];
  const letGo = holdTurn(office);
  const changing = client.work.saveOwnAbsence(away);
  await expect.poll(() => office.host.working.size).toBe(1);
  const { register } = office.host;
  leaveAlone(6);
  const unlocking = client.entry.unlock({ password });
  await expect.poll(() => session.locked).toBe(false);
  letGo();
  granted(await unlocking);
  granted(await changing);
  leaveAlone(4);
  expect(office.host.register).toBe(register);

  const letGoAgain = holdTurn(office);
  const changingAgain = client.work.saveOwnAbsence(away);
  await expect.poll(() => office.host.working.size).toBe(1);
  leaveAlone(6);
  expect(office.host.register).toBe(register);
  letGoAgain();
  await changingAgain;
  expect(office.host.register).toBeNull();
});

test('where an evaluator works without the register key, his figures stay open for what must end', async () => {
  const { evaluator, ...others } = office.at;
  for (const { client } of Object.values(others)) granted(await client.entry.signOut({}));
  expect([office.host.register, office.host.figures === null]).toEqual([null, false]);
  let end = () => {};
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  mustEnd(office.host, work);
  leaveAlone(6);
  expect([evaluator.session.seed, office.host.figures === null]).toEqual([null, false]);
  end();
  await expect.poll(() => office.host.figures).toBeNull();
});

test('a new register key is not made for a window that was locked meanwhile: nobody would see its paper', async () => {
  const { client, password } = office.at['back-office'];
  const letGo = holdTurn(office);
  const rotating = client.account.rotate({ password });
  await expect.poll(() => office.host.working.size).toBe(1);
  leaveAlone(6);
  letGo();
  expect(refusal(await rotating).code).toBe('not-signed-in');
  expect(office.host.register).toBeNull();
  expect(readdirSync(office.folder).filter((name) => name.startsWith('next'))).toEqual([]);
  granted(
    await client.entry.recover({ user: 'joris', recoveryKey: office.recoveryKey, password: 'nog-vier-losse-woorden' }),
  );
});

function unfinishedIn(place: string): readonly string[] {
  return existsSync(place) ? readdirSync(place).filter((name) => name.includes('being-made')) : [];
}
