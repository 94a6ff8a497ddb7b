import type { OpenRegister } from '../../db/open.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { systemClock } from '../clock.ts';
import { closeRegister, createHost, finishNext, type Host, hasRegister, openWith } from '../host.ts';
import { type AccountsFile, readAccounts } from '../keys/accounts-file.ts';
import { isOn } from '../keys/change-roll.ts';
import { type OpenedAccount, openAccount } from '../keys/open-account.ts';
import { registerKeyFromPaper } from '../keys/register-key-from-paper.ts';
import { withCodeUsed } from '../keys/second-factor.ts';
import { quickKdf, strongKdf } from '../keys/slot.ts';
import { type Typed, wipe } from '../sign-in.ts';
import type { ExitCode, Problem, Terminal } from './command.ts';
import { problem } from './problem.ts';
import { codeOf, passwordOf, type RegisterCall, refuseAnswer } from './register-call.ts';

/** The option by which somebody without an account comes with the printed key. */
export const paperOption = { 'recovery-key-stdin': 'flag' } as const;

type Secret = { readonly paper: string } | Typed;

/** What a call opens a folder with: the recovery key on standard input, else `--user` with a password. */
export async function secretOf(
  { values }: RegisterCall,
  terminal: Terminal,
): Promise<Result<Secret, readonly Problem[]>> {
  if (values.has('recovery-key-stdin')) return ok({ paper: await terminal.readInput() });
  const user = values.get('user');
  if (user === undefined) return refused([problem('option-missing', '/user')]);
  const password = await passwordOf({ values }, terminal);
  return password === null
    ? refused([problem('password-missing', '')])
    : ok({ user, password, code: codeOf(terminal) });
}

/** The register key by a secret, from the accounts of a register or of a backup, which stays as it is. The caller wipes it. */
export async function registerKeyBy(secret: Secret, folder: string): Promise<Answer<Buffer>> {
  if ('paper' in secret) return registerKeyFromPaper(folder, secret.paper);
  const accounts = readAccounts(folder);
  if (!accounts.ok) return accounts;
  const opened = await openAccount(accounts.value, { ...secret, kdf: quickKdf });
  if (typeof opened === 'string') return refused({ code: opened });
  const failure = wrongOf(accounts.value, opened, secret.code);
  const key = opened.registerKey && Buffer.from(opened.registerKey);
  wipe(opened);
  if (failure) return refused(failure);
  return key ? ok(key) : refused({ code: 'no-register-key' });
}

function wrongOf(file: AccountsFile, { account, seed }: OpenedAccount, code: string | null): Failure | null {
  if (!isOn(file, account)) return { code: 'wrong-password' };
  if (!account.factor) return null;
  if (code === null) return { code: 'code-needed' };
  return withCodeUsed(account, seed, { code, at: Date.parse(systemClock().now()) }) ? null : { code: 'wrong-code' };
}

/**
 * Opens a register without an account, by the recovery key on standard input, runs the body and closes it whatever happens. A
 * refusal is printed and ends with 1.
 */
export async function withPaper(
  call: RegisterCall,
  terminal: Terminal,
  body: (opened: { readonly host: Host; readonly register: OpenRegister }) => Promise<ExitCode>,
): Promise<ExitCode> {
  const host = createHost({ folder: call.folder, program: 'meldpunt', clock: systemClock(call.today), kdf: strongKdf });
  if (!hasRegister(host)) return refuseAnswer(terminal, { code: 'no-register', folder: call.folder });
  finishNext(host);
  const key = registerKeyFromPaper(call.folder, await terminal.readInput());
  if (!key.ok) return refuseAnswer(terminal, key.failure);
  try {
    const opened = openWith(host, key.value);
    return opened.ok ? await body({ host, register: opened.value }) : refuseAnswer(terminal, opened.failure);
  } finally {
    key.value.fill(0);
    closeRegister(host);
  }
}
