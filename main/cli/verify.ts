import { type FoundBackup, meantBackup } from '../backup/backups-in.ts';
import { verifyBackup } from '../backup/verify-backup.ts';
import { type Verdict, verifyAll } from '../verify-register.ts';
import { type Command, type ExitCode, refuse, type Terminal } from './command.ts';
import { type RegisterCall, readRegisterCall, refuseAnswer, withSignedIn } from './register-call.ts';
import { paperOption, registerKeyBy, secretOf, withPaper } from './register-key.ts';

/**
 * `verify DIR|BACKUP`: checks pages, histories against rows, the chains, files and the search index; ends with 1 when one is
 * wrong. A backup is restored on trial for that. An auditor without an account verifies with the recovery key
 * (`--recovery-key-stdin`).
 */
export const verify: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: paperOption, words: [0, 0] });
  if (!call.ok) return refuse(terminal, call.failure);
  // A backup has accounts and a database too, and is never opened as a register: its manifest tells it, also a damaged one.
  const kept = meantBackup(call.value.folder);
  if (kept.ok) return verifyKept(call.value, kept.value, terminal);
  if (kept.failure.code !== 'no-backup') return refuseAnswer(terminal, kept.failure);
  if (call.value.values.has('recovery-key-stdin')) {
    return withPaper(call.value, terminal, async ({ register }) => printVerdict(await verifyAll(register), terminal));
  }
  return withSignedIn(call.value, terminal, async ({ client, host: { register } }) => {
    // Through the door first: who may not, is refused there, and that it was checked stands in the log.
    const asked = await client.log.verify({});
    if (!asked.ok) return refuseAnswer(terminal, asked.failure);
    return register ? printVerdict(await verifyAll(register), terminal) : 1;
  });
};

async function verifyKept(call: RegisterCall, kept: FoundBackup, terminal: Terminal): Promise<ExitCode> {
  const secret = await secretOf(call, terminal);
  if (!secret.ok) return refuse(terminal, secret.failure);
  const key = await registerKeyBy(secret.value, kept.backup);
  if (!key.ok) return refuseAnswer(terminal, key.failure);
  const verdict = await verifyBackup(kept, key.value);
  key.value.fill(0);
  return verdict.ok ? printVerdict(verdict.value, terminal) : refuseAnswer(terminal, verdict.failure);
}

function printVerdict(verdict: Verdict, terminal: Terminal): ExitCode {
  terminal.print(`${JSON.stringify(verdict)}\n`);
  return verdict.sound ? 0 : 1;
}
