import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../db/log.ts';
import { backupRegister } from '../../main/backup/backup-register.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { secretsInKeychain } from '../../main/electron/secrets-in-keychain.ts';
import { closeRegister, createHost, type Host, newSession } from '../../main/host.ts';
import { accountFileNames, readAccounts } from '../../main/keys/accounts-file.ts';
import type { DeviceSecrets } from '../../main/keys/device-secrets.ts';
import { openAccount } from '../../main/keys/open-account.ts';
import { recoveryFileName } from '../../main/keys/recovery-file.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { UserName } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { type KeychainStandIn, keychainStandIn } from '../support/keychain-stand-in.ts';
import { type Client, type Colleague, openOffice, type TestOffice } from '../support/office.ts';
import { refusal } from '../support/refusal.ts';

/** An account that opens on one computer only: switched on, off, and every way back when that computer is gone (promise P17). */
let office: TestOffice;
let keychain: KeychainStandIn;
let marit: Colleague;
const own = 'een ander wachtwoord voor nu';
const beside = (name: string) => join(office.folder, '..', name);

beforeEach(async () => {
  office = await openOffice();
  keychain = keychainStandIn();
  office.host.deviceSecrets = secretsOf(keychain, 'here');
  marit = office.at.telephone;
});
afterEach(() => office.close());

test('off at first; on with the password and the paper; then this computer opens the account and a copy elsewhere does not', async () => {
  const { client, password } = marit;
  expect(granted(await client.me.showDeviceSecret({}))).toEqual({ state: 'off' });
  const typed = { password, recoveryKey: office.recoveryKey };
  expect(refusal(await client.me.startDeviceSecret({ ...typed, password: own })).code).toBe('wrong-password');
  expect(refusal(await client.me.startDeviceSecret({ ...typed, recoveryKey: '0000' })).code).toBe('wrong-recovery-key');
  expect(slotOf('marit').version).toBe(2);
  expect(existsSync(beside('here'))).toBe(false);

  expect(granted(await client.me.startDeviceSecret(typed))).toEqual({ state: 'on' });
  expect(granted(await office.as('administrator').account.list({})).accounts).toContainEqual(
    expect.objectContaining({ user: 'marit', onOneComputer: true }),
  );
  expect(linesOf('me.startDeviceSecret')).toMatchObject([
    { user: 'marit', result: 'wrong-password' },
    { user: 'marit', result: 'wrong-recovery-key' },
    { user: 'marit', result: 'ok', object: 'marit' },
  ]);
  closeRegister(office.host);
  granted(await signIn(office.host, password));
  expect(refusal(await signIn(office.host, own)).code).toBe('wrong-password');

  // The browser host and the command line keep no secrets; another computer keeps others. None tells whether the password is right.
  const copy = copied(null);
  for (const secrets of [null, secretsOf(keychainStandIn(), 'elsewhere')]) {
    copy.deviceSecrets = secrets;
    for (const tried of [password, own, own, own, own, own, own])
      expect(refusal(await signIn(copy, tried)).code).toBe('device-secret-missing');
  }
});

test('the keychain does not give it: said in its own words, and once it does the account opens as before', async () => {
  await bind(marit);
  closeRegister(office.host);
  const away: readonly Partial<KeychainStandIn>[] = [
    { available: false },
    { backend: 'basic_text' },
    { decrypting: 'throws' },
    { decrypting: 'wrong bytes' },
  ];
  for (const state of away) {
    const { available, backend, decrypting } = keychain;
    Object.assign(keychain, state);
    expect(refusal(await signIn(office.host, marit.password)).code, JSON.stringify(state)).toBe(
      'device-secret-withheld',
    );
    Object.assign(keychain, { available, backend, decrypting });
  }
  // A colleague who needs no secret is not in its way, and what was refused stands in the log.
  const { user, password } = office.at['back-office'];
  granted(await visitor(office.host).entry.signIn({ user, password, code: null }));
  expect(refusal(await signIn(office.host, 'x')).code).toBe('wrong-password');
  Object.assign(keychain, { available: false });
  expect(refusal(await signIn(office.host, marit.password)).code).toBe('device-secret-withheld');
  expect(linesOf('entry.signIn').at(-1)).toMatchObject({ user: 'marit', result: 'device-secret-withheld' });
  Object.assign(keychain, { available: true });
  granted(await signIn(office.host, marit.password));
});

