import { appendLog } from '../../db/log.ts';
import type { Me } from '../../shared/contract/entry.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { meantBackup } from '../backup/backups-in.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import {
  closeWhenUnused,
  currentAccounts,
  type Host,
  hasRegister,
  keepAccounts,
  openWith,
  type Session,
} from '../host.ts';
import { type KeptAccount, readAccounts } from '../keys/accounts-file.ts';
import { registerKeyFromPaper } from '../keys/register-key-from-paper.ts';
import { openSlot, sealSlot } from '../keys/slot.ts';
import { countWrong, forgetWrong, secondsToWait } from '../keys/tries.ts';
import { makeRegister, unfitPassword } from '../make-register.ts';
import { meOf } from '../me-of.ts';
import type { HandlersOf } from './handlers.ts';

/** What a call is given before anybody has signed in. */
export interface Visitor {
  readonly host: Host;
  readonly session: Session;
}

export const visitorServices: HandlersOf<'entry', Visitor> = {
  status: async ({ host, session }) => {
    const accounts = currentAccounts(host);
    const account = accounts.ok ? accounts.value.accounts.find((known) => known.user === session.account) : undefined;
    const named = { name: account?.name ?? null, user: account?.user ?? null };
    const office = accounts.ok ? accounts.value.office : null;
    if (!hasRegister(host)) return ok({ state: 'no-register', ...named, office, folder: host.folder });
    if (!accounts.ok) return accounts;
    const state = account === undefined ? 'signed-out' : session.locked || !host.register ? 'locked' : 'signed-in';
    return ok({ state, ...named, office, folder: host.folder });
  },

  createRegister: async ({ host }, { office, user, name, password }) =>
    makeRegister({
      folder: host.folder,
      clock: host.clock,
      kdf: host.kdf,
      office,
      practice: false,
      accounts: [{ user, name, password, roles: ['back-office', 'administrator'] }],
    }),

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

  signIn: async (visitor, { user, password }) => enterWith(visitor, user, password),

  unlock: async (visitor, { password }) => {
    const { session } = visitor;
    return session.account ? enterWith(visitor, session.account, password) : refused({ code: 'not-signed-in' });
  },

  recover: async (visitor, { user, recoveryKey, password }) => recover(visitor, { user, recoveryKey, password }),

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

/** A name that is not there and a wrong password are the same refusal after the same work. */
async function enterWith(visitor: Visitor, user: string, password: string): Promise<Answer<Me>> {
  const { host } = visitor;
  const seconds = secondsToWait(host.folder, user, nowSeconds(host));
  if (seconds > 0) return refused({ code: 'too-many-tries', seconds });
  const accounts = currentAccounts(host);
  if (!accounts.ok) return accounts;
  const account = accounts.value.accounts.find((known) => known.user === user && known.active);
  const slot = account?.slot ?? accounts.value.accounts[0]?.slot;
  const key = slot ? await openSlot(slot, password) : null;
  if (!key || !account) {
    countWrong(host.folder, user, nowSeconds(host));
    await logEntry(host, user, 'wrong-password');
    return refused({ code: 'wrong-password' });
  }
  return admit(visitor, account, key);
}

async function admit(visitor: Visitor, account: KeptAccount, key: Buffer): Promise<Answer<Me>> {
  const { host, session } = visitor;
  const opened = openWith(host, key);
  key.fill(0);
  if (!opened.ok) return opened;
  const before = { account: session.account, locked: session.locked };
  // At the window before the log is written: another window that locks meanwhile would close a register nobody uses.
  Object.assign(session, { account: account.user, locked: false, lastSeen: host.clock.elapsed() });
  const wrong = forgetWrong(host.folder, account.user);
  if (!(await logEntry(host, account.user, wrong > 0 ? `ok-after-${wrong}-wrong` : 'ok'))) {
    Object.assign(session, before);
    closeWhenUnused(host);
    return refused({ code: 'log-unwritable' });
  }
  host.onSignedIn();
  return ok(meOf(visitor.host, account));
}

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
  const account = accounts.value.accounts.find((known) => known.user === user && known.active);
  if (!key || !account) return refused({ code: 'wrong-recovery-key' });
  const slot = await sealSlot(key, password, host.kdf);
  const admitted = await admit(visitor, account, key);
  if (!admitted.ok) return admitted;
  keepAccounts(host, (file) => ({
    ...file,
    accounts: file.accounts.map((known) => (known.user === user ? { ...known, slot } : known)),
  }));
  await logEntry(host, user, 'recovered');
  return admitted;
}

/**
 * Entering is logged like everything else; while the register is closed there is no log to write to, and tries are counted
 * beside it. False when the log is open and cannot be written.
 */
async function logEntry(host: Host, user: string, result: string): Promise<boolean> {
  const at = host.clock.now();
  const writing = host.register?.write((writer) => {
    appendLog(writer, { at, user, role: '-', purpose: 'entry', action: 'entry.signIn', object: null, result });
    return ok(undefined);
  });
  return (
    (await writing?.then(
      ({ ok: written }) => written,
      () => false,
    )) ?? true
  );
}

function nowSeconds(host: Host): number {
  return Date.parse(host.clock.now()) / 1000;
}
