import { ok, refused } from '../../shared/result.ts';
import type { PersonDeps } from '../deps.ts';
import { openSeed, sealSeed } from '../keys/slot.ts';
import { unfitPassword } from '../make-register.ts';
import type { HandlersOf } from './handlers.ts';

export const meServices: HandlersOf<'me', PersonDeps> = {
  show: async (deps) => ok(deps.me()),

  savePreferences: async (deps, preferences) => {
    const saved = await deps.changeAccount((account) => ({ ...account, preferences }));
    return saved.ok ? ok(deps.me()) : saved;
  },

  changePassword: async (deps, { old, password }) => {
    const weak = unfitPassword(password);
    if (weak) return refused(weak);
    const { slot } = deps.account();
    const seed = slot && (await openSeed(slot, old));
    if (!seed) return refused({ code: 'wrong-password' });
    if (old.normalize('NFC') === password.normalize('NFC')) return refused({ code: 'password-same' });
    const sealed = await sealSeed(seed, password, deps.kdf);
    seed.fill(0);
    const changed = await deps.changeAccount((account) => ({ ...account, slot: sealed, startPassword: false }));
    return changed.ok ? ok({}) : changed;
  },

  startFactor: async (deps, { password }) => deps.factor.start(password),

  confirmFactor: async (deps, { code }) => {
    const confirmed = await deps.factor.confirm(code);
    return confirmed.ok ? ok(deps.me()) : confirmed;
  },

  stopFactor: async (deps, { password }) => {
    const stopped = await deps.factor.stop(password);
    return stopped.ok ? ok(deps.me()) : stopped;
  },

  anotherWindow: async (deps) => deps.anotherWindow(),
};
