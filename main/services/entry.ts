import type { Me } from '../../shared/contract/entry.ts';
import type { Answer } from '../../shared/failure.ts';
import { UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Role } from '../../shared/roles.ts';
import { meantBackup } from '../backup/backups-in.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { closeWhenUnused } from '../close-when-unused.ts';
import { onlyRead } from '../here-or-as-copy.ts';
import { currentAccounts, finishNext, hasRegister, openWith } from '../host.ts';
import { keepAccounts } from '../keep-accounts.ts';
import { calibratedKdf, hardestKdf } from '../keys/calibrate.ts';
import { firstPreferences, freshAccount, isOn } from '../keys/change-roll.ts';
import { withKeys } from '../keys/grant-keys.ts';
import { registerKeyFromPaper, sealUnderPaper } from '../keys/register-key-from-paper.ts';
import { forgetWrong } from '../keys/tries.ts';
import { makeRegister, type NewAccount, unfitPassword } from '../make-register.ts';
import { factsOf, isOnNetwork } from '../network-folder.ts';
import { type AtWindow, enterWith, logEntry } from '../sign-in.ts';
import type { HandlersOf } from './handlers.ts';

/** What a call is given before anybody has signed in. */
export type Visitor = AtWindow;

export const visitorServices: HandlersOf<'entry', Visitor> = {
  status: async ({ host, session }) => {
    if (host.readFrom === null && isOnNetwork(factsOf(host.folder)))
      return refused({ code: 'folder-on-network', folder: host.folder });
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
    const key = registerKeyFromPaper(from.value.backup, recoveryKey);
    if (!key.ok) return key;
    const restored = await restoreBackup({
      from: from.value,
      folder: host.folder,
      registerKey: key.value,
      now: host.clock.now(),
    });
    key.value.fill(0);
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

interface Recovering {
  readonly user: string;
  readonly recoveryKey: string;
  readonly password: string;
}

/** With the printed key somebody gets keys of his own anew, under a new password and without a second factor. */
async function recover(visitor: Visitor, asked: Recovering): Promise<Answer<Me>> {
  const { host } = visitor;
  const weak = unfitPassword(asked.password);
  if (weak) return refused(weak);
  if (!hasRegister(host)) return refused({ code: 'no-register', folder: host.folder });
  finishNext(host);
  const key = registerKeyFromPaper(host.folder, asked.recoveryKey);
  if (!key.ok) return key;
  const entered = await recoverWith(visitor, asked, key.value);
  key.value.fill(0);
  if (!entered.ok) closeWhenUnused(host);
  return entered;
}

async function recoverWith(
  visitor: Visitor,
  { user, recoveryKey, password }: Recovering,
  key: Buffer,
): Promise<Answer<Me>> {
  const { host } = visitor;
  const opened = openWith(host, key, sealUnderPaper(recoveryKey, key));
  if (!opened.ok) return opened;
  if (host.readFrom !== null) return refused(onlyRead(host));
  const account = accountToRecover(host, user);
  if (!account) return refused({ code: 'wrong-recovery-key' });
  const fresh = await freshAccount(account, {
    password,
    kdf: hardestKdf(host.accounts?.accounts ?? [], host.kdf),
    preferences: account.preferences,
    start: false,
  });
  // While the password was stretched another window may have closed the register behind itself.
  const still = openWith(host, key);
  if (!still.ok) return still;
  keepAccounts(host, (file) => {
    const mine = withKeys(file, fresh, key);
    const accounts = file.accounts.map((known) => (known.user === user ? mine : known));
    return { ...file, accounts: accounts.includes(mine) ? accounts : [...accounts, mine] };
  });
  forgetWrong(host, user);
  await logEntry(host, user, 'recovered');
  return enterWith(visitor, { user, password, code: null });
}

/** Somebody of the roll; where that is lost, the first of a new one, who is both until there is a second. */
function accountToRecover({ accounts }: Visitor['host'], user: string) {
  const known = accounts?.accounts.find((account) => account.user === user && isOn(accounts, account));
  if (known || accounts?.accounts.length !== 0) return known;
  const name = UserName.safeParse(user);
  if (!name.success) return undefined;
  const roles: Role[] = ['back-office', 'administrator'];
  return { user: name.data, name: user, roles, active: true, endsOn: null, preferences: firstPreferences('nl') };
}
