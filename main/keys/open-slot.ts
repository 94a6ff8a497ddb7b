import { type DeviceSecret, type DeviceSecrets, deviceCheck } from './device-secrets.ts';
import { type AccountSlot, openSeed } from './slot.ts';

/** What was in a slot, and the secret of this computer that it needed. The caller wipes both. */
export interface OpenedSlot {
  readonly seed: Buffer;
  readonly device: DeviceSecret | null;
}

/** Why this computer does not open a slot, whatever was typed: the secret it needs was never laid down here, or is not given. */
export type SecretGone = 'device-secret-missing' | 'device-secret-withheld';

/**
 * Opens the slot of an account by its password, with the secret of this computer where it needs one. Where that is not to be had
 * the password is not tried: nobody learns whether it was right.
 */
export async function openAccountSlot(
  slot: AccountSlot,
  password: string,
  secrets: DeviceSecrets | null,
): Promise<OpenedSlot | SecretGone | 'wrong-password'> {
  const device = await deviceOf(slot, secrets);
  if (typeof device === 'string') return device;
  const seed = await openSeed(slot, password, device?.secret);
  if (seed) return { seed, device };
  device?.secret.fill(0);
  return 'wrong-password';
}

export function wipeSlot({ seed, device }: OpenedSlot): void {
  for (const bytes of [seed, device?.secret]) bytes?.fill(0);
}

/** Other bytes than were laid down are never used as a key. */
async function deviceOf(slot: AccountSlot, secrets: DeviceSecrets | null): Promise<DeviceSecret | SecretGone | null> {
  if (slot.version === 2) return null;
  const { id, check } = slot.device;
  const secret = secrets ? await secrets.read(id) : 'absent';
  if (secret === 'absent') return 'device-secret-missing';
  if (secret === 'withheld' || deviceCheck({ id, secret }) !== check) return 'device-secret-withheld';
  return { id, secret };
}
