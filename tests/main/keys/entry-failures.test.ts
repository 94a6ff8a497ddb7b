import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLog } from '../../../db/log.ts';
import { clientOf, createDoor } from '../../../main/door.ts';
import { closeRegister, createHost, type Host, newSession } from '../../../main/host.ts';
import { quickKdf } from '../../../main/keys/slot.ts';
import { makeRegister } from '../../../main/make-register.ts';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { granted } from '../../support/granted.ts';
import { rawConnection } from '../../support/raw-connection.ts';
import { type StillClock, stillClock } from '../../support/still-clock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A register that does not open says why in one sentence with the next step, keeps every byte, and never offers to delete. */
const me = { user: 'joris', password: 'vier-losse-woorden-hier' };
const temporary = temporaryFolder();
const whole = join(temporary.path, 'whole');
const other = join(temporary.path, 'other');
const folder = join(temporary.path, 'register');
const database = join(folder, 'register.db');
let clock: StillClock;
let recoveryKey: string;

beforeAll(async () => {
  clock = stillClock();
  recoveryKey = await made(whole);
  await made(other);
}, 60_000);
afterAll(() => temporary.remove());
beforeEach(() => {
  clock = stillClock();
  cpSync(whole, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('with the right password the register opens', async () => {
  expect(await failureOfSignIn()).toBeNull();
});

test('a wrong password, and a name that is not there, are the same refusal', async () => {
  expect(await failureOfSignIn({ ...me, password: 'vier-andere-woorden-hier' })).toEqual({ code: 'wrong-password' });
  expect(await failureOfSignIn({ ...me, user: 'niemand' })).toEqual({ code: 'wrong-password' });
});

test('after five wrong passwords one waits, longer each time, also in another program and with the clock set back', async () => {
  const wrong = { ...me, password: 'vier-andere-woorden-hier' };
  for (let tried = 0; tried < 5; tried += 1) expect(await failureOfSignIn(wrong)).toEqual({ code: 'wrong-password' });
  expect(await failureOfSignIn(wrong)).toEqual({ code: 'wrong-password' });
  expect(await failureOfSignIn(me)).toEqual({ code: 'too-many-tries', seconds: 2 });
  clock.moveTo('2026-06-29T09:00:00.000Z');
  // How long is left by a clock that was set back nobody knows: the wait begins anew.
  expect(await failureOfSignIn(me)).toEqual({ code: 'too-many-tries', seconds: 2 });
  clock.moveTo('2026-06-30T09:00:02.000Z');
  expect(await failureOfSignIn(me)).toBeNull();
});

describe('a folder that is not whole', () => {
  const cases: readonly (readonly [what: string, damage: () => void, code: Failure['code']])[] = [
    ['the key files of another register', () => copyKeys(other), 'keys-of-another-register'],
    ['a database cut in the middle', () => truncateSync(database, 40_000), 'register-damaged'],
    ['a database cut to its first bytes', () => truncateSync(database, 20), 'register-damaged'],
    ['an empty database', () => truncateSync(database, 0), 'register-damaged'],
    ['no database beside the keys', () => rmSync(database), 'register-damaged'],
    ['a database of zeroes behind its first bytes', () => zeroAfter(16), 'register-damaged'],
    ['one bit changed in the first page', () => flip(2000), 'register-damaged'],
    [
      'text where the database was',
      () => writeFileSync(database, 'dit is geen register'.repeat(1000)),
      'keys-of-another-register',
    ],
    ['both key files damaged', () => damageKeys('accounts.json', 'accounts.copy.json'), 'keys-damaged'],
    ['both key files gone', removeKeys, 'keys-damaged'],
    ['a role that somebody gave himself in both key files', () => giveRole('reviewer'), 'keys-damaged'],
  ];
  test.each(cases)('%s', async (_, damage, code) => {
    damage();
    const before = contents();
    const failure = await failureOfSignIn();
    expect(failure?.code).toBe(code);
    expect(contents()).toEqual(before);
  });
});

test.each(['accounts.json', 'accounts.copy.json'])(
  'with only %s damaged the other copy opens the register',
  async (name) => {
    damageKeys(name);
    expect(await failureOfSignIn()).toBeNull();
  },
);

test('a register of a newer version is left alone', async () => {
  const host = newHost();
  granted(await clientOf(createDoor(host), newSession(host)).entry.signIn(me));
  const connection = rawConnection(host);
  connection.exec(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of a later version', 9999999999999)`);
  connection.close();
  closeRegister(host);
  const before = contents();

  expect(await failureOfSignIn()).toEqual({ code: 'register-newer' });
  expect(contents()).toEqual(before);
});

test('a register that another process has open names it, and opens when that one ends', async () => {
  const holder = fileURLToPath(new URL('../../support/hold-register.ts', import.meta.url));
  const child = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(await failureOfSignIn()).toEqual({ code: 'register-in-use', holder: 'een ander venster' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(await failureOfSignIn()).toBeNull();
});

test('the recovery key sets a new password, and a mistyped one does not', async () => {
  const password = 'heel-andere-woorden-nu';
  const host = newHost();
  const client = clientOf(createDoor(host), newSession(host));
  const mistyped = recoveryKey.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  expect(await client.entry.recover({ user: me.user, recoveryKey: mistyped, password })).toEqual({
    ok: false,
    failure: { code: 'wrong-recovery-key' },
  });
  granted(await client.entry.recover({ user: me.user, recoveryKey, password }));
  closeRegister(host);

  expect(await failureOfSignIn(me)).toEqual({ code: 'wrong-password' });
  expect(await failureOfSignIn({ ...me, password })).toBeNull();
});

test('with both key files gone the paper puts the accounts back, which is said and logged; never is a register begun there', async () => {
  removeKeys();
  const host = newHost();
  const client = clientOf(createDoor(host), newSession(host));
  expect(await client.entry.status({})).toMatchObject({ failure: { code: 'keys-damaged' } });
  const anew = { office: 'Nieuw', ...me, name: 'Joris Blom', administrator: null };
  expect(await client.entry.createRegister(anew)).toMatchObject({ failure: { code: 'folder-not-empty' } });
  const asked = { user: me.user, recoveryKey, password: 'heel-andere-woorden-nu' };
  expect(granted(await client.entry.recover(asked)).roles).toEqual(['back-office', 'administrator']);
  expect(granted(await client.backup.last({})).accountsRebuilt).toBe('kept');
  const lines = host.register ? readLog(host.register.reader, { before: null, limit: 10 }) : [];
  expect(lines.find(({ action }) => action === 'accounts.rebuilt')).toMatchObject({ object: 'kept', result: 'ok' });
  closeRegister(host);
  expect(await failureOfSignIn({ ...me, password: asked.password })).toBeNull();
});

test('a clock that was set back is said and stands in the log; a slot that is damaged in one copy opens from the other', async () => {
  const later = newHost();
  granted(await clientOf(createDoor(later), newSession(later)).entry.signIn(me));
  closeRegister(later);
  clock.moveTo('2026-06-30T08:00:00.000Z');
  const host = newHost();
  const client = clientOf(createDoor(host), newSession(host));
  granted(await client.entry.signIn(me));
  expect(granted(await client.backup.last({})).clockBehind).toBe('2026-06-30T09:00:00.000Z');
  const lines = host.register ? readLog(host.register.reader, { before: null, limit: 10 }) : [];
  const line = lines.find(({ action }) => action === 'register.clockBehind');
  expect(line).toMatchObject({ at: '2026-06-30T08:00:00.000Z', object: '2026-06-30T09:00:00.000Z' });
  closeRegister(host);

  damageSlot('accounts.json');
  expect(await failureOfSignIn()).toBeNull();
  damageSlot('accounts.json');
  damageSlot('accounts.copy.json');
  expect(await failureOfSignIn()).toEqual({ code: 'keys-damaged' });
});

test('with only the paper and its box left, the first account is begun anew; without the box, a backup is needed', async () => {
  const { recovery } = JSON.parse(readFileSync(join(folder, 'recovery.json'), 'utf8'));
  removeKeys();
  rmSync(join(folder, 'recovery.json'));
  const host = newHost();
  const client = clientOf(createDoor(host), newSession(host));
  const asked = { user: 'nieuw', recoveryKey, password: 'heel-andere-woorden-nu' };
  expect(await client.entry.recover(asked)).toMatchObject({ failure: { code: 'recovery-lost' } });
  writeFileSync(join(folder, 'recovery.json'), JSON.stringify({ recovery }));
  expect(granted(await client.entry.recover(asked)).roles).toEqual(['back-office', 'administrator']);
  expect(granted(await client.backup.last({})).accountsRebuilt).toBe('empty');
  expect(granted(await client.account.list({})).accounts).toHaveLength(1);
  closeRegister(host);
});

async function made(at: string): Promise<string> {
  const accounts = [{ ...me, name: 'Joris Blom', roles: ['back-office', 'administrator'] as const }];
  return granted(await makeRegister({ folder: at, clock, kdf: quickKdf, office: 'Proef', practice: false, accounts }))
    .recoveryKey;
}

function newHost(): Host {
  return createHost({ folder, program: 'test', clock, kdf: quickKdf });
}

/** Signs in as a new start of the program would; null when that succeeds. */
async function failureOfSignIn(as = me): Promise<Failure | null> {
  const host = newHost();
  const answer = await clientOf(createDoor(host), newSession(host)).entry.signIn(as);
  closeRegister(host);
  if (answer.ok) return null;
  saysTheNextStep(answer.failure);
  return answer.failure;
}

function saysTheNextStep(failure: Failure): void {
  expect(failure.code).not.toBe('unexpected');
  for (const language of ['nl', 'en'] as const) {
    const sentence = failureSentence(failure, language);
    expect(sentence.length).toBeGreaterThan(20);
    expect(sentence).not.toMatch(/verwijder|wis |opnieuw beginnen|delete|erase|start over/i);
  }
}

/** Every file but the lock and the count of wrong passwords, byte for byte. */
function contents(): Readonly<Record<string, string>> {
  const names = ['register.db', 'accounts.json', 'accounts.copy.json'].filter((name) => existsSync(join(folder, name)));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

function copyKeys(from: string): void {
  for (const name of ['accounts.json', 'accounts.copy.json']) copyFileSync(join(from, name), join(folder, name));
}

function damageKeys(...names: readonly string[]): void {
  for (const name of names) writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(0, 200));
}

function removeKeys(): void {
  for (const name of ['accounts.json', 'accounts.copy.json']) rmSync(join(folder, name));
}

/** One character of what the password opens, as a bad sector would have it. */
function damageSlot(name: string): void {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf('"sealed": "', text.indexOf('"slot"')) + 20;
  writeFileSync(path, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
}

function giveRole(role: string): void {
  for (const name of ['accounts.json', 'accounts.copy.json']) {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    file.accounts[0].roles.push(role);
    writeFileSync(join(folder, name), JSON.stringify(file));
  }
}

function flip(at: number): void {
  const bytes = readFileSync(database);
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  writeFileSync(database, bytes);
}

function zeroAfter(at: number): void {
  const bytes = readFileSync(database);
  writeFileSync(database, bytes.fill(0, at));
}
