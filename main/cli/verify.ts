import type { OpenRegister } from '../../db/open.ts';
import { systemClock } from '../clock.ts';
import { closeRegister, createHost, currentAccounts, openWith } from '../host.ts';
import { registerKeyFromPaper } from '../keys/register-key-from-paper.ts';
import { strongKdf } from '../keys/slot.ts';
import { verifyAll } from '../verify-register.ts';
import { type Command, type ExitCode, refuse, type Terminal } from './command.ts';
import { type RegisterCall, readRegisterCall, refuseAnswer, withSignedIn } from './register-call.ts';

/**
 * `verify DIR`: checks pages, histories against rows, the chains and the search index; ends with 1 when one is wrong.
 * An auditor without an account verifies with the recovery key (`--recovery-key-stdin`).
 */
export const verify: Command = async (args, terminal) => {
  const options = { 'recovery-key-stdin': 'flag' } as const;
  const call = readRegisterCall(args, terminal, { options, words: [0, 0] });
  if (!call.ok) return refuse(terminal, call.failure);
  if (call.value.values.has('recovery-key-stdin')) return verifyWithPaper(call.value, terminal);
  return withSignedIn(call.value, terminal, async ({ host }) =>
    host.register ? printVerdict(host.register, terminal) : 1,
  );
};

async function verifyWithPaper({ folder, today }: RegisterCall, terminal: Terminal): Promise<ExitCode> {
  const host = createHost({ folder, program: 'meldpunt', clock: systemClock(today), kdf: strongKdf });
  const accounts = currentAccounts(host);
  if (!accounts.ok) return refuseAnswer(terminal, accounts.failure);
  const key = registerKeyFromPaper(accounts.value, await terminal.readInput());
  if (!key) return refuseAnswer(terminal, { code: 'wrong-recovery-key' });
  try {
    const opened = openWith(host, key);
    return opened.ok ? await printVerdict(opened.value, terminal) : refuseAnswer(terminal, opened.failure);
  } finally {
    key.fill(0);
    closeRegister(host);
  }
}

async function printVerdict(register: OpenRegister, terminal: Terminal): Promise<ExitCode> {
  const verdict = await verifyAll(register);
  terminal.print(`${JSON.stringify(verdict)}\n`);
  return verdict.sound ? 0 : 1;
}
