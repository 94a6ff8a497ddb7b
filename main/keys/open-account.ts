import { newSeed, publicKeysOf } from './account-keys.ts';
import type { AccountsFile, KeptAccount } from './accounts-file.ts';
import { workOf } from './calibrate.ts';
import type { DeviceSecrets } from './device-secrets.ts';
import { heldKeys } from './grant-keys.ts';
import { type OpenedSlot, openAccountSlot, type SecretGone } from './open-slot.ts';
import { isOwn, markOwn } from './own-part.ts';
import { type Kdf, openSeed, openSlot, sealSeed } from './slot.ts';

/** What a password opens. The caller wipes it. */
export interface OpenedAccount {
  readonly account: KeptAccount;
  readonly seed: Buffer;
  readonly registerKey: Buffer | null;
  readonly figuresKey: Buffer | null;
  /** The account as it should be kept from now on, where that is not how it stands. */
  readonly raised: KeptAccount | null;
}

/**
 * What else may be wrong than the password: the slot of this account, or what it set for itself, was damaged or changed; it needs a
 * secret that this computer does not give.
 */
export type Unopened = 'wrong-password' | 'keys-damaged' | SecretGone;

interface Typed {
  readonly user: string;
  readonly password: string;
  /** What a slot must be at least as hard as; a weaker one is sealed anew. */
  readonly kdf: Kdf;
  /** Where this computer keeps secrets of accounts; null in a host that has no such place. */
  readonly deviceSecrets?: DeviceSecrets | null;
}

/** Opens an account by its password. A name that is not there takes as long as a wrong password. */
export async function openAccount(file: AccountsFile, typed: Typed): Promise<OpenedAccount | Unopened> {
  const account = file.accounts.find((known) => known.user === typed.user && known.active);
  if (account?.old) return openOld(account, account.old, typed);
  if (!account?.slot || !account.keys) {
    await passTime(file, typed.password);
    return 'wrong-password';
  }
  const opened = await openAccountSlot(account.slot, typed.password, typed.deviceSecrets ?? null);
  if (typeof opened === 'string') return opened;
  const kept = await withItsKeys({ file, account, typed }, opened);
  opened.device?.secret.fill(0);
  return kept;
}

interface Opening {
  readonly file: AccountsFile;
  readonly account: KeptAccount;
  readonly typed: Typed;
}

async function withItsKeys(
  { file, account, typed }: Opening,
  { seed, device }: OpenedSlot,
): Promise<OpenedAccount | Unopened> {
  const keys = publicKeysOf(seed);
  const damaged = keys.box !== account.keys?.box || keys.sign !== account.keys.sign || !isOwn(account, seed);
  if (damaged) return 'keys-damaged';
  const held = heldKeys(file, account, seed);
  if (account.holds.length > 0 && !held.registerKey && !held.figuresKey) return 'keys-damaged';
  const weaker = account.slot !== null && workOf(account.slot.kdf) < workOf(typed.kdf);
  const raised = weaker ? { ...account, slot: await sealSeed(seed, { ...typed, device }) } : null;
  return { account, seed, ...held, raised };
}

/**
 * An account of format 1: its password opens the register key itself. It gets keys of its own; what its roles need is sealed to
 * them before the file is written, so that no moment is without a way in.
 */
async function openOld(
  account: KeptAccount,
  old: NonNullable<KeptAccount['old']>,
  { password, kdf }: Typed,
): Promise<OpenedAccount | Unopened> {
  const registerKey = await openSlot(old, password);
  if (!registerKey) return 'wrong-password';
  const seed = newSeed();
  const slot = await sealSeed(seed, { password, kdf });
  const raised = markOwn({ ...account, old: null, keys: publicKeysOf(seed), slot }, seed);
  return { account, seed, registerKey, figuresKey: null, raised };
}

async function passTime({ accounts }: AccountsFile, password: string): Promise<void> {
  const any = accounts.find(({ slot, old }) => slot ?? old);
  if (any?.slot) await openSeed(any.slot, password);
  else if (any?.old) await openSlot(any.old, password);
}
