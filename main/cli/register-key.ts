import type { OpenRegister } from '../../db/open.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { systemClock } from '../clock.ts';
import { closeRegister, createHost, currentAccounts, type Host, openWith } from '../host.ts';
import { type AccountsFile, readAccounts } from '../keys/accounts-file.ts';
import { registerKeyFromPaper } from '../keys/register-key-from-paper.ts';
import { openSlot, strongKdf } from '../keys/slot.ts';
import type { ExitCode, Problem, Terminal } from './command.ts';
import { problem } from './problem.ts';
import { passwordOf, type RegisterCall, refuseAnswer } from './register-call.ts';

/** The option by which somebody without an account comes with the printed key. */
export const paperOption = { 'recovery-key-stdin': 'flag' } as const;

type Secret = { readonly paper: string } | { readonly user: string; readonly password: string };

/** What a call opens a folder with: the recovery key on standard input, else `--user` with a password. */
export async function secretOf(
  { values }: RegisterCall,
  terminal: Terminal,
): Promise<Result<Secret, readonly Problem[]>> {
  if (values.has('recovery-key-stdin')) return ok({ paper: await terminal.readInput() });
  const user = values.get('user');
  if (user === undefined) return refused([problem('option-missing', '/user')]);
  const password = await passwordOf({ values }, terminal);
  return password === null ? refused([problem('password-missing', '')]) : ok({ user, password });
}

/** The register key by a secret, from the accounts of a register or of a backup. The caller wipes it. */
export async function registerKeyBy(secret: Secret, folder: string): Promise<Answer<Buffer>> {
  const accounts = readAccounts(folder);
  if (!accounts.ok) return accounts;
  if ('paper' in secret) {
    const key = registerKeyFromPaper(accounts.value, secret.paper);
    return key ? ok(key) : refused({ code: 'wrong-recovery-key' });
  }
  const key = await keyOfAccount(accounts.value, secret);
  return key ? ok(key) : refused({ code: 'wrong-password' });
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
  const accounts = currentAccounts(host);
  if (!accounts.ok) return refuseAnswer(terminal, accounts.failure);
  const key = registerKeyFromPaper(accounts.value, await terminal.readInput());
  if (!key) return refuseAnswer(terminal, { code: 'wrong-recovery-key' });
  try {
    const opened = openWith(host, key);
    return opened.ok ? await body({ host, register: opened.value }) : refuseAnswer(terminal, opened.failure);
  } finally {
    key.fill(0);
    closeRegister(host);
  }
}

/** A name that is not there takes as long as a wrong password. */
async function keyOfAccount(
  { accounts }: AccountsFile,
  { user, password }: { readonly user: string; readonly password: string },
): Promise<Buffer | null> {
  const account = accounts.find((known) => known.user === user && known.active);
  const slot = account?.slot ?? accounts[0]?.slot;
  const key = slot ? await openSlot(slot, password) : null;
  return account ? key : null;
}
