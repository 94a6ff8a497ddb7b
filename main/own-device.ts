import type { DeviceState } from '../shared/contract/entry.ts';
import type { Answer } from '../shared/failure.ts';
import { refused } from '../shared/result.ts';
import { newDeviceSecret } from './keys/device-secrets.ts';
import { type OpenedSlot, wipeSlot } from './keys/open-slot.ts';
import { isPaperOf } from './keys/register-key-from-paper.ts';
import { sealSeed } from './keys/slot.ts';
import type { Owner } from './own-slot.ts';

/** What somebody does with the secret of this computer that his own account needs beside its password. */
export interface OwnDevice {
  state(): Promise<DeviceState>;
  /**
   * From here on the account opens on this computer only, with a new secret. Refused without the paper: it is the way back when
   * the computer breaks, so it must be there first.
   */
  start(typed: Bringing): Promise<Answer<undefined>>;
  /** The password is enough again; the secret is forgotten. */
  stop(password: string): Promise<Answer<undefined>>;
}

interface Bringing {
  readonly password: string;
  readonly recoveryKey: string;
}

/** The secret of this computer for the person at a window. */
export function ownDevice(owner: Owner): OwnDevice {
  return {
    state: async () => {
      const { deviceSecrets } = owner.host;
      if (owner.account().slot?.version === 3) return 'on';
      if (!deviceSecrets) return 'not-here';
      return (await deviceSecrets.available()) ? 'off' : 'no-keychain';
    },
    start: async (typed) => withOpened(owner, typed.password, (opened) => start(owner, typed, opened)),
    stop: async (password) =>
      withOpened(owner, password, async ({ seed }) => {
        const slot = await sealSeed(seed, { password, kdf: owner.kdf });
        return owner.change((account) => ({ ...account, slot }));
      }),
  };
}

/** Laid down and read back first, then named in the slot by one write: at every moment one of the two slots opens here. */
async function start(
  { host, kdf, change }: Owner,
  { password, recoveryKey }: Bringing,
  { seed }: OpenedSlot,
): Promise<Answer<undefined>> {
  const { deviceSecrets, accounts } = host;
  if (!deviceSecrets || !(await deviceSecrets.available())) return refused({ code: 'no-keychain' });
  if (!accounts || !isPaperOf(accounts.recovery, recoveryKey)) return refused({ code: 'wrong-recovery-key' });
  const device = newDeviceSecret();
  if (!(await deviceSecrets.layDown(device))) return refused({ code: 'no-keychain' });
  const slot = await sealSeed(seed, { password, kdf, device });
  device.secret.fill(0);
  const changed = await change((account) => ({ ...account, slot }));
  if (!changed.ok) deviceSecrets.takeAway(device.id);
  return changed;
}

async function withOpened(
  { open }: Owner,
  password: string,
  act: (opened: OpenedSlot) => Promise<Answer<undefined>>,
): Promise<Answer<undefined>> {
  const opened = await open(password);
  if (!opened.ok) return opened;
  try {
    return await act(opened.value);
  } finally {
    wipeSlot(opened.value);
  }
}
