import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretsInKeychain } from '../../../main/electron/secrets-in-keychain.ts';
import { type DeviceSecrets, newDeviceSecret } from '../../../main/keys/device-secrets.ts';
import { type KeychainStandIn, keychainStandIn } from '../../support/keychain-stand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Secrets of accounts in the keychain of this user. What a real keychain asks, and when, only Electron can show. */
const device = newDeviceSecret();
let temporary: ReturnType<typeof temporaryFolder>;
let keychain: KeychainStandIn;
let secrets: DeviceSecrets;
const fileOf = (id = device.id) => join(temporary.path, 'device-secrets', `${id}.json`);

beforeEach(() => {
  temporary = temporaryFolder();
  keychain = keychainStandIn();
  secrets = on('linux');
});
afterEach(() => temporary.remove());

function on(platform: NodeJS.Platform): DeviceSecrets {
  return secretsInKeychain({ keychain, platform, folder: join(temporary.path, 'device-secrets') });
}

test('what was laid down is given back, also by a program started later, and the file does not hold it', async () => {
  expect(await secrets.read(device.id)).toBe('absent');
  expect(await secrets.layDown(device)).toBe(true);
  expect(await on('linux').read(device.id)).toEqual(device.secret);
  const text = readFileSync(fileOf(), 'utf8');
  for (const form of ['base64', 'hex', 'latin1'] as const) expect(text).not.toContain(device.secret.toString(form));
  expect(await secrets.read(newDeviceSecret().id)).toBe('absent');
  secrets.takeAway(device.id);
  secrets.takeAway(device.id);
  expect(await secrets.read(device.id)).toBe('absent');
});

const away: readonly (readonly [what: string, happens: () => void])[] = [
  ['the keychain is not available', () => Object.assign(keychain, { available: false })],
  ['the desktop has no keychain any more', () => Object.assign(keychain, { backend: 'basic_text' })],
  ['the keychain was reset, or is of another user', () => keychain.reset()],
  ['decrypting throws', () => Object.assign(keychain, { decrypting: 'throws' })],
  ['the file is cut', () => writeFileSync(fileOf(), readFileSync(fileOf()).subarray(0, 60))],
  ['the file is empty', () => writeFileSync(fileOf(), '')],
  ['the file is something else', () => writeFileSync(fileOf(), '{"format":1,"sealed":7}')],
];
test.each(away)('%s: the secret is withheld, not absent, and nothing is thrown', async (_, happens) => {
  await secrets.layDown(device);
  happens();
  expect(await secrets.read(device.id)).toBe('withheld');
});

test('nothing is laid down where anybody could open it, or where it would not come back', async () => {
  const refused: readonly Partial<KeychainStandIn>[] = [
    { backend: 'basic_text' },
    { backend: 'unknown' },
    { available: false },
    { decrypting: 'throws' },
    { decrypting: 'wrong bytes' },
  ];
  for (const state of refused) {
    keychain = Object.assign(keychainStandIn(), state);
    expect(await on('linux').layDown(device), JSON.stringify(state)).toBe(false);
    expect(existsSync(fileOf())).toBe(false);
  }
  const available = async (platform: NodeJS.Platform, state: Partial<KeychainStandIn>) => {
    keychain = Object.assign(keychainStandIn(), state);
    return on(platform).available();
  };
  expect(await available('linux', {})).toBe(true);
  expect(await available('linux', { backend: 'basic_text' })).toBe(false);
  expect(await available('linux', { available: false })).toBe(false);
  // Which keychain there is, is asked on Linux alone: elsewhere Electron has no such function.
  const unasked = {
    getSelectedStorageBackend: () => {
      throw new Error('Not asked here');
    },
  };
  expect(await available('darwin', unasked)).toBe(true);
  expect(await available('win32', { ...unasked, available: false })).toBe(false);
});

test('bytes that Linux sealed with the password of everybody are not kept, whatever it says of its keychain', async () => {
  keychain.encryptStringAsync = async (text) => Buffer.from(`v10${text}`);
  keychain.decryptStringAsync = async (sealed) => ({ result: sealed.toString('utf8', 3), shouldReEncrypt: false });
  expect(await secrets.layDown(device)).toBe(false);
  expect(existsSync(fileOf())).toBe(false);
  // On macOS the same sign stands before what the keychain sealed.
  expect(await on('darwin').layDown(device)).toBe(true);
});

test('what an older key of the keychain sealed is sealed anew; when that fails the old file stays', async () => {
  await secrets.layDown(device);
  const before = readFileSync(fileOf(), 'utf8');
  keychain.renew();
  const { encryptStringAsync } = keychain;
  keychain.encryptStringAsync = async () => Buffer.from('v11 niets');
  expect(await secrets.read(device.id)).toEqual(device.secret);
  expect(readFileSync(fileOf(), 'utf8')).toBe(before);
  Object.assign(keychain, { encryptStringAsync });
  expect(await secrets.read(device.id)).toEqual(device.secret);
  expect(readFileSync(fileOf(), 'utf8')).not.toBe(before);
  expect(await secrets.read(device.id)).toEqual(device.secret);
  expect(readdirSync(join(temporary.path, 'device-secrets'))).toHaveLength(1);
});

test('what cannot be taken away is left, and an id that is none names no file', async () => {
  mkdirSync(fileOf(), { recursive: true });
  expect(() => secrets.takeAway(device.id)).not.toThrow();
  await expect(secrets.read('../register/accounts')).rejects.toThrow();
});
