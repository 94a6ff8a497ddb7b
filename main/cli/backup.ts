import type { Answer } from '../../shared/failure.ts';
import { ok } from '../../shared/result.ts';
import { backupRegister } from '../backup/backup-register.ts';
import type { BackupMade } from '../backup/backup-task.ts';
import { systemClock } from '../clock.ts';
import { closeRegister, createHost, openWith } from '../host.ts';
import { strongKdf } from '../keys/slot.ts';
import { type Command, type ExitCode, pathFrom, refuse, type Terminal } from './command.ts';
import { printAnswer, type RegisterCall, readRegisterCall, refuseAnswer, withSignedIn } from './register-call.ts';
import { paperOption, registerKeyBy, secretOf } from './register-key.ts';

/**
 * `backup DIR DEST`: makes a backup of the register in the folder DEST, which may hold earlier ones. It counts only after it
 * was restored on trial and checked whole.
 */
export const backup: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: paperOption, words: [1, 1] });
  if (!call.ok) return refuse(terminal, call.failure);
  const place = pathFrom(terminal, call.value.words[0] ?? '');
  if (call.value.values.has('recovery-key-stdin')) return backupWithPaper(call.value, place, terminal);
  return withSignedIn(call.value, terminal, async ({ host }) => printMade(terminal, await backupRegister(host, place)));
};

async function backupWithPaper(call: RegisterCall, place: string, terminal: Terminal): Promise<ExitCode> {
  const secret = await secretOf(call, terminal);
  if (!secret.ok) return refuse(terminal, secret.failure);
  const key = await registerKeyBy(secret.value, call.folder);
  if (!key.ok) return refuseAnswer(terminal, key.failure);
  const host = createHost({ folder: call.folder, program: 'meldpunt', clock: systemClock(call.today), kdf: strongKdf });
  try {
    const opened = openWith(host, key.value);
    return opened.ok ? printMade(terminal, await backupRegister(host, place)) : refuseAnswer(terminal, opened.failure);
  } finally {
    key.value.fill(0);
    closeRegister(host);
  }
}

function printMade(terminal: Terminal, made: Answer<BackupMade>): ExitCode {
  if (!made.ok) return printAnswer(terminal, made);
  const { backup, bytes, removed, manifest } = made.value;
  const { at, reports, contentHash } = manifest;
  return printAnswer(terminal, ok({ backup, at, reports, bytes, contentHash, removed }));
}
