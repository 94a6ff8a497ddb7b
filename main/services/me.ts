import { ok, refused } from '../../shared/result.ts';
import type { AccountDeps } from '../deps.ts';
import { openSlot, sealSlot } from '../keys/slot.ts';
import { unfitPassword } from '../make-register.ts';
import type { HandlersOf } from './handlers.ts';

export const meServices: HandlersOf<'me', AccountDeps> = {
  show: async (deps) => ok(deps.me()),

  savePreferences: async (deps, preferences) => {
    const saved = await deps.changeAccount((account) => ({ ...account, preferences }));
    return saved.ok ? ok(deps.me()) : saved;
  },

  changePassword: async (deps, { old, password }) => {
    const weak = unfitPassword(password);
    if (weak) return refused(weak);
    const key = await openSlot(deps.account().slot, old);
    if (!key) return refused({ code: 'wrong-password' });
    const slot = await sealSlot(key, password, deps.kdf);
    key.fill(0);
    const changed = await deps.changeAccount((account) => ({ ...account, slot }));
    return changed.ok ? ok({}) : changed;
  },

  anotherWindow: async (deps) => deps.anotherWindow(),
};
