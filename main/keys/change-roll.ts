import type { Account } from '../../shared/contract/administration.ts';
import type { Preferences } from '../../shared/contract/entry.ts';
import type { Failure } from '../../shared/failure.ts';
import type { UserName } from '../../shared/ids.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Role } from '../../shared/roles.ts';
import { newSeed, publicKeysOf } from './account-keys.ts';
import type { AccountsFile, KeptAccount } from './accounts-file.ts';
import { keyFor, withKeys } from './grant-keys.ts';
import { isSignedNote, type Note } from './note.ts';
import { markOwn } from './own-part.ts';
import { type Kdf, sealSeed } from './slot.ts';

/** Roles that see reports: nobody holds one of these beside the administrator's, once there is a second account for it. */
export const caseRoles: readonly Role[] = ['telephone', 'back-office', 'investigator'];

/** What is sealed and how hard, for an account that gets new keys. */
export interface Fresh {
  readonly password: string;
  readonly kdf: Kdf;
  readonly preferences: Preferences;
  /** The password was given out by the program. */
  readonly start: boolean;
}

/** An account with keys of its own, sealed under a password; nothing is sealed to it yet. */
export async function freshAccount(account: Account, fresh: Fresh): Promise<KeptAccount> {
  const seed = newSeed();
  const slot = await sealSeed(seed, { password: fresh.password, kdf: fresh.kdf });
  const { preferences, start: startPassword } = fresh;
  const bare = { ...account, keys: publicKeysOf(seed), slot, old: null, holds: [], preferences };
  const made = markOwn({ ...bare, factor: null, startPassword, mark: '' }, seed);
  seed.fill(0);
  return made;
}

/** The file with these accounts, each with what its roles need. Refuses what would leave nobody who administers or holds the key. */
export function withAccounts(
  file: AccountsFile,
  accounts: readonly KeptAccount[],
  registerKey: Buffer,
): Result<AccountsFile, Failure> {
  const changed = parted(accounts).map((account) => keepingKeys(file, account, registerKey));
  const lacking = lacks(changed);
  return lacking ? refused(lacking) : ok({ ...file, accounts: changed, leavers: leaversAfter(file, changed) });
}

/** Who had the register key and needs it no more could have kept it: until the key is renewed. */
function leaversAfter({ accounts, leavers }: AccountsFile, changed: readonly KeptAccount[]): UserName[] {
  const opens = ({ holds, old }: KeptAccount) => holds[0]?.key === 'register' || old !== null;
  const had = accounts.filter(opens).map(({ user }) => user);
  const has = new Set(changed.filter(opens).map(({ user }) => user));
  return [...new Set([...leavers, ...had])].filter((user) => !has.has(user));
}

/** Sealed anew only where what it holds is no longer what it needs: a box says nothing of when it was made. */
function keepingKeys(file: AccountsFile, account: KeptAccount, registerKey: Buffer): KeptAccount {
  const before = file.accounts.find(({ user }) => user === account.user);
  const needed = account.active ? keyFor(account.roles) : null;
  const same = before?.keys?.box === account.keys?.box && (account.holds[0]?.key ?? null) === needed;
  return same ? account : withKeys(file, account, registerKey);
}

/** What every register needs: somebody who administers it, and somebody who seals its key. */
export function lacks(accounts: readonly Account[]): Failure | null {
  const has = (role: Role) => accounts.some(({ active, roles }) => active && roles.includes(role));
  if (!has('administrator')) return { code: 'last-administrator' };
  return has('back-office') ? null : { code: 'last-key-holder' };
}

/** The first account administers until there is a second one that does nothing else. */
export function parted(accounts: readonly KeptAccount[]): readonly KeptAccount[] {
  const handles = ({ roles }: Account) => roles.some((role) => caseRoles.includes(role));
  const pure = accounts.some(
    (account) => account.active && account.roles.includes('administrator') && !handles(account),
  );
  if (!pure) return accounts;
  return accounts.map((account) =>
    handles(account) ? { ...account, roles: account.roles.filter((role) => role !== 'administrator') } : account,
  );
}

/** The notes that count: signed by somebody who administers. Whoever has no such account may write what he likes in the file. */
export function honestNotes({ accounts, notes, registerId }: AccountsFile): readonly Note[] {
  return notes.filter((note) => {
    const author = accounts.find(({ user }) => user === note.by);
    const administers = author?.active && author.roles.includes('administrator');
    return administers && author.keys !== null && isSignedNote(registerId, note, author.keys.sign);
  });
}

/** True when the account may sign in: in the roll, and not switched off by an administrator since. */
export function isOn(file: AccountsFile, { user, active }: Account): boolean {
  return active && !honestNotes(file).some(({ kind, account }) => kind === 'disable' && account.user === user);
}

/** An account that is off has no way in any more: its slot and its keys go. */
export function withoutWayIn(account: KeptAccount): KeptAccount {
  return { ...account, slot: null, old: null, holds: [] };
}

/** What an administrator switched off while nobody with the key was there stands in the roll from now on. */
export function settleNotes(file: AccountsFile): AccountsFile {
  const notes = honestNotes(file);
  const off = new Set<UserName>(notes.filter(({ kind }) => kind === 'disable').map(({ account }) => account.user));
  const accounts = file.accounts.map((account) =>
    off.has(account.user) ? { ...withoutWayIn(account), active: false } : account,
  );
  return { ...file, accounts, notes: notes.filter(({ kind }) => kind !== 'disable') };
}

/** What a new account has set for itself. */
export function firstPreferences(language: Preferences['language']): Preferences {
  return { language, theme: 'system', density: 'compact', singleKeys: true };
}
