import { BackupTask } from './backup-task.ts';
import { makeBackup } from './make-backup.ts';

/**
 * A process of its own that makes one backup: copying and checking a register takes seconds to minutes, in which the window
 * goes on. It is told what to do over its own channel, answers once, and ends; it ends too when that channel closes.
 */
process.once('disconnect', () => process.exit(1));
process.once('message', (message: unknown) => {
  void makeBackup(BackupTask.parse(message)).then((answer) => {
    process.send?.(answer, () => process.exit(0));
  });
});
