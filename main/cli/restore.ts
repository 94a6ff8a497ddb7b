import { meantBackup } from '../backup/backups-in.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { systemClock } from '../clock.ts';
import { type Command, pathFrom, refuse } from './command.ts';
import { printAnswer, readRegisterCall, refuseAnswer } from './register-call.ts';
import { paperOption, registerKeyBy, secretOf } from './register-key.ts';

/**
 * `restore BACKUP DIR`: puts a backup back in an empty folder, by an account of it or by the printed recovery key, and
 * checks all of it. BACKUP is one, or a folder of several: then the newest.
 */
export const restore: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: paperOption, words: [1, 1] });
  if (!call.ok) return refuse(terminal, call.failure);
  const secret = await secretOf(call.value, terminal);
  if (!secret.ok) return refuse(terminal, secret.failure);
  const from = meantBackup(call.value.folder);
  if (!from.ok) return refuseAnswer(terminal, from.failure);
  const key = await registerKeyBy(secret.value, from.value.backup);
  if (!key.ok) return refuseAnswer(terminal, key.failure);
  const folder = pathFrom(terminal, call.value.words[0] ?? '');
  const now = systemClock(call.value.today).now();
  const restored = await restoreBackup({ from: from.value, folder, registerKey: key.value, now });
  key.value.fill(0);
  return printAnswer(terminal, restored);
};
