import type { Answer } from '../shared/failure.ts';
import type { UserName } from '../shared/ids.ts';
import { ok } from '../shared/result.ts';
import type { RollDeps } from './deps.ts';
import { keepAccounts } from './keep-accounts.ts';
import type { AccountsFile, KeptAccount } from './keys/accounts-file.ts';
import { hardestKdf } from './keys/calibrate.ts';
import { firstPreferences, freshAccount, withAccounts } from './keys/change-roll.ts';
import type { Note } from './keys/note.ts';
import { startPassword } from './keys/start-password.ts';

/** Who agrees, and with which key what the account needs is sealed to it. */
interface Agreeing {
  readonly registerKey: Buffer;
  readonly by: UserName;
}

/**
 * A key holder agrees to what an administrator asked: the account gets what its roles need and no more. A new account, and one
 * whose password was lost, gets keys anew under a password that is answered once and must be replaced at the first sign-in;
 * its windows end. The register must be open.
 */
export async function approveNote(
  deps: RollDeps,
  note: Note,
  { registerKey, by }: Agreeing,
): Promise<Answer<string | null>> {
  const { host } = deps;
  const password = note.kind === 'change' ? null : startPassword();
  const made = await accountOf(deps, note, password);
  const next = (file: AccountsFile) => {
    const notes = file.notes.filter(({ id }) => id !== note.id);
    return withAccounts({ ...file, notes }, placed(file, made), registerKey);
  };
  const kept = await deps.keepRoll(
    `${note.kind} ${note.account.user} by ${by}`,
    () => {
      const changed = host.accounts && next(host.accounts);
      return changed?.ok === false ? changed.failure : null;
    },
    () =>
      keepAccounts(host, (file) => {
        const changed = next(file);
        return changed.ok ? changed.value : file;
      }),
  );
  if (!kept.ok) return kept;
  if (password !== null) {
    for (const session of host.sessions.values()) if (session.account === made.user) session.account = null;
  }
  return ok(password);
}

async function accountOf({ host }: RollDeps, { account }: Note, password: string | null): Promise<KeptAccount> {
  const before = host.accounts?.accounts.find(({ user }) => user === account.user);
  if (before && password === null) return { ...before, ...account };
  const kdf = hardestKdf(host.accounts?.accounts ?? [], host.kdf);
  const preferences = before?.preferences ?? firstPreferences('nl');
  return freshAccount(account, { password: password ?? startPassword(), kdf, preferences, start: true });
}

function placed({ accounts }: AccountsFile, made: KeptAccount): readonly KeptAccount[] {
  const known = accounts.some(({ user }) => user === made.user);
  return known ? accounts.map((account) => (account.user === made.user ? made : account)) : [...accounts, made];
}
