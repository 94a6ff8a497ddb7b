import { deriveKeys, wipeKeys } from '../../db/keys.ts';
import type { Role } from '../../shared/roles.ts';
import { boxKey } from './account-keys.ts';
import type { AccountsFile, Held, KeptAccount } from './accounts-file.ts';
import { openSealedTo, sealTo } from './sealed-to.ts';

/** Which key a person with these roles needs: who sees reports or the log, that of the register; an evaluator, that of figures. */
export function keyFor(roles: readonly Role[]): Held['key'] | null {
  const opens: readonly Role[] = ['telephone', 'back-office', 'investigator', 'reviewer'];
  if (roles.some((role) => opens.includes(role))) return 'register';
  return roles.includes('evaluator') ? 'figures' : null;
}

/** The account with what its roles need sealed to it, and nothing else. An account without keys of its own is left as it is. */
export function withKeys(
  file: Pick<AccountsFile, 'registerId'>,
  account: KeptAccount,
  registerKey: Buffer,
): KeptAccount {
  const needed = account.active ? keyFor(account.roles) : null;
  if (!account.keys || needed === null) return { ...account, holds: [] };
  const bytes = needed === 'register' ? Buffer.from(registerKey) : figuresKeyOf(registerKey);
  const sealed = sealTo(account.keys.box, bytes, aboutOf(file, account, needed));
  bytes.fill(0);
  return { ...account, holds: [{ key: needed, sealed }] };
}

/** The keys that were sealed to an account, by its secret. */
export function heldKeys(
  file: Pick<AccountsFile, 'registerId'>,
  account: KeptAccount,
  seed: Buffer,
): { readonly registerKey: Buffer | null; readonly figuresKey: Buffer | null } {
  const own = boxKey(seed);
  const held = (key: Held['key']) => {
    const box = account.holds.find((known) => known.key === key);
    return box ? openSealedTo(own, box.sealed, aboutOf(file, account, key)) : null;
  };
  return { registerKey: held('register'), figuresKey: held('figures') };
}

function figuresKeyOf(registerKey: Buffer): Buffer {
  const keys = deriveKeys(registerKey);
  const figures = Buffer.from(keys.figures);
  wipeKeys(keys);
  return figures;
}

function aboutOf({ registerId }: Pick<AccountsFile, 'registerId'>, { user }: KeptAccount, key: Held['key']): string {
  return JSON.stringify([registerId, user, key]);
}