test('a computer without a safe keychain says so and changes nothing; a host that keeps no secrets has no such choice', async () => {
  Object.assign(keychain, { backend: 'basic_text' });
  expect(granted(await marit.client.me.showDeviceSecret({}))).toEqual({ state: 'no-keychain' });
  const typed = { password: marit.password, recoveryKey: office.recoveryKey };
  expect(refusal(await marit.client.me.startDeviceSecret(typed)).code).toBe('no-keychain');
  office.host.deviceSecrets = null;
  expect(granted(await marit.client.me.showDeviceSecret({}))).toEqual({ state: 'not-here' });
  expect(refusal(await marit.client.me.startDeviceSecret(typed)).code).toBe('no-keychain');
  expect(slotOf('marit').version).toBe(2);
});

test('a new password and a new register key leave it as it is; off, the account opens everywhere and the secret is gone', async () => {
  const desk = office.at['back-office'];
  await bind(desk);
  const { slot } = accountOf('joris');
  granted(await desk.client.me.changePassword({ old: desk.password, password: own }));
  expect(slotOf('joris')).toMatchObject({ version: 3, device: slot?.version === 3 ? slot.device : null });
  const { recoveryKey } = granted(await desk.client.account.rotate({ password: own }));
  closeRegister(office.host);
  const typed = { user: 'joris', password: own, code: null };
  expect(refusal(await visitor(copied(null)).entry.signIn(typed)).code).toBe('device-secret-missing');
  const client = visitor(office.host);
  granted(await client.entry.signIn(typed));
  // The old paper is no way back any more.
  const again = { password: own, recoveryKey: office.recoveryKey };
  expect(refusal(await client.me.startDeviceSecret(again)).code).toBe('wrong-recovery-key');
  granted(await client.me.startDeviceSecret({ ...again, recoveryKey }));
  expect(readdirSync(beside('here'))).toHaveLength(1);

  expect(granted(await client.me.stopDeviceSecret({ password: own }))).toEqual({ state: 'off' });
  expect(readdirSync(beside('here'))).toEqual([]);
  closeRegister(office.host);
  granted(await visitor(copied(null)).entry.signIn(typed));
});

test('another computer with a backup: the paper gives a new password there, and the account can be tied to that one', async () => {
  await bind(marit);
  const { backup } = granted(await backupRegister(office.host, beside('backups')));
  const slot = slotOf('marit');
  const secret = await office.host.deviceSecrets?.read(slot.version === 3 ? slot.device.id : '');
  if (!Buffer.isBuffer(secret)) throw new Error('This computer has the secret');
  for (const file of [...filesIn(office.folder), ...filesIn(backup)])
    for (const form of [secret, secret.toString('base64'), secret.toString('hex')])
      expect(file.includes(form), 'the secret stands in the register or the backup').toBe(false);
  const host = hostAt(beside('restored'), secretsOf(keychainStandIn(), 'elsewhere'));
  const there = visitor(host);
  granted(await there.entry.restore({ backup, recoveryKey: office.recoveryKey }));
  expect(refusal(await signIn(host, marit.password)).code).toBe('device-secret-missing');
  const asked = { user: 'marit', recoveryKey: office.recoveryKey, password: own };
  granted(await there.entry.recover(asked));
  granted(await there.me.startDeviceSecret({ password: own, recoveryKey: office.recoveryKey }));
  closeRegister(host);
  granted(await signIn(host, own));
  closeRegister(host);
  host.deviceSecrets = office.host.deviceSecrets;
  expect(refusal(await signIn(host, own)).code).toBe('device-secret-missing');
});

test('without the paper: the administrator asks and a key holder seals the key anew, on whichever computer', async () => {
  await bind(marit);
  const { name, roles, endsOn } = accountOf('marit');
  const account = { user: UserName.parse('marit'), name, roles, active: true, endsOn };
  const { proposals } = granted(await office.as('administrator').account.propose({ kind: 'reset', account }));
  const id = proposals[0]?.id ?? '';
  const { startPassword } = granted(await office.as('back-office').account.approve({ id, holder: null }));
  expect(readdirSync(beside('here'))).toEqual([]);
  closeRegister(office.host);
  expect(granted(await signIn(copied(null), startPassword ?? '')).mustSet).toBe('password');
});

