import { meantBackup } from '../backup/backups-in.ts';
import { verifyBackup } from '../backup/verify-backup.ts';
import { systemClock } from '../clock.ts';
import { closeRegister, createHost, hasRegister, openWith } from '../host.ts';
import { strongKdf } from '../keys/slot.ts';
import { type Verdict, verifyAll } from '../verify-register.ts';
import { type Command, type ExitCode, refuse, type Terminal } from './command.ts';
import { type RegisterCall, readRegisterCall, refuseAnswer, withSignedIn } from './register-call.ts';
import { paperOption, registerKeyBy, secretOf } from './register-key.ts';

/**
 * `verify DIR|BACKUP`: checks pages, histories against rows, the chains, files and the search index; ends with 1 when one is
 * wrong. A backup is restored on trial for that. An auditor without an account verifies with the recovery key
 * (`--recovery-key-stdin`).
 */
export const verify: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: paperOption, words: [0, 0] });
  if (!call.ok) return refuse(terminal, call.failure);
  const host = createHost({
    folder: call.value.folder,
    program: 'meldpunt',
    clock: systemClock(call.value.today),
    kdf: strongKdf,
  });
  if (!hasRegister(host) || isBackup(call.value.folder)) return verifyKept(call.value, terminal);
  if (call.value.values.has('recovery-key-stdin')) return verifyWithPaper(call.value, host, terminal);
  return withSignedIn(call.value, terminal, async ({ host: { register } }) =>
    register ? printVerdict(await verifyAll(register), terminal) : 1,
  );
};

/** A backup has accounts and a database too; its manifest tells it from a register. */
function isBackup(folder: string): boolean {
  return meantBackup(folder).ok;
}

async function verifyKept(call: RegisterCall, terminal: Terminal): Promise<ExitCode> {
  const found = meantBackup(call.folder);
  if (!found.ok) {
    const nothing = found.failure.code === 'no-backup';
    return refuseAnswer(terminal, nothing ? { code: 'no-register', folder: call.folder } : found.failure);
  }
  const secret = await secretOf(call, terminal);
  if (!secret.ok) return refuse(terminal, secret.failure);
  const key = await registerKeyBy(secret.value, found.value.backup);
  if (!key.ok) return refuseAnswer(terminal, key.failure);
  const verdict = await verifyBackup(found.value, key.value);
  key.value.fill(0);
  return verdict.ok ? printVerdict(verdict.value, terminal) : refuseAnswer(terminal, verdict.failure);
}

async function verifyWithPaper(
  call: RegisterCall,
  host: ReturnType<typeof createHost>,
  terminal: Terminal,
): Promise<ExitCode> {
  const secret = await secretOf(call, terminal);
  if (!secret.ok) return refuse(terminal, secret.failure);
  const key = await registerKeyBy(secret.value, call.folder);
  if (!key.ok) return refuseAnswer(terminal, key.failure);
  try {
    const opened = openWith(host, key.value);
    return opened.ok ? printVerdict(await verifyAll(opened.value), terminal) : refuseAnswer(terminal, opened.failure);
  } finally {
    key.value.fill(0);
    closeRegister(host);
  }
}

function printVerdict(verdict: Verdict, terminal: Terminal): ExitCode {
  terminal.print(`${JSON.stringify(verdict)}\n`);
  return verdict.sound ? 0 : 1;
}
