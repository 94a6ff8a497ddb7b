import { ok, refused } from '../../shared/result.ts';
import type { PersonDeps } from '../deps.ts';
import { wipeSlot } from '../keys/open-slot.ts';
import { sealSeed } from '../keys/slot.ts';
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
    const opened = await deps.openSlot(old);
    if (!opened.ok) return opened;
    if (old.normalize('NFC') === password.normalize('NFC')) return refused({ code: 'password-same' });
    const { seed, device } = opened.value;
    const slot = await sealSeed(seed, { password, kdf: deps.kdf, device });
    wipeSlot(opened.value);
    const changed = await deps.changeAccount((account) => ({ ...account, slot, startPassword: false }));
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

  showDeviceSecret: async (deps) => ok({ state: await deps.device.state() }),

  startDeviceSecret: async (deps, typed) => {
    const started = await deps.device.start(typed);
    return started.ok ? ok({ state: await deps.device.state() }) : started;
  },

  stopDeviceSecret: async (deps, { password }) => {
    const stopped = await deps.device.stop(password);
    return stopped.ok ? ok({ state: await deps.device.state() }) : stopped;
  },

  anotherWindow: async (deps) => deps.anotherWindow(),
};
