import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DeviceId, type DeviceSecret, type DeviceSecrets } from '../keys/device-secrets.ts';
import { readSummed, writeSummed } from '../keys/summed-file.ts';
import { report } from '../mishap.ts';

/** Electron's safeStorage, as far as it is asked: what it encrypts only this user of this computer decrypts. */
export interface Keychain {
  isAsyncEncryptionAvailable(): Promise<boolean>;
  encryptStringAsync(text: string): Promise<Buffer>;
  decryptStringAsync(encrypted: Buffer): Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>;
  /** On Linux only. */
  getSelectedStorageBackend(): string;
}

interface Options {
  readonly keychain: Keychain;
  readonly platform: NodeJS.Platform;
  /** Below the data of this program: never in a register, never in a backup. */
  readonly folder: string;
}

/** What Chromium writes on Linux before bytes under the password that anybody can look up. */
const openToAll = Buffer.from('v10');

const Kept = z.object({ format: z.literal(1), sealed: z.string() });

/**
 * Secrets of accounts in small files that only the keychain of this user opens, a file for each. On Linux without a keychain
 * Electron encrypts with a password that anybody can look up (`basic_text`): that counts as none.
 */
export function secretsInKeychain({ keychain, platform, folder }: Options): DeviceSecrets {
  const pathOf = (id: string) => join(folder, `${DeviceId.parse(id)}.json`);
  const keep = async ({ id, secret }: DeviceSecret): Promise<boolean> => {
    const sealed = await sealedBy(keychain, platform, secret);
    if (!sealed) return false;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeSummed(pathOf(id), { format: 1, sealed: sealed.toString('base64') } satisfies z.infer<typeof Kept>);
    return true;
  };
  const read: DeviceSecrets['read'] = async (id) => {
    if (!existsSync(pathOf(id))) return 'absent';
    const kept = Kept.safeParse(readSummed(pathOf(id))?.content);
    const opened = kept.success ? await openedBy(keychain, Buffer.from(kept.data.sealed, 'base64')) : null;
    if (!opened) return 'withheld';
    const { secret, isOld } = opened;
    // The keychain has a newer key: the old one opens what stands here until the new file is in its place.
    if (isOld) await keep({ id, secret }).catch(report);
    return secret;
  };
  return {
    available: () => isSafe(keychain, platform),
    read,
    layDown: async (device) => {
      if (!(await isSafe(keychain, platform)) || !(await keep(device))) return false;
      const back = await read(device.id);
      return Buffer.isBuffer(back) && back.equals(device.secret);
    },
    takeAway: (id) => {
      try {
        rmSync(pathOf(id), { force: true });
      } catch (error) {
        report(error);
      }
    },
  };
}

async function isSafe(keychain: Keychain, platform: NodeJS.Platform): Promise<boolean> {
  try {
    if (platform === 'linux' && ['basic_text', 'unknown'].includes(keychain.getSelectedStorageBackend())) return false;
    return await keychain.isAsyncEncryptionAvailable();
  } catch {
    return false;
  }
}

/** What the keychain made of a secret, once it gave the same bytes back; null when it does not, or anybody could open it. */
async function sealedBy(keychain: Keychain, platform: NodeJS.Platform, secret: Buffer): Promise<Buffer | null> {
  try {
    const sealed = Buffer.from(await keychain.encryptStringAsync(secret.toString('base64')));
    const isOpenToAll = platform === 'linux' && sealed.subarray(0, 3).equals(openToAll);
    const opened = isOpenToAll ? null : await openedBy(keychain, sealed);
    return opened?.secret.equals(secret) ? sealed : null;
  } catch {
    return null;
  }
}

/** The secret behind sealed bytes, and whether a newer key should seal it; null when the keychain gives no such thing. */
async function openedBy(
  keychain: Keychain,
  sealed: Buffer,
): Promise<{ readonly secret: Buffer; readonly isOld: boolean } | null> {
  try {
    const { result, shouldReEncrypt } = await keychain.decryptStringAsync(sealed);
    const secret = Buffer.from(result, 'base64');
    return secret.length === 32 ? { secret, isOld: shouldReEncrypt } : null;
  } catch {
    return null;
  }
}
