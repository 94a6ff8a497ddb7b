import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { DeviceId, type DeviceSecret, deviceCheck } from './device-secrets.ts';

/** How hard a password is to guess offline: argon2id with its parameters, kept in the slot. */
export const Kdf = z.object({
  name: z.literal('argon2id'),
  memoryKiB: z.number().int().min(47_104).max(4_194_304),
  passes: z.number().int().min(1).max(64),
  parallelism: z.literal(1),
});
export type Kdf = z.infer<typeof Kdf>;

/** The default: 128 MiB, three passes. */
export const strongKdf: Kdf = { name: 'argon2id', memoryKiB: 131_072, passes: 3, parallelism: 1 };

/** The floor of ASVS 5.0: for invented accounts in tests and nowhere else. */
export const quickKdf: Kdf = { name: 'argon2id', memoryKiB: 47_104, passes: 1, parallelism: 1 };

/** Of format 1: the register key itself, sealed under a password (AES-256-GCM). */
export const Slot = z.object({ kdf: Kdf, salt: z.string(), nonce: z.string(), sealed: z.string() });
export type Slot = z.infer<typeof Slot>;

/**
 * The secret of an account, sealed under KEK = HKDF(argon2id(password)); in version 3 under HKDF(argon2id(password) ‖ secret of
 * one computer), which it names.
 */
export const AccountSlot = z.discriminatedUnion('version', [
  Slot.extend({ version: z.literal(2) }),
  Slot.extend({ version: z.literal(3), device: z.object({ id: DeviceId, check: z.string() }) }),
]);
export type AccountSlot = z.infer<typeof AccountSlot>;

/** What a slot is sealed under: a password, how hard it is to guess, and a secret of this computer where somebody wants one. */
export interface Lock {
  readonly password: string;
  readonly kdf: Kdf;
  readonly device?: DeviceSecret | null;
}

/** Seals the secret of an account. */
export async function sealSeed(seed: Buffer, { password, kdf, device = null }: Lock): Promise<AccountSlot> {
  const salt = randomBytes(16);
  const key = await sealingKey({ password, salt, kdf, secret: device?.secret ?? null });
  const box = { kdf, salt: salt.toString('base64'), ...seal(key, seed) };
  key.fill(0);
  return device
    ? { version: 3, ...box, device: { id: device.id, check: deviceCheck(device) } }
    : { version: 2, ...box };
}

/** The secret of an account, or null when the password, with the secret of a computer where the slot needs it, does not open it. */
export async function openSeed(
  slot: AccountSlot,
  password: string,
  secret: Buffer | null = null,
): Promise<Buffer | null> {
  const key = await sealingKey({ password, salt: Buffer.from(slot.salt, 'base64'), kdf: slot.kdf, secret });
  const seed = unseal(key, slot);
  key.fill(0);
  return seed;
}

/** The register key from a slot of format 1, or null when the password does not open it. */
export async function openSlot(slot: Slot, password: string): Promise<Buffer | null> {
  const key = await passwordKey(password, Buffer.from(slot.salt, 'base64'), slot.kdf);
  const opened = unseal(key, slot);
  key.fill(0);
  return opened;
}

/** Seals bytes under a 32-byte key. */
export function seal(key: Buffer, bytes: Buffer): { readonly nonce: string; readonly sealed: string } {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
}

/** Opens sealed bytes, or null when the key is not the right one or a byte was changed. */
export function unseal(key: Buffer, box: { readonly nonce: string; readonly sealed: string }): Buffer | null {
  const bytes = Buffer.from(box.sealed, 'base64');
  if (bytes.length < 16) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(box.nonce, 'base64'));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
  } catch {
    return null;
  }
}

/** Passwords are compared in one form: the same letters typed as one or two code points are the same password. */
async function passwordKey(password: string, salt: Buffer, kdf: Kdf): Promise<Buffer> {
  const key = await argon2id({
    password: password.normalize('NFC') || '\0',
    salt,
    parallelism: kdf.parallelism,
    iterations: kdf.passes,
    memorySize: kdf.memoryKiB,
    hashLength: 32,
    outputType: 'binary',
  });
  return Buffer.from(key);
}

interface Sealing {
  readonly password: string;
  readonly salt: Buffer;
  readonly kdf: Kdf;
  /** Of a computer; null where the password is enough. */
  readonly secret: Buffer | null;
}

async function sealingKey({ password, salt, kdf, secret }: Sealing): Promise<Buffer> {
  const stretched = await passwordKey(password, salt, kdf);
  const joined = secret ? Buffer.concat([stretched, secret]) : stretched;
  const key = Buffer.from(hkdfSync('sha256', joined, salt, secret ? 'meldpunt slot 3' : 'meldpunt slot 2', 32));
  for (const bytes of [stretched, joined]) bytes.fill(0);
  return key;
}
