import type { Answer } from '../../shared/failure.ts';
import { ok } from '../../shared/result.ts';
import { backupRegister } from '../backup/backup-register.ts';
import type { BackupMade } from '../backup/backup-task.ts';
import type { Host } from '../host.ts';
import { type Command, type ExitCode, pathFrom, refuse, type Terminal } from './command.ts';
import { printAnswer, readRegisterCall, refuseAnswer, withSignedIn } from './register-call.ts';
import { paperOption, withPaper } from './register-key.ts';

/**
 * `backup DIR DEST`: makes a backup of the register in the folder DEST, which may hold earlier ones. It counts only after it
 * was restored on trial and checked whole.
 */
export const backup: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: paperOption, words: [1, 1] });
  if (!call.ok) return refuse(terminal, call.failure);
  const place = pathFrom(terminal, call.value.words[0] ?? '');
  const make = async ({ host }: { readonly host: Host }) => printMade(terminal, await backupRegister(host, place));
  const byPaper = call.value.values.has('recovery-key-stdin');
  if (byPaper) return withPaper(call.value, terminal, make);
  return withSignedIn(call.value, terminal, async ({ client, host }) => {
    // Through the door first: who may not, is refused there, and that he asked stands in the log.
    const asked = await client.backup.show({});
    return asked.ok ? make({ host }) : refuseAnswer(terminal, asked.failure);
  });
};

function printMade(terminal: Terminal, made: Answer<BackupMade>): ExitCode {
  if (!made.ok) return printAnswer(terminal, made);
  const { backup, bytes, removed, manifest } = made.value;
  const { at, reports, contentHash } = manifest;
  return printAnswer(terminal, ok({ backup, at, reports, bytes, contentHash, removed }));
}
