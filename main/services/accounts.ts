import type { Proposal, Roll, SeenAccount } from '../../shared/contract/account.ts';
import type { Account } from '../../shared/contract/administration.ts';
import type { Helper } from '../../shared/contract/entry.ts';
import type { Answer } from '../../shared/failure.ts';
import type { UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { approveNote } from '../approve-note.ts';
import { closeWhenUnused } from '../close-when-unused.ts';
import { newId, type RollDeps } from '../deps.ts';
import { openWith } from '../host.ts';
import { keepAccounts } from '../keep-accounts.ts';
import { signingKey } from '../keys/account-keys.ts';
import type { AccountsFile, KeptAccount } from '../keys/accounts-file.ts';
import { honestNotes, isOn, lacks, settleNotes, withoutWayIn } from '../keys/change-roll.ts';
import { type Note, signNote } from '../keys/note.ts';
import { rotateKey } from '../rotate-key.ts';
import { proveKeyHolder, wipe } from '../sign-in.ts';
import type { HandlersOf } from './handlers.ts';

export const accountServices: HandlersOf<'account', RollDeps> = {
  list: async (deps) => ok(rollOf(deps)),

  propose: async (deps, { kind, account }) => {
    const known = fileOf(deps).accounts.some(({ user }) => user === account.user);
    if (kind === 'add' && known) return refused({ code: 'account-exists', user: account.user });
    if (kind !== 'add' && !known) return refused({ code: 'not-found' });
    const on =
      kind !== 'change' || fileOf(deps).accounts.some((one) => one.user === account.user && isOn(fileOf(deps), one));
    const note = signed(deps, kind, { ...account, active: on });
    const others = ({ notes }: AccountsFile) => notes.filter((other) => other.account.user !== account.user);
    const kept = await deps.keepRoll(
      `${kind} ${account.user}`,
      () => null,
      () => keepAccounts(deps.host, (file) => ({ ...file, notes: [...others(file), note] })),
    );
    return kept.ok ? ok(rollOf(deps)) : kept;
  },

  approve: async (deps, { id, holder }) => {
    const note = honestNotes(fileOf(deps)).find((known) => known.id === id && known.kind !== 'disable');
    if (!note) return refused({ code: 'proposal-gone' });
    const approved = await withKeyOf(deps, holder, async (registerKey, by) =>
      approveNote(deps, note, { registerKey, by }),
    );
    return approved.ok ? ok({ ...rollOf(deps), startPassword: approved.value }) : approved;
  },

  refuse: async (deps, { id }) => {
    const note = fileOf(deps).notes.find((known) => known.id === id);
    if (!note) return refused({ code: 'proposal-gone' });
    const kept = await deps.keepRoll(
      `${note.kind} ${note.account.user}`,
      () => null,
      () => keepAccounts(deps.host, (file) => ({ ...file, notes: file.notes.filter((known) => known.id !== id) })),
    );
    return kept.ok ? ok(rollOf(deps)) : kept;
  },

  disable: async (deps, { user }) => {
    const account = fileOf(deps).accounts.find((known) => known.user === user);
    if (!account) return refused({ code: 'not-found' });
    const note = signed(deps, 'disable', account);
    const kept = await deps.keepRoll(
      user,
      () => lacks(fileOf(deps).accounts.map((known) => (known.user === user ? { ...known, active: false } : known))),
      () => disable(deps, note),
    );
    return kept.ok ? ok(rollOf(deps)) : kept;
  },

  openRegister: async (deps, helper) => {
    const { host, session } = deps;
    const proved = await proveKeyHolder(host, helper);
    if (!proved.ok) return proved;
    const opened = openWith(host, proved.value.registerKey);
    wipe(proved.value);
    if (!opened.ok) return opened;
    session.holdsKey = true;
    const noted = await deps.keepRoll(
      `beside ${helper.user}`,
      () => null,
      () => undefined,
    );
    if (!noted.ok) {
      session.holdsKey = false;
      closeWhenUnused(host);
      return noted;
    }
    host.onSignedIn();
    return ok(deps.me());
  },

  rotate: async (deps, { password }) => rotateKey(deps, password),
};

/** By whom the key is brought: whoever asks holds it, or a key holder beside him proves himself. */
async function withKeyOf<T>(
  deps: RollDeps,
  holder: Helper | null,
  act: (registerKey: Buffer, by: UserName) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { host } = deps;
  if (holder === null) {
    const own = deps.roles.includes('back-office') ? host.registerKey : null;
    return own ? act(own, deps.user) : refused({ code: 'no-register-key' });
  }
  const proved = await proveKeyHolder(host, holder);
  if (!proved.ok) return proved;
  const { registerKey, account } = proved.value;
  const opened = openWith(host, registerKey);
  const done = opened.ok ? await act(registerKey, account.user) : opened;
  wipe(proved.value);
  closeWhenUnused(host);
  return done;
}

function disable({ host }: RollDeps, note: Note): void {
  const { user } = note.account;
  keepAccounts(host, (file) => {
    const accounts = file.accounts.map((known) => (known.user === user ? withoutWayIn(known) : known));
    const had = file.accounts.some((known) => known.user === user && opensOf(known) === 'register');
    const leavers = had ? [...new Set([...file.leavers, user])] : file.leavers;
    const notes = [...file.notes.filter((other) => other.account.user !== user), note];
    const noted = { ...file, accounts, leavers, notes };
    return host.register ? settleNotes(noted) : noted;
  });
  for (const session of host.sessions.values()) if (session.account === user) session.account = null;
  closeWhenUnused(host);
}

function signed({ host, session, user, now }: RollDeps, kind: Note['kind'], account: Account): Note {
  const { accounts } = host;
  if (!accounts || !session.seed) throw new Error('Nobody is at this window');
  const { name, roles, active, endsOn } = account;
  const about = { user: account.user, name, roles, active, endsOn };
  return signNote(
    accounts.registerId,
    { id: newId(), kind, account: about, at: now, by: user },
    signingKey(session.seed),
  );
}

function fileOf({ host }: RollDeps): AccountsFile {
  if (!host.accounts) throw new Error('Nobody is at this window');
  return host.accounts;
}

function rollOf(deps: RollDeps): Roll {
  const file = fileOf(deps);
  return {
    accounts: file.accounts.map((account) => seen(file, account, deps.today)),
    proposals: honestNotes(file).flatMap(shown),
    leavers: file.leavers,
  };
}

function shown({ id, kind, account, at, by }: Note): Proposal[] {
  return kind === 'disable' ? [] : [{ id, kind, account, at, by }];
}

function seen(file: AccountsFile, account: KeptAccount, today: string): SeenAccount {
  const { user, name, roles, active, endsOn, startPassword, factor, slot } = account;
  const on = isOn(file, account);
  const ended = endsOn !== null && endsOn < today;
  const state = !on ? 'off' : ended ? 'ended' : startPassword ? 'start' : 'on';
  const kept = { user, name, roles, active: active && on, endsOn };
  const has = { secondFactor: factor !== null, onOneComputer: slot?.version === 3 };
  return { ...kept, state, opens: opensOf(account), ...has };
}

function opensOf({ holds, old }: KeptAccount): SeenAccount['opens'] {
  return holds[0]?.key ?? (old ? 'register' : 'nothing');
}
