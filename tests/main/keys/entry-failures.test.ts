import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

const canDropRights = process.getuid?.() !== 0 || spawnSync('setpriv', ['--version']).status === 0;

test.skipIf(!canDropRights || process.platform === 'win32')(
  'a folder one may only read says so, and stays as it was',
  () => {
    for (const path of [temporary.path, folder]) chmodSync(path, 0o755);
    for (const name of ['register.db', 'accounts.json', 'accounts.copy.json', 'register.lock']) {
      if (existsSync(join(folder, name))) chmodSync(join(folder, name), 0o644);
    }
    const script = fileURLToPath(new URL('../../support/try-to-enter.ts', import.meta.url));
    const asRoot = process.getuid?.() === 0;
    if (!asRoot) chmodSync(folder, 0o555);
    const words = [process.execPath, script, folder, me.user, me.password];
    const asked = asRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...words] : words;
    const { stdout, stderr } = spawnSync(asked[0] ?? '', asked.slice(1), { encoding: 'utf8' });
    if (!asRoot) chmodSync(folder, 0o755);

    expect(stdout, stderr).not.toBe('');
    const failure: Failure = JSON.parse(stdout).failure;
    expect(failure, stderr).toEqual({ code: 'folder-read-only', folder });
    saysTheNextStep(failure);
  },
);

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
