import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newSeed } from '../../../main/keys/account-keys.ts';
import { type DeviceSecret, type DeviceSecrets, newDeviceSecret } from '../../../main/keys/device-secrets.ts';
import { openAccountSlot } from '../../../main/keys/open-slot.ts';
import { AccountSlot, openSeed, quickKdf, sealSeed } from '../../../main/keys/slot.ts';

/** A slot that needs a secret of one computer beside the password (reliability bar, section 5.2 and promise P17). */
const password = 'vier-losse-woorden-hier';
const seed = newSeed();
const device = newDeviceSecret();
const other = newDeviceSecret();
const plain = await sealSeed(seed, { password, kdf: quickKdf });
const bound = await sealSeed(seed, { password, kdf: quickKdf, device });

/** A computer that answers this, whatever it is asked for. */
function answering(answer: Buffer | 'absent' | 'withheld'): DeviceSecrets {
  return {
    available: async () => true,
    read: async () => (Buffer.isBuffer(answer) ? Buffer.from(answer) : answer),
    layDown: async () => true,
    takeAway: () => undefined,
  };
}

const cases: readonly (readonly [given: string, slot: AccountSlot, secrets: DeviceSecrets | null, then: string])[] = [
  ['no secret is needed, in a host that keeps none', plain, null, 'opens'],
  ['no secret is needed, on a computer with one', plain, answering(device.secret), 'opens'],
  ['the secret is here', bound, answering(device.secret), 'opens'],
  ['a host that keeps none', bound, null, 'device-secret-missing'],
  ['a computer where none was laid down', bound, answering('absent'), 'device-secret-missing'],
  ['a keychain that does not give it', bound, answering('withheld'), 'device-secret-withheld'],
  ['the secret of another computer', bound, answering(other.secret), 'device-secret-withheld'],
  ['other bytes', bound, answering(randomBytes(32)), 'device-secret-withheld'],
];

test.each(cases)('given %s', async (_, slot, secrets, then) => {
  const opened = await openAccountSlot(slot, password, secrets);
  expect(typeof opened === 'string' ? opened : opened.seed.equals(seed) && 'opens').toBe(then);
  // Whether the password was right is told by a computer that has the secret, and by no other.
  const wrong = then === 'opens' ? 'wrong-password' : then;
  expect(await openAccountSlot(slot, 'vier-andere-woorden-hier', secrets)).toBe(wrong);
});

test('given only the slot and the password, nothing opens it: not without a secret, not with its check, not as a plain slot', async () => {
  if (bound.version !== 3) throw new Error('A slot with a secret says so');
  expect(await openSeed(bound, password)).toBeNull();
  expect(await openSeed(bound, password, Buffer.from(bound.device.check, 'hex'))).toBeNull();
  const { device: _, ...box } = bound;
  expect(await openAccountSlot({ ...box, version: 2 }, password, null)).toBe('wrong-password');
});

test('given a slot that names what is no id, it is no slot: an id is the name of a file', () => {
  for (const id of ['', '../../elders', 'A'.repeat(32), '0'.repeat(31), '0'.repeat(33)])
    expect(AccountSlot.safeParse({ ...bound, device: { id, check: '' } }).success, id).toBe(false);
  expect(AccountSlot.parse(JSON.parse(JSON.stringify(bound)))).toEqual(bound);
});

test('the secret that opened a slot seals it anew under another password', async () => {
  const secrets = answering(device.secret);
  const opened = await openAccountSlot(bound, password, secrets);
  if (typeof opened === 'string') throw new Error(opened);
  const again = await sealSeed(opened.seed, {
    password: 'een heel ander wachtwoord',
    kdf: quickKdf,
    device: opened.device,
  });
  expect(again).toMatchObject({ version: 3, device: { id: device.id } satisfies Partial<DeviceSecret> });
  expect(await openAccountSlot(again, 'een heel ander wachtwoord', secrets)).toMatchObject({ seed });
});