test('who is switched off leaves no secret behind; an administrator alone can tie an account that has no key', async () => {
  await bind(marit);
  granted(await office.as('administrator').account.disable({ user: UserName.parse('marit') }));
  expect(readdirSync(beside('here'))).toEqual([]);
  closeRegister(office.host);
  const { user, password } = office.at.administrator;
  const client = visitor(office.host);
  granted(await client.entry.signIn({ user, password, code: null }));
  granted(await client.me.startDeviceSecret({ password, recoveryKey: office.recoveryKey }));
  closeRegister(office.host);
  granted(await visitor(office.host).entry.signIn({ user, password, code: null }));
  expect(refusal(await visitor(copied(null)).entry.signIn({ user, password, code: null })).code).toBe(
    'device-secret-missing',
  );
});

test('ended at any moment of switching on or off: the account opens here with the old slot or the new one', async () => {
  const { client, password } = marit;
  const secrets = secretsOf(keychain, 'here');
  const seen: (readonly Buffer[])[] = [];
  office.host.deviceSecrets = {
    ...secrets,
    layDown: async (device) => {
      const laid = await secrets.layDown(device);
      seen.push(keyFiles());
      return laid;
    },
    takeAway: (id) => {
      seen.push(keyFiles());
      secrets.takeAway(id);
    },
  };
  const before = keyFiles();
  granted(await client.me.startDeviceSecret({ password, recoveryKey: office.recoveryKey }));
  const bound = keyFiles();
  cpSync(beside('here'), beside('kept'), { recursive: true });
  granted(await client.me.stopDeviceSecret({ password }));
  const after = keyFiles();
  // The secret is there before the first file names it, and goes after the last one needs it no more.
  expect(seen).toEqual([before, after]);

  const moments = [before, bound, after].flatMap((to, at, files) =>
    keyFileNames.map((_, written) =>
      to.map((bytes, place) => (place <= written ? bytes : (files[at - 1] ?? to)[place])),
    ),
  );
  const folder = beside('killed');
  mkdirSync(folder);
  const typed = { user: 'marit', password, kdf: quickKdf, deviceSecrets: secretsOf(keychain, 'kept') };
  for (const moment of moments.slice(keyFileNames.length - 1)) {
    keyFileNames.forEach((name, at) => {
      writeFileSync(join(folder, name), moment[at] ?? '');
    });
    expect(await openAccount(granted(readAccounts(folder)), typed)).toMatchObject({ account: { user: 'marit' } });
  }
});

function secretsOf(of: KeychainStandIn, computer: string): DeviceSecrets {
  return secretsInKeychain({ keychain: of, platform: 'linux', folder: beside(computer) });
}

async function bind({ client, password }: Colleague): Promise<void> {
  granted(await client.me.startDeviceSecret({ password, recoveryKey: office.recoveryKey }));
}

function filesIn(folder: string): readonly Buffer[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

function hostAt(folder: string, secrets: DeviceSecrets | null): Host {
  const host = createHost({ folder, program: 'test', clock: office.clock, kdf: quickKdf });
  host.deviceSecrets = secrets;
  return host;
}

const keyFileNames = [...accountFileNames, recoveryFileName];

/** In the order in which they are written. */
function keyFiles(): readonly Buffer[] {
  return keyFileNames.map((name) => readFileSync(join(office.folder, name)));
}

let copies = 0;

/** A copy of the register folder at another computer. */
function copied(secrets: DeviceSecrets | null): Host {
  copies += 1;
  const folder = beside(`copy-${copies}`);
  cpSync(office.folder, folder, { recursive: true });
  return hostAt(folder, secrets);
}

function visitor(host: Host): Client {
  return clientOf(createDoor(host), newSession(host));
}

function signIn(host: Host, password: string) {
  return visitor(host).entry.signIn({ user: 'marit', password, code: null });
}

function accountOf(user: string) {
  const account = granted(readAccounts(office.folder)).accounts.find((known) => known.user === user);
  if (!account) throw new Error(`No account ${user}`);
  return account;
}

function slotOf(user: string) {
  const { slot } = accountOf(user);
  if (!slot) throw new Error(`No slot of ${user}`);
  return slot;
}

function linesOf(action: string) {
  const lines = readLog(office.register().reader, { before: null, limit: 100 }).filter(
    (line) => line.action === action,
  );
  return lines.reverse();
}
