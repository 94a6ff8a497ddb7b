import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** The name of a secret: random, so that it tells nothing of a computer or a person. It is the name of a file as well. */
export const DeviceId = z.string().regex(/^[0-9a-f]{32}$/);

/** 32 random bytes that one computer keeps for one account. */
export interface DeviceSecret {
  readonly id: string;
  readonly secret: Buffer;
}

/**
 * Where a computer keeps such secrets: in the keychain of its user, never in a register or a backup. It is never the only way to
 * anything: the paper and another key holder open an account without it.
 */
export interface DeviceSecrets {
  /** True when there is a keychain that keeps them from others. */
  available(): Promise<boolean>;
  /** The 32 bytes under an id; `absent`: nothing was laid down here; `withheld`: the keychain, or a damaged file, does not give them. */
  read(id: string): Promise<Buffer | 'absent' | 'withheld'>;
  /** Keeps a secret; false when the keychain would not give it back as it is. */
  layDown(device: DeviceSecret): Promise<boolean>;
  /** Forgets one. Never throws: what stays opens nothing any more. */
  takeAway(id: string): void;
}

export function newDeviceSecret(): DeviceSecret {
  return { id: randomBytes(16).toString('hex'), secret: randomBytes(32) };
}

/** Tells a secret from other bytes before they are used, and says nothing of it: it cannot be guessed. */
export function deviceCheck({ id, secret }: DeviceSecret): string {
  return createHmac('sha256', secret).update(`meldpunt device ${id}`).digest('hex');
}
