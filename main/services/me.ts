import { ok, refused } from '../../shared/result.ts';
import type { Deps } from '../deps.ts';
import { keepAccounts } from '../host.ts';
import type { KeptAccount } from '../keys/accounts-file.ts';
import { openSlot, sealSlot } from '../keys/slot.ts';
import { unfitPassword } from '../make-register.ts';
import { meOf } from '../me-of.ts';
import type { HandlersOf } from './handlers.ts';

export const meServices: HandlersOf<'me'> = {
  show: async (deps) => ok(meOf(deps.host, mine(deps))),

  savePreferences: async (deps, preferences) => {
    const saved = await deps.write(
      () => ok(undefined),
      () => change(deps, (account) => ({ ...account, preferences })),
    );
    return saved.ok ? ok(meOf(deps.host, mine(deps))) : saved;
  },

  changePassword: async (deps, { old, password }) => {
    const weak = unfitPassword(password);
    if (weak) return refused(weak);
    const key = await openSlot(mine(deps).slot, old);
    if (!key) return refused({ code: 'wrong-password' });
    const slot = await sealSlot(key, password, deps.host.kdf);
    key.fill(0);
    return deps.write(
      () => ok({}),
      () => change(deps, (account) => ({ ...account, slot })),
    );
  },

  anotherWindow: async ({ host, write }) => write(() => ok({ address: host.anotherWindow() })),
};

function mine({ host, user }: Deps): KeptAccount {
  const account = host.accounts?.accounts.find((known) => known.user === user);
  if (!account) throw new Error('The account of this session is gone');
  return account;
}

function change({ host, user }: Deps, to: (account: KeptAccount) => KeptAccount): void {
  keepAccounts(host, (file) => ({
    ...file,
    accounts: file.accounts.map((known) => (known.user === user ? to(known) : known)),
  }));
}
