import type { Me } from '../../shared/contract/entry.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { meantBackup } from '../backup/backups-in.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { closeWhenUnused, currentAccounts, hasRegister, keepAccounts, openWith } from '../host.ts';
import { readAccounts } from '../keys/accounts-file.ts';
import { calibratedKdf, hardestKdf } from '../keys/calibrate.ts';
import { freshAccount, isOn } from '../keys/change-roll.ts';
import { withKeys } from '../keys/grant-keys.ts';
import { registerKeyFromPaper } from '../keys/register-key-from-paper.ts';
import { forgetWrong } from '../keys/tries.ts';
import { makeRegister, type NewAccount, unfitPassword } from '../make-register.ts';
import { type AtWindow, enterWith, logEntry } from '../sign-in.ts';
import type { HandlersOf } from './handlers.ts';

/** What a call is given before anybody has signed in. */
export type Visitor = AtWindow;

export const visitorServices: HandlersOf<'entry', Visitor> = {
  status: async ({ host, session }) => {
    const accounts = currentAccounts(host);
    const account = accounts.ok ? accounts.value.accounts.find((known) => known.user === session.account) : undefined;
    const named = { name: account?.name ?? null, user: account?.user ?? null };
    const office = accounts.ok ? accounts.value.office : null;
    if (!hasRegister(host)) return ok({ state: 'no-register', ...named, office, folder: host.folder });
    if (!accounts.ok) return accounts;
    const state = account === undefined ? 'signed-out' : session.locked || !host.accounts ? 'locked' : 'signed-in';
    return ok({ state, ...named, office, folder: host.folder });
  },

  createRegister: async ({ host }, { office, user, name, password, administrator }) => {
    const first = { user, name, password };
    // In an office of one, one person is both until there is a second.
    const accounts: NewAccount[] = administrator
      ? [
          { ...first, roles: ['back-office'] },
          { ...administrator, roles: ['administrator'] },
        ]
      : [{ ...first, roles: ['back-office', 'administrator'] }];
    const { folder, clock } = host;
    const kdf = await calibratedKdf(host.kdf);
    return makeRegister({ folder, clock, kdf, office, practice: false, accounts, secondFactor: true });
  },

  createPractice: async ({ host }) => {
    // Loaded when it is asked for: planning invented reports is no work of every start.
    const { makePractice } = await import('../practice/make-practice.ts');
    return makePractice({ folder: host.folder, clock: host.clock, kdf: host.kdf, reports: 600, years: 3, seed: '1' });
  },

  restore: async ({ host }, { backup, recoveryKey }) => {
    const from = meantBackup(backup);
    if (!from.ok) return from;
    const accounts = readAccounts(from.value.backup);
    if (!accounts.ok) return accounts;
    const registerKey = registerKeyFromPaper(accounts.value, recoveryKey);
    if (!registerKey) return refused({ code: 'wrong-recovery-key' });
    const restored = await restoreBackup({
      from: from.value,
      folder: host.folder,
      registerKey,
      now: host.clock.now(),
    });
    registerKey.fill(0);
    return restored.ok ? ok({ at: restored.value.at, reports: restored.value.reports }) : restored;
  },

  signIn: async (visitor, typed) => enterWith(visitor, typed),

  // Whoever gave his code at this window gives his password only: the window is still his.
  unlock: async (visitor, { password }) => {
    const { account: user } = visitor.session;
    return user ? enterWith(visitor, { user, password, code: null }, true) : refused({ code: 'not-signed-in' });
  },

  recover: async (visitor, asked) => recover(visitor, asked),

  lock: async ({ host, session }) => {
    session.locked = session.account !== null;
    closeWhenUnused(host);
    return ok({});
  },

  signOut: async ({ host, session }) => {
    session.account = null;
    session.locked = false;
    closeWhenUnused(host);
    return ok({});
  },
};

/** With the printed key somebody gets keys of his own anew, under a new password and without a second factor. */
async function recover(
  visitor: Visitor,
  { user, recoveryKey, password }: { user: string; recoveryKey: string; password: string },
): Promise<Answer<Me>> {
  const { host } = visitor;
  const weak = unfitPassword(password);
  if (weak) return refused(weak);
  const accounts = currentAccounts(host);
  if (!accounts.ok) return accounts;
  const key = registerKeyFromPaper(accounts.value, recoveryKey);
  const account = accounts.value.accounts.find((known) => known.user === user && isOn(accounts.value, known));
  if (!key || !account) return refused({ code: 'wrong-recovery-key' });
  const fresh = await freshAccount(account, {
    password,
    kdf: hardestKdf(accounts.value.accounts, host.kdf),
    preferences: account.preferences,
    start: false,
  });
  const opened = openWith(host, key);
  if (!opened.ok) return opened;
  keepAccounts(host, (file) => ({
    ...file,
    accounts: file.accounts.map((known) => (known.user === user ? withKeys(file, fresh, key) : known)),
  }));
  key.fill(0);
  forgetWrong(host, user);
  await logEntry(host, user, 'recovered');
  const entered = await enterWith(visitor, { user, password, code: null });
  if (!entered.ok) closeWhenUnused(host);
  return entered;
}
